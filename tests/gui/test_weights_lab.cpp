// SPDX-License-Identifier: GPL-3.0-or-later
// The weights lab: a slider changes the list of the visitor chosen, the change is told from chance, and applied.
#include "model/evaluate/weight_price.h"
#include "model/recommend/next_pages.h"
#include "model/stages/analysis.h"
#include "tests/support/window_fixture.h"
#include "views/tables/data_table.h"
#include "views/tables/table_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QWheelEvent>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int weightsSection = 3;
constexpr auto webinars = "Gated Webinar Forms";

QByteArray submissions()
{
    std::mt19937 random(11);
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 100; cookie < 220; ++cookie)
        for (int i = 0; i < 4; ++i) {
            const auto page = static_cast<int>(random() % 4) * 6 + (cookie % 6 + static_cast<int>(random() % 2)) % 6;
            out += QByteArray::number(cookie) + (page % 3 == 0 ? ",Gated Webinar Forms" : ",Gated Ebook Forms") +
                   ",/p" + QByteArray::number(10 + page) + ',' +
                   QByteArray::number(1 + static_cast<int>(random() % 3)) + '\n';
        }
    return out;
}

struct Lab : WindowFixture
{
    /// Trained by a model that reads the weights, at the lab.
    [[nodiscard]] bool open(Strength strength = Strength::Weighted)
    {
        if (!load({write("s.csv", submissions())}))
            return false;
        ModelChoices model;
        model.choose({EaseOptions{}, strength});
        Q_EMIT session.intents().editModel(model);
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
        if (!trained.wait(20000))
            return false;
        session.selection().pick(Entity::Cookie, 7, nullptr);
        window.showPage(QStringLiteral("lab"));
        lab().showSection(weightsSection);
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && settled();
    }
    [[nodiscard]] bool settled() const
    {
        const auto* note = find<QLabel>("labNote");
        return QTest::qWaitFor(
            [note] { return note->text().startsWith(u"Visitor 107") && !note->text().contains(u"working"); }, 20000);
    }
    [[nodiscard]] QSlider* sliderOf(const char* type) const
    {
        int at = 0;
        for (const auto& [name, weight] : session.study().interactions->options.typeWeights) {
            if (name == type)
                break;
            ++at;
        }
        return window.findChildren<QSlider*>(QStringLiteral("weightSlider")).value(at);
    }
    [[nodiscard]] QStringList shown(const char* table) const
    {
        QStringList out;
        const auto* model = find<DataTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QString page; // the first that looks like one: title and page_url are two columns
            for (int column = 0; column < model->columnCount() && page.isEmpty(); ++column)
                if (const QString text = model->index(row, column).data().toString(); text.startsWith(u"/p"))
                    page = text;
            out << page;
        }
        return out;
    }
    /// The pages that a model trained with these weights lists.
    [[nodiscard]] QStringList expected(double webinarWeight) const
    {
        WeighOptions weights = session.study().interactions->options;
        weights.typeWeights[webinars] = webinarWeight;
        const auto weighed = weigh(session.study().interactions->data, weights, Progress());
        const auto model = train(*weighed, session.study().analysis->model->options, Progress());
        QStringList out;
        for (const NextPage& page : nextPages(**model, {}, 7, WhatIf(**weighed, 7), 10))
            out << QString::fromStdString(std::string((*weighed)->data->pageText(page.recommendation.page)));
        return out;
    }
    [[nodiscard]] double weight() const
    {
        return session.study().interactions->options.typeWeights.find(webinars)->second;
    }
};

} // namespace

