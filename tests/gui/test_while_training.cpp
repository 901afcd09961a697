// SPDX-License-Identifier: GPL-3.0-or-later
// A training that runs, in the whole window: what stands where results are still to come, and whatever would stop it,
// which asks before.
#include "tests/support/file_dialog.h"
#include "tests/support/file_drop.h"
#include "tests/support/shown_text.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/mapping_dialog.h"
#include "views/pages/data/type_weights_model.h"
#include "views/pages/page.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QDoubleSpinBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 20'000;

const QByteArray header = "cookie,gated_asset_type,page_url,form_submissions\n";
const QByteArray submissions =
    header + "1001,Ebook,/p1,1\n1001,Ebook,/p2,1\n1002,Ebook,/p2,2\n1002,Ebook,/c,2\n1003,Ebook,/p1,1\n";
const QByteArray ofOtherPages = header + "1001,Ebook,/x,1\n1001,Ebook,/y,1\n1002,Ebook,/y,2\n1003,Ebook,/p1,1\n";

constexpr int pages = 80;

QByteArray manySubmissions()
{
    QByteArray text = header;
    for (int cookie = 0; cookie < 300; ++cookie)
        for (int i = 0; i < 5; ++i)
            text += QByteArray::number(1000 + cookie) + (i == 0 ? ",Webinar,/p" : ",Ebook,/p") +
                    QByteArray::number((cookie * 7 + i * i * 3) % pages) + ",1\n";
    return text;
}

/// Of most of the pages, so that leaving out the rest changes something.
QByteArray mapping()
{
    QByteArray text = "business_unit,page_url\n";
    for (int page = 0; page < pages - 10; ++page)
        text += (page % 2 == 0 ? "North,/p" : "South,/p") + QByteArray::number(page) + "\n";
    return text;
}

/// A window with a training that takes longer than any test.
struct InTraining : WindowFixture
{
    InTraining()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        if (!load({write("many.csv", manySubmissions()), write("units.csv", mapping())}))
            return;
        ModelChoices slow;
        slow.choose({AlsOptions{.factors = 512, .iterations = 5000}});
        Q_EMIT session.intents().editModel(slow);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
    }
    [[nodiscard]] bool isTraining() { return session.job().name() == QStringLiteral("Training"); }
    /// The question, once it is asked; null where it is not.
    [[nodiscard]] QMessageBox* question() const
    {
        QMessageBox* box = nullptr;
        (void)QTest::qWaitFor([&] { return (box = window.findChild<QMessageBox*>()) != nullptr && box->isVisible(); },
                              5000);
        return box;
    }
    void answer(const char* button) const
    {
        QMessageBox* box = question();
        QVERIFY(box != nullptr);
        QTest::mouseClick(box->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QMessageBox*>() == nullptr);
    }
};

} // namespace

class TestWhileTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void emptyPagesTellOfTheTraining()
    {
        InTraining f;
        QVERIFY(f.isTraining());
        const auto& performance = *f.window.page(QStringLiteral("performance"));
        f.window.showPage(QStringLiteral("performance"));
        QVERIFY(shows(performance, QStringLiteral("Training")));
        QVERIFY(!shows(performance, QStringLiteral("Press Train")));
        QTRY_VERIFY_WITH_TIMEOUT(shows(performance, QStringLiteral("Training, about ")), patience);
        QVERIFY(shows(performance, QStringLiteral(" left")));
        QTest::keyClick(&f.window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session.job().isRunning(), patience);
        QVERIFY(shows(performance, QStringLiteral("Press Train")));
        QVERIFY(!shows(performance, QStringLiteral("Training")));
    }

    void openingAsksBeforeItStopsATraining_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("stop");
        for (const bool stop : {false, true}) {
            const auto row = [stop](const char* way) {
                return QStringLiteral("%1, %2").arg(QString::fromLatin1(way),
                                                    stop ? QStringLiteral("stop") : QStringLiteral("keep"));
            };
            QTest::newRow(qPrintable(row("drop"))) << QStringLiteral("drop") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("recent"))) << QStringLiteral("recent") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("dialog"))) << QStringLiteral("dialog") << QStringLiteral("other.csv") << stop;
            QTest::newRow(qPrintable(row("sample")))
                << QStringLiteral("sample") << QStringLiteral("the sample data") << stop;
        }
    }

    void openingAsksBeforeItStopsATraining()
    {
        QFETCH(QString, way);
        QFETCH(QString, what);
        QFETCH(bool, stop);
        InTraining f;
        QVERIFY(f.isTraining());
        const auto tables = f.session.study().tables.submissions;
        openBy(f, way, f.write("other.csv", submissions));
        QMessageBox* box = f.question();
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), QStringLiteral("ALS is being trained. Stop it and open %1?").arg(what));
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep training"));
        QVERIFY(f.isTraining() && f.session.job().isRunning()); // as long as nothing is answered
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        f.answer(stop ? "agreeToStop" : "keepWork");
        if (stop) {
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
            QVERIFY(f.session.study().tables.submissions != tables);
            if (way == QStringLiteral("sample")) // trains at once
                QTRY_VERIFY(f.session.job().isRunning());
            else
                QVERIFY(!f.session.job().isRunning());
        } else {
            QVERIFY(f.isTraining() && f.session.job().isRunning());
            QCOMPARE(loaded.size(), 0);
            QVERIFY(f.session.study().tables.submissions == tables);
        }
    }

    /// First whether the training may be stopped, then whether the mapping at hand shall go with these submissions.
    void bothQuestionsComeOneAfterTheOther()
    {
        InTraining f;
        drop(f.window, {f.write("other.csv", ofOtherPages)});
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        f.answer("agreeToStop");
        MappingDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<MappingDialog*>()) != nullptr && dialog->isVisible());
        QVERIFY(loaded.isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("refuseMapping")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
        QVERIFY(!f.session.study().tables.mapping);
        QCOMPARE(f.session.study().interactions->data->cookies(), 3);
    }

    void changingTheDataAsksBeforeItStopsATraining_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("stop");
        for (const char* way : {"weight", "join", "notebook", "without mapping"})
            for (const bool stop : {false, true})
                QTest::addRow("%s, %s", way, stop ? "stop" : "keep") << QString::fromLatin1(way) << stop;
    }

    void changingTheDataAsksBeforeItStopsATraining()
    {
        QFETCH(QString, way);
        QFETCH(bool, stop);
        InTraining f;
        f.window.showPage(QStringLiteral("data"));
        const auto before = f.session.study().interactions;
        const ModelKey model = f.session.options().model.key;
        const auto* weights = f.find<QTableView>("typeWeights");
        const auto weight = [&] {
            return weights->model()->index(0, TypeWeightsModel::WeightColumn).data().toString();
        };
        const QString weightBefore = weight();
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        changeBy(f, way);
        QMessageBox* box = f.question();
        QVERIFY(box != nullptr);
        QVERIFY(box->text().startsWith(QStringLiteral("ALS is being trained. Stop it and ")));
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep training"));
        QVERIFY(f.isTraining());
        f.answer(stop ? "agreeToStop" : "keepWork");
        if (stop) {
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
            QVERIFY(f.session.study().interactions != before);
            return;
        }
        QVERIFY(f.isTraining() && f.session.job().isRunning());
        QCOMPARE(loaded.size(), 0);
        QVERIFY(f.session.study().interactions == before);
        // The controls are as before, too.
        QCOMPARE(weight(), weightBefore);
        QCOMPARE(f.find<SegmentedControl>("unmapped")->current(), 0);
        QVERIFY(f.session.options().model.key == model);
    }

    /// There is nothing left to ask, so what was wanted happens.
    void theQuestionGoesWhenTheTrainingHasEnded()
    {
        InTraining f;
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        drop(f.window, {f.write("other.csv", submissions)});
        QVERIFY(f.question() != nullptr);
        f.session.job().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(f.window.findChild<QMessageBox*>() == nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
        QCOMPARE(f.session.study().interactions->data->cookies(), 3);
    }

    void escapeKeepsTheTraining()
    {
        InTraining f;
        drop(f.window, {f.write("other.csv", submissions)});
        QMessageBox* box = f.question();
        QVERIFY(box != nullptr);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<QMessageBox*>() == nullptr);
        QVERIFY(f.isTraining() && f.session.job().isRunning());
    }

    void openingAsksNothingWhereNothingIsLost()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("first.csv", submissions)}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        QVERIFY(f.load({f.write("other.csv", submissions)})); // waits for no answer
        QVERIFY(f.window.findChild<QMessageBox*>() == nullptr);
    }

private:
    static void changeBy(WindowFixture& f, const QString& way)
    {
        if (way == QStringLiteral("notebook"))
            return clickMenu(f, QStringLiteral("As in the notebook"));
        if (way == QStringLiteral("without mapping")) // its button stands where the mapping does not fit
            return Q_EMIT f.session.intents().closeMapping();
        if (way == QStringLiteral("join")) {
            auto* drop = f.find<SegmentedControl>("unmapped")->findChildren<QAbstractButton*>().at(1);
            return QTest::mouseClick(drop, Qt::LeftButton);
        }
        auto* table = f.find<QTableView>("typeWeights");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, TypeWeightsModel::WeightColumn));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QDoubleSpinBox*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QLocale().toString(7.5));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    static void openBy(WindowFixture& f, const QString& way, const QString& file)
    {
        if (way == QStringLiteral("drop"))
            return drop(f.window, {file});
        if (way == QStringLiteral("sample"))
            return clickMenu(f, QStringLiteral("Open the sample data"));
        if (way == QStringLiteral("recent")) {
            f.settings.addRecentFiles({file});
            Q_EMIT f.session.news().recentFilesChanged(f.settings.recentFiles());
            return clickMenu(f, QStringLiteral("other.csv"));
        }
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        answerFileDialog(f.window, file);
    }

    static void clickMenu(const WindowFixture& f, const QString& text)
    {
        for (auto* action : f.window.findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(text))
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(TestWhileTraining)
#include "test_while_training.moc"
