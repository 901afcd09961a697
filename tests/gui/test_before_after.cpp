// SPDX-License-Identifier: GPL-3.0-or-later
// What made what is shown, in the whole window by clicks and keys: results of before a change stay, greyed, until they
// are made anew, and Train says what it trains.
#include "tests/support/window_fixture.h"
#include "views/frame/status_line.h"
#include "views/frame/top_bar.h"
#include "views/pages/data/type_weights_model.h"
#include "views/pages/page.h"
#include "views/style/paint_controls.h"
#include "views/tables/data_table.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 20'000;

QByteArray submissions()
{
    QByteArray text = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 0; cookie < 12; ++cookie)
        for (int page = 0; page < 3; ++page)
            text += QByteArray::number(1000 + cookie) +
                    (page == 0 ? ",Gated Webinar Forms,/p" : ",Gated Ebook Forms,/p") +
                    QByteArray::number((cookie + page * page) % 7) + ",1\n";
    return text;
}

const QByteArray mapping = "business_unit,page_url\nNorth,/p0\nNorth,/p1\nSouth,/p2\nSouth,/p3\n";

struct Window : WindowFixture
{
    Window()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] bool open() { return load({write("october.csv", submissions()), write("units.csv", mapping)}); }
    [[nodiscard]] QPushButton& train() const { return *window.findChild<QPushButton*>(QStringLiteral("train")); }
    [[nodiscard]] bool clickTrain()
    {
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(&train(), Qt::LeftButton);
        return trained.wait(patience);
    }
    [[nodiscard]] QString origin(const char* page) const
    {
        const auto* label = window.page(QString::fromLatin1(page))->findChild<ElidedLabel*>(QStringLiteral("origin"));
        return label->isVisibleTo(label->parentWidget()) ? label->text() : QString();
    }
    [[nodiscard]] bool isGrey(const char* page) const
    {
        const Page* shown = window.page(QString::fromLatin1(page));
        return shown->findChild<QWidget*>(QStringLiteral("veil"))->isVisibleTo(shown);
    }
    void chooseModel(ModelKey key) const
    {
        auto* box = find<QComboBox>("model");
        box->setFocus();
        const auto index = static_cast<int>(key);
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    /// Types a weight for the first asset type, and waits until it counts.
    void editWeight(double weight)
    {
        window.showPage(QStringLiteral("data"));
        auto* table = find<QTableView>("typeWeights");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, TypeWeightsModel::WeightColumn));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QDoubleSpinBox*>();
        QVERIFY(editor != nullptr);
        QSignalSpy loaded(&session.news(), &News::loaded);
        QTest::keyClicks(editor, QLocale().toString(weight));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(loaded.wait(patience));
    }
    [[nodiscard]] const DataTable& nextPages() const
    {
        return *window.findChild<DataTable*>(QStringLiteral("nextPages"));
    }
};

QAction* trainAction(const MainWindow& window)
{
    for (const QAction* top : window.findChild<QMenuBar*>()->actions())
        for (QAction* action : top->menu()->actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_T))
                return action;
    return nullptr;
}

/// The darkest of the page's pixels below its head.
int darkest(QWidget& page)
{
    const QImage picture = page.grab().toImage();
    int least = 255;
    for (int y = 100; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            least = std::min(least, qGray(picture.pixel(x, y)));
    return least;
}

} // namespace

class TestBeforeAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOfResultsSayWhatMadeThem()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(EaseOptions{}));
        QVERIFY(f.origin("recommendations").isEmpty());
        QVERIFY(f.clickTrain());
        for (const char* page : {"recommendations", "units", "performance"}) {
            const QString origin = f.origin(page);
            QVERIFY2(origin.startsWith(QStringLiteral("Shown: EASE, trained ")), qPrintable(origin));
            QVERIFY2(origin.endsWith(QStringLiteral(" on october.csv")), qPrintable(origin));
            QVERIFY(!f.isGrey(page));
        }
        for (const char* page : {"data", "lab"})
            QVERIFY(f.origin(page).isEmpty() && !f.isGrey(page));
    }

    void anotherModelGreysWhatIsShownUntilItIsTrained()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(EaseOptions{}));
        QVERIFY(f.clickTrain());
        f.window.showPage(QStringLiteral("recommendations"));
        const auto rows = f.nextPages().model()->rowCount();
        QVERIFY(rows > 0);
        auto& page = *f.window.page(QStringLiteral("recommendations"));
        const int dark = darkest(page);
        f.chooseModel(keyOf(PopularityOptions{}));
        QVERIFY(f.isGrey("recommendations"));
        QVERIFY2(darkest(page) > dark + 50, qPrintable(QString::number(darkest(page))));
        QVERIFY(f.origin("recommendations").startsWith(QStringLiteral("Before your change: EASE, trained ")));
        QVERIFY(f.origin("performance").endsWith(QStringLiteral("Train to see it with the new settings.")));
        QCOMPARE(f.nextPages().model()->rowCount(), rows);
        // Chosen back, it is as trained.
        f.chooseModel(keyOf(EaseOptions{}));
        QVERIFY(!f.isGrey("recommendations"));
        QVERIFY(f.origin("recommendations").startsWith(QStringLiteral("Shown: EASE")));
        f.chooseModel(keyOf(PopularityOptions{}));
        QVERIFY(f.clickTrain());
        QVERIFY(!f.isGrey("recommendations"));
        QVERIFY(darkest(page) < dark + 20);
        QVERIFY(f.origin("recommendations").startsWith(QStringLiteral("Shown: Most popular")));
    }

    void anotherWeightKeepsTheResultsWithTheirData()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(AlsOptions{}));
        QVERIFY(f.clickTrain());
        const auto before = f.session.study().analysis;
        f.editWeight(5.0);
        QVERIFY(!f.session.study().analysis);
        QVERIFY(f.window.messages().messages().isEmpty()); // the pages say it
        QVERIFY(f.window.findChild<StatusLine*>()->counts().endsWith(
            QStringLiteral("not trained with these settings yet")));
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(f.isGrey(page));
            QVERIFY(f.origin(page).startsWith(QStringLiteral("Before your change: ")));
        }
        QVERIFY(!f.isGrey("data")); // the data are as they are now
        // What is greyed can be used: other cookies, their lists, and copies of them.
        f.window.showPage(QStringLiteral("recommendations"));
        auto* cookies = f.find<DataTable>("cookies");
        QCOMPARE(cookies->model()->rowCount(), before->data().cookies());
        const QString second = cookies->model()->index(1, 0).data().toString();
        QTest::mouseClick(cookies->viewport(), Qt::LeftButton, {},
                          cookies->visualRect(cookies->model()->index(1, 0)).center());
        QCOMPARE(cookies->currentIndex().row(), 1);
        QCOMPARE(cookies->currentIndex().siblingAtColumn(0).data().toString(), second);
        QVERIFY(f.nextPages().model()->rowCount() > 0);
        QApplication::clipboard()->clear();
        QTest::mouseClick(f.find<QPushButton>("copyNext"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("/p")));
        QVERIFY(f.clickTrain());
        QVERIFY(f.session.study().analysis && f.session.study().analysis != before);
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(!f.isGrey(page));
            QVERIFY(f.origin(page).startsWith(QStringLiteral("Shown: ")));
        }
    }

    void aWeightPutBackBringsTheResultsBack()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(AlsOptions{}));
        QVERIFY(f.clickTrain());
        const auto before = f.session.study().analysis;
        const double weight = f.session.study().interactions->options.typeWeights.begin()->second;
        f.editWeight(5.0);
        QVERIFY(f.isGrey("recommendations"));
        f.editWeight(weight);
        QVERIFY(f.session.study().analysis == before);
        QCOMPARE(f.train().text(), QStringLiteral("Train again"));
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(!f.isGrey(page));
            QVERIFY(f.origin(page).startsWith(QStringLiteral("Shown: ")));
        }
    }

    /// A model to which every submission counts the same: nothing is from before, and the weights say so.
    void weightsThatTheModelDoesNotReadGreyNothing()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(EaseOptions{}));
        QVERIFY(f.clickTrain());
        const auto model = f.session.study().analysis->model->recommender;
        f.editWeight(5.0);
        QVERIFY(f.session.study().analysis && f.session.study().analysis->model->recommender == model);
        QVERIFY(f.session.study().analysis->model->interactions == f.session.study().interactions);
        QCOMPARE(f.train().text(), QStringLiteral("Train again"));
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(!f.isGrey(page));
            QVERIFY(f.origin(page).startsWith(QStringLiteral("Shown: EASE")));
        }
        const auto* unused = f.find<QLabel>("weightsUnused");
        QVERIFY(unused != nullptr && unused->text().startsWith(QStringLiteral("Not used by this model (EASE)")));
        f.chooseModel(keyOf(AlsOptions{}));
        QVERIFY(f.find<QLabel>("weightsUnused") == nullptr);
        f.chooseModel(keyOf(EaseOptions{}));
        QVERIFY(f.find<QLabel>("weightsUnused") != nullptr);
        f.editWeight(0.0); // leaves the type out, so the model would learn something else
        QVERIFY(f.isGrey("recommendations"));
        QCOMPARE(f.train().text(), QStringLiteral("Train EASE"));
    }

    void anotherMappingKeepsTheResultsWithTheirData()
    {
        Window f;
        QVERIFY(f.open());
        QVERIFY(f.clickTrain());
        const auto before = f.session.study().analysis;
        QVERIFY(f.load({f.write("others.csv", "business_unit,page_url\nWest,/p0\n")}));
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(f.isGrey(page));
            QVERIFY(f.origin(page).startsWith(QStringLiteral("Before your change: ")));
        }
        f.window.showPage(QStringLiteral("recommendations"));
        QVERIFY(f.nextPages().model()->rowCount() > 0);
        f.window.showPage(QStringLiteral("data"));
        QTest::mouseClick(f.find<QPushButton>("closeMapping"), Qt::LeftButton);
        QTRY_VERIFY(!f.session.study().tables.mapping);
        QVERIFY(f.isGrey("recommendations"));
        // The first one, opened again.
        QVERIFY(f.load({f.folder.filePath(QStringLiteral("units.csv"))}));
        QVERIFY(f.session.study().analysis == before);
        QVERIFY(!f.isGrey("recommendations") && !f.isGrey("performance"));
    }

    void otherFilesEndWhatWasShown()
    {
        Window f;
        QVERIFY(f.open());
        f.chooseModel(keyOf(AlsOptions{}));
        QVERIFY(f.clickTrain());
        f.editWeight(5.0);
        QVERIFY(f.isGrey("recommendations"));
        QVERIFY(f.load({f.write("november.csv", submissions())}));
        for (const char* page : {"recommendations", "units", "performance"}) {
            QVERIFY(!f.isGrey(page));
            QVERIFY(f.origin(page).isEmpty());
        }
        QCOMPARE(f.nextPages().model()->rowCount(), 0);
    }

    void trainNamesWhatItTrainsAndIsPrimaryWhenDue()
    {
        Window f;
        const QAction* action = trainAction(f.window);
        QVERIFY(action != nullptr && !action->isEnabled());
        QVERIFY(f.open());
        f.chooseModel(keyOf(EaseOptions{}));
        const auto is = [&](const char* text, ButtonRole role) {
            QCOMPARE(f.train().text(), QString::fromLatin1(text));
            QCOMPARE(action->text().remove(QLatin1Char('&')), QString::fromLatin1(text));
            QCOMPARE(static_cast<int>(roleOf(&f.train())), static_cast<int>(role));
            QVERIFY(f.train().isEnabled() && action->isEnabled());
        };
        is("Train EASE", ButtonRole::Primary);
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::keyClick(&f.window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(trained.wait(patience));
        is("Train again", ButtonRole::Plain);
        f.chooseModel(keyOf(Rp3betaOptions{}));
        is("Train RP3beta", ButtonRole::Primary);
        f.chooseModel(keyOf(EaseOptions{}));
        is("Train again", ButtonRole::Plain);
        f.editWeight(0.0);
        is("Train EASE", ButtonRole::Primary);
        QVERIFY(f.clickTrain());
        is("Train again", ButtonRole::Plain);
        QVERIFY(f.clickTrain()); // it can be
    }

    void noMenuGivesWayToTheLongerButton()
    {
        Window f;
        QVERIFY(f.open());
        const auto* more =
            f.window.findChild<QMenuBar*>()->findChild<QWidget*>(QStringLiteral("qt_menubar_ext_button"));
        QVERIFY(more != nullptr);
        f.window.findChild<TopBar*>()->setAutoText(QStringLiteral("Auto: CEASE, measured on this data"));
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1024, 700)}) {
            f.window.resize(size);
            QTRY_COMPARE(f.window.size(), size);
            QCOMPARE(f.train().text(), QStringLiteral("Train CEASE"));
            QTRY_VERIFY(!more->isVisible());
        }
    }
};

QTEST_MAIN(TestBeforeAfter)
#include "test_before_after.moc"