class TestWeightsLab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSliderChangesTheList()
    {
        Lab f;
        QVERIFY(f.open());
        const double held = f.weight();
        QCOMPARE(f.shown("labAfter"), f.expected(held));
        QCOMPARE(f.shown("labBefore"), f.expected(held));
        QVERIFY(!f.find<QPushButton>("applyWeights")->isEnabled());
        QSlider* slider = f.sliderOf(webinars);
        QVERIFY(slider != nullptr);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(f.settled());
        QTRY_COMPARE(f.shown("labAfter"), f.expected(10.0));
        QCOMPARE(f.shown("labBefore"), f.expected(held));
        QCOMPARE(f.weight(), held); // nothing holds yet
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("weightScore")->text().contains(u"of 100 hidden pages"), 20000);
        QTest::mouseClick(f.find<QPushButton>("resetLab"), Qt::LeftButton);
        QVERIFY(f.settled());
        QTRY_COMPARE(f.shown("labAfter"), f.expected(held));
        QVERIFY(f.find<QLabel>("weightScore")->text().isEmpty());
    }

    void appliedAndTakenBack()
    {
        Lab f;
        QVERIFY(f.open());
        const double held = f.weight();
        const QStringList before = f.shown("labBefore");
        QTest::keyClick(f.sliderOf(webinars), Qt::Key_End);
        QVERIFY(f.settled());
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("weightScore")->text().contains(u"of 100 hidden pages"), 20000);
        const QString score = f.find<QLabel>("weightScore")->text();
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("applyWeights"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        QCOMPARE(f.weight(), 10.0);
        QVERIFY(f.settled());
        QTRY_COMPARE(f.shown("labAfter"), f.expected(10.0));
        QCOMPARE(f.shown("labBefore"), before); // kept beside it
        QCOMPARE(f.find<QLabel>("weightScore")->text(), score);
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.weight(), held);
    }

    /// Ctrl+Z takes the slider back, not what was selected before it; a slider's way is one step.
    void aSliderIsTakenBack()
    {
        Lab f;
        QVERIFY(f.open());
        f.session.selection().set(Entity::Cookie, {1, 2, 3}, nullptr);
        f.session.selection().clear(nullptr);
        QSlider* slider = f.sliderOf(webinars);
        const int held = slider->value();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(slider->value() != held);
        const int moved = slider->value();
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slider->value(), held);
        QCOMPARE(f.session.selection().parts().size(), std::size_t(0));
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(slider->value(), moved);
        QTest::mouseClick(f.find<QPushButton>("resetLab"), Qt::LeftButton);
        QCOMPARE(slider->value(), held);
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slider->value(), moved);
    }

    /// A model to which all submissions count the same is not trained for weights that it does not see.
    void weightsThatDoNothing()
    {
        Lab f;
        QVERIFY(f.open(Strength::Binary));
        QVERIFY(f.find<QLabel>("labUnused") != nullptr);
        QVERIFY(f.find<DataTable>("labBefore") == nullptr); // the same again
        QSlider* slider = f.sliderOf(webinars);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(f.settled());
        auto* apply = f.find<QPushButton>("applyWeights");
        QVERIFY(!apply->isEnabled());
        QVERIFY(f.find<QLabel>("weightScore") == nullptr || f.find<QLabel>("weightScore")->text().isEmpty());
        QTest::keyClick(slider, Qt::Key_Home); // weighs 0: its pages are not learnt from
        QTRY_VERIFY(apply->isEnabled());
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY(!apply->isEnabled());
        auto* strength = f.find<QComboBox>("labStrength");
        strength->setFocus();
        QTest::keyClick(strength, Qt::Key_End); // weighed as they are
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(f.find<QLabel>("labUnused") == nullptr);
    }

    /// The strength counts, too; a model to which all submissions count the same says so.
    void theStrength()
    {
        Lab f;
        QVERIFY(f.open());
        QVERIFY(f.find<QLabel>("labUnused") == nullptr);
        auto* strength = f.find<QComboBox>("labStrength");
        strength->setFocus();
        QTest::keyClick(strength, Qt::Key_Home);
        QTest::keyClick(strength, Qt::Key_Down); // all pages alike
        QVERIFY(f.settled());
        QVERIFY(f.find<QLabel>("labUnused") != nullptr);
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("applyWeights"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        QCOMPARE(f.session.study().analysis->model->options.strength, Strength::Binary);
    }

    /// The list scrolls; what the wheel passes over stays as it is.
    void theWheelChangesNoWeight()
    {
        Lab f;
        QVERIFY(f.open());
        QSlider* slider = f.sliderOf(webinars);
        QVERIFY(slider != nullptr);
        const int before = slider->value();
        const QPointF middle = slider->rect().center();
        QWheelEvent event(middle, slider->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
        QCOMPARE(slider->value(), before);
    }

    void aNumberIsTyped()
    {
        Lab f;
        QVERIFY(f.open());
        auto* number = f.window.findChildren<QDoubleSpinBox*>(QStringLiteral("weightNumber")).value(0);
        QVERIFY(number != nullptr);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("25"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(f.settled());
        QVERIFY(f.find<QPushButton>("applyWeights")->isEnabled());
        QCOMPARE(f.window.findChildren<QSlider*>(QStringLiteral("weightSlider")).value(0)->value(), 100); // its end
    }

    /// The difference is that of the two models on the same hidden pages; none without a change.
    void theScore()
    {
        Lab f;
        QVERIFY(f.open());
        const auto interactions = f.session.study().interactions;
        const ModelOptions model = f.session.study().analysis->model->options;
        EvaluateOptions options;
        options.repeats = 2;
        options.resamples = 200;
        const auto same = priceOfWeights({interactions, interactions, model, model, options}, Progress());
        QVERIFY(same);
        QCOMPARE((*same)->found.difference.mean, 0.0);
        QVERIFY(!(*same)->found.difference.clear);
        WeighOptions weights = interactions->options;
        weights.typeWeights[webinars] = 0.0;
        const auto other = weigh(interactions->data, weights, Progress());
        const auto changed = priceOfWeights({interactions, *other, model, model, options}, Progress());
        QVERIFY(changed);
        QCOMPARE((*changed)->found.before.mean, (*same)->found.before.mean);
        QVERIFY(std::abs((*changed)->found.difference.mean -
                         ((*changed)->found.after.mean - (*changed)->found.before.mean)) < 1e-12);
        QVERIFY(!english(weightPriceWords(**changed)).empty());
    }
};

QTEST_MAIN(TestWeightsLab)
#include "test_weights_lab.moc"
