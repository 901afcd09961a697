// SPDX-License-Identifier: GPL-3.0-or-later
// The palette, the search field of a page, what is selected everywhere, by keys and clicks in the whole window.
#include "model/describe/find_anything.h"
#include "model/recommend/interactions.h"
#include "tests/support/cell_text.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/cohort_dialog.h"
#include "views/frame/coach.h"
#include "views/frame/palette.h"
#include "views/frame/selection_strip.h"
#include "views/pages/page.h"
#include "views/pages/recommendations/because_view.h"
#include "views/pages/recommendations/recommendations_page.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/chip_bar.h"
#include "views/widgets/filter_bar.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTimer>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// The sample data, trained.
struct Trained : WindowFixture
{
    bool ready = false;

    Trained()
    {
        settings.setText(QStringLiteral("introduction/seen"), QStringLiteral("yes"));
        QSignalSpy trained(&session.news(), &News::trained);
        Q_EMIT session.intents().openSample();
        ready = trained.wait(20000);
        window.activateWindow();
        ready = ready && QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] const Dataset& data() const { return *session.study().interactions->data; }
    [[nodiscard]] Palette* openPalette()
    {
        window.activateWindow(); // a dialog that has just gone leaves it without
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        return window.findChild<Palette*>();
    }
    void clickChip(ChipBar& bar, int chip) const
    {
        auto buttons = bar.findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        buttons.removeIf([](const QAbstractButton* button) { return !button->isVisible(); });
        QTest::mouseClick(buttons.at(chip), Qt::LeftButton);
    }
    /// Chooses an entry of the filter's menu by its submenu and its place in it, as a user does: keys and a click.
    void filter(FilterBar& bar, const char* group, int choice) const
    {
        QMenu* menu = bar.button()->menu();
        QTimer::singleShot(0, menu, [menu, group, choice] {
            for (QAction* action : menu->actions()) {
                if (action->menu() == nullptr || action->menu()->objectName() != QLatin1String(group))
                    continue;
                action->menu()->popup(QPoint(0, 0));
                QAction* entry = action->menu()->actions().at(choice + 1);
                QTest::mouseClick(action->menu(), Qt::LeftButton, {}, action->menu()->actionGeometry(entry).center());
            }
            menu->close();
        });
        QTest::mouseClick(bar.button(), Qt::LeftButton);
    }
};

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<int>(text.size()));
}

} // namespace

class TestFindAnything : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void findsByNames();
    void goesToAVisitor();
    void goesToAPageAndAUnit();
    void runsACommand();
    void withoutDataThereAreCommands();
    void searchesOnEveryPageWithAList();
    void chipsOfASelection();
    void rowsOfAListAreASelection();
    void aSelectionIsSavedAndFiltersTheList();
    void aSelectionBesideTheRest();
    void filtersOfVisitors();
    void theSampleComesTrainedWithAnIntroduction();
    void whyStandsInWords();
};

void TestFindAnything::findsByNames()
{
    Trained f;
    QVERIFY(f.ready);
    const Dataset& data = f.data();
    const std::string cookie(data.cookieText(17));
    const auto found = *findAnything(data, cookie, 5, Progress());
    QCOMPARE(found, (std::vector<Found>{{Entity::Cookie, 17}}));
    const auto some = *findAnything(data, "E", 4, Progress());
    QVERIFY(some.size() <= 12);
    // Against a plain loop, for a text within names.
    std::string upper(data.pageLabel(3).substr(1, 4));
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const auto pages = *findAnything(data, upper, 1'000'000, Progress());
    QSet<int> naive;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        if (utf8(data.pageLabel(page)).contains(utf8(upper), Qt::CaseInsensitive) ||
            utf8(data.pageText(page)).contains(utf8(upper), Qt::CaseInsensitive))
            naive.insert(page);
    QSet<int> listed;
    for (const Found& one : pages)
        if (one.entity == Entity::Page)
            listed.insert(one.number);
    QCOMPARE(listed, naive);
    QVERIFY(listed.contains(3));
    QVERIFY(findAnything(data, "", 5, Progress())->empty());
}

void TestFindAnything::goesToAVisitor()
{
    Trained f;
    QVERIFY(f.ready);
    f.window.showPage(QStringLiteral("performance"));
    Palette* palette = f.openPalette();
    QVERIFY(palette != nullptr);
    const QAbstractItemModelTester tester(palette->model());
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("findAnything"));
    QTest::keyClicks(field, utf8(f.data().cookieText(42)));
    QTRY_COMPARE(palette->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.window.currentPage(), QStringLiteral("recommendations"));
    QCOMPARE(f.window.findChild<RecommendationsPage*>()->cookie(), 42);
    QTRY_VERIFY(f.window.findChild<Palette*>() == nullptr);
}

void TestFindAnything::goesToAPageAndAUnit()
{
    Trained f;
    QVERIFY(f.ready);
    const auto go = [&](const QString& text) {
        Palette* palette = f.openPalette();
        QVERIFY(palette != nullptr);
        auto* field = palette->findChild<QLineEdit*>(QStringLiteral("findAnything"));
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return); // at once: it goes when it has found something
        QTRY_VERIFY(f.window.findChild<Palette*>() == nullptr);
    };
    go(utf8(f.data().pageText(9)));
    QCOMPARE(f.window.currentPage(), QStringLiteral("assets"));
    QCOMPARE(f.find<DataTable>("assets")->currentRow(), 9);
    const int unit = 3; // 2 is called as a page of the window is: that comes first
    go(utf8(f.data().businessUnits[unit]));
    QCOMPARE(f.window.currentPage(), QStringLiteral("units"));
    QCOMPARE(f.find<DataTable>("units")->currentRow(), unit);
}

void TestFindAnything::runsACommand()
{
    Trained f;
    QVERIFY(f.ready);
    Palette* palette = f.openPalette();
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("findAnything"));
    QVERIFY(palette->model()->rowCount() > 5); // all commands, at first
    QTest::keyClicks(field, QStringLiteral("export"));
    QTRY_VERIFY(palette->model()->rowCount() > 2);
    QTest::keyClicks(field, QStringLiteral("xyz"));
    const auto* nothing = palette->findChild<QLabel*>(QStringLiteral("nothingFound"));
    QTRY_VERIFY(nothing->isVisible() && nothing->text().contains(u"exportxyz"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("model lab"));
    QTRY_COMPARE(palette->model()->rowCount(), 1);
    QVERIFY(!palette->model()->index(0).data(PaletteModel::KeysRole).toString().isEmpty());
    QTest::keyClick(field, Qt::Key_Down); // there is no other
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(f.window.currentPage(), QStringLiteral("lab"));
}

void TestFindAnything::withoutDataThereAreCommands()
{
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = f.window.findChild<Palette*>();
    QVERIFY(palette != nullptr);
    QVERIFY(palette->model()->rowCount() > 0);
    QTest::keyClick(palette, Qt::Key_Escape);
    QTRY_VERIFY(f.window.findChild<Palette*>() == nullptr);
}

void TestFindAnything::searchesOnEveryPageWithAList()
{
    Trained f;
    QVERIFY(f.ready);
    for (const char* page : {"recommendations", "assets"}) {
        f.window.showPage(QString::fromLatin1(page));
        f.window.setFocus();
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<FilterField*>(f.window.focusWidget());
        QVERIFY2(field != nullptr && field->isVisible(), page);
    }
}

void TestFindAnything::chipsOfASelection()
{
    Trained f;
    QVERIFY(f.ready);
    auto& strip = *f.window.findChild<SelectionStrip*>();
    QVERIFY(!strip.isVisible()); // the visitor that one is at is no selection
    auto& selection = f.session.selection();
    selection.set(Entity::Unit, IndexSet{1}, nullptr);
    QVERIFY(strip.isVisible());
    auto& chips = *strip.findChild<ChipBar*>();
    QCOMPARE(chips.chips(), QStringList{utf8(f.data().businessUnits[1])});
    selection.narrow(Entity::Page, IndexSet{3}, nullptr);
    selection.narrow(Entity::Cookie, IndexSet{1, 2, 3}, nullptr, QStringLiteral("hit rate 0.5"));
    QCOMPARE(chips.chips().size(), 3);
    QCOMPARE(chips.chips().at(1), utf8(f.data().pageLabel(3)));
    f.clickChip(chips, 0);
    QCOMPARE(chips.chips(), (QStringList{utf8(f.data().pageLabel(3)), QStringLiteral("hit rate 0.5")}));
    f.clickChip(chips, 0);
    QTRY_COMPARE(*selection.of(Entity::Cookie), (IndexSet{1, 2, 3}));
    QTest::mouseClick(f.find<QPushButton>("listSelection"), Qt::LeftButton);
    QCOMPARE(f.window.currentPage(), QStringLiteral("recommendations"));
    QCOMPARE(f.find<DataTable>("cookies")->model()->rowCount(), 3);
    auto* clear = f.find<QPushButton>("clearSelection");
    QVERIFY(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(!strip.isVisible());
}

void TestFindAnything::rowsOfAListAreASelection()
{
    Trained f;
    QVERIFY(f.ready);
    f.window.showPage(QStringLiteral("recommendations"));
    auto* table = f.find<DataTable>("cookies");
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                          table->visualRect(table->model()->index(row, 0)).center());
    };
    const auto& selection = f.session.selection();
    click(2, {});
    QVERIFY(!f.window.findChild<SelectionStrip*>()->isVisible()); // that is where one is
    click(4, Qt::ShiftModifier);
    QCOMPARE(selection.of(Entity::Cookie)->size(), std::size_t{3});
    QVERIFY(f.window.findChild<SelectionStrip*>()->isVisible());
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(static_cast<int>(selection.of(Entity::Cookie)->size()), f.data().cookies());
}

void TestFindAnything::aSelectionIsSavedAndFiltersTheList()
{
    Trained f;
    QVERIFY(f.ready);
    f.window.showPage(QStringLiteral("recommendations"));
    f.session.selection().set(Entity::Cookie, IndexSet{5, 6, 7, 8}, nullptr);
    QTest::mouseClick(f.find<QPushButton>("saveCohort"), Qt::LeftButton);
    auto* dialog = f.window.findChild<QInputDialog*>(QStringLiteral("cohortName"));
    QVERIFY(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Autumn"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.session.context().cohorts.all().size(), std::size_t{1});
    f.session.selection().clear(nullptr);
    auto* filters = f.window.page(QStringLiteral("recommendations"))->findChild<FilterBar*>();
    f.filter(*filters, "cohort", 0);
    QCOMPARE(f.find<DataTable>("cookies")->model()->rowCount(), 4);
    auto* chips = static_cast<ChipBar*>(filters->chips());
    QCOMPARE(chips->chips().size(), 1);
    f.clickChip(*chips, 0);
    QCOMPARE(f.find<DataTable>("cookies")->model()->rowCount(), f.data().cookies());
}

void TestFindAnything::aSelectionBesideTheRest()
{
    Trained f;
    QVERIFY(f.ready);
    f.session.selection().set(Entity::Unit, IndexSet{0}, nullptr);
    auto* compare = f.find<QPushButton>("compareCohort");
    QTRY_VERIFY(compare->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    QTRY_VERIFY(f.window.findChild<CohortDialog*>() != nullptr);
    auto* dialog = f.window.findChild<CohortDialog*>();
    QVERIFY(dialog->table()->model()->rowCount() > 4);
    const QAbstractItemModelTester tester(dialog->table()->model());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.window.findChild<CohortDialog*>() == nullptr);
}

void TestFindAnything::filtersOfVisitors()
{
    Trained f;
    QVERIFY(f.ready);
    f.window.showPage(QStringLiteral("recommendations"));
    auto* filters = f.window.page(QStringLiteral("recommendations"))->findChild<FilterBar*>();
    auto* table = f.find<DataTable>("cookies");
    f.filter(*filters, "unit", 1);
    const int ofUnit = table->model()->rowCount();
    QVERIFY(ofUnit > 0 && ofUnit < f.data().cookies());
    f.filter(*filters, "interactions", 1);
    QVERIFY(table->model()->rowCount() < ofUnit);
    QVERIFY(table->tableModel()->shownRow(f.window.findChild<RecommendationsPage*>()->cookie()) >= 0);
    // Who is looked for by name is found, whatever the filter.
    int hidden = 0;
    while (table->tableModel()->shownRow(hidden) >= 0)
        ++hidden;
    f.session.selection().pick(Entity::Cookie, hidden, nullptr);
    QCOMPARE(table->currentRow(), hidden);
    QVERIFY(filters->isEmpty());
    QCOMPARE(table->model()->rowCount(), f.data().cookies());
}

void TestFindAnything::theSampleComesTrainedWithAnIntroduction()
{
    WindowFixture f;
    QSignalSpy trained(&f.session.news(), &News::trained);
    QTest::mouseClick(f.find<QPushButton>("sample"), Qt::LeftButton);
    QVERIFY(trained.wait(20000));
    QCOMPARE(f.window.currentPage(), QStringLiteral("recommendations"));
    auto* coach = f.window.findChild<Coach*>();
    QVERIFY(coach->isVisible());
    QVERIFY(f.window.rect().contains(coach->geometry()));
    const auto isReadable = [coach] {
        const auto* said = coach->findChild<QLabel*>(QStringLiteral("coachWords"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return said->height() >= said->heightForWidth(said->width()) && coach->rect().contains(said->geometry());
    };
    QVERIFY(isReadable());
    for (const char* page : {"assets", "units"}) {
        QTest::mouseClick(f.find<QPushButton>("coachNext"), Qt::LeftButton);
        QVERIFY(isReadable());
        QCOMPARE(f.window.currentPage(), QString::fromLatin1(page));
    }
    QTest::mouseClick(f.find<QPushButton>("coachBack"), Qt::LeftButton);
    QCOMPARE(coach->step(), 1);
    QTest::mouseClick(f.find<QPushButton>("coachClose"), Qt::LeftButton);
    QVERIFY(!coach->isVisible());
    // Once closed it comes when it is asked for, and not with the next sample.
    QSignalSpy loaded(&f.session.news(), &News::loaded);
    QTRY_VERIFY(!f.session.job().isRunning());
    Q_EMIT f.session.intents().openSample();
    QVERIFY(loaded.wait(20000));
    QVERIFY(!coach->isVisible());
    QTRY_VERIFY(!f.session.job().isRunning()); // Escape stops what runs
    Q_EMIT f.session.intents().showIntroduction();
    QVERIFY(coach->isVisible());
    QTest::keyClick(coach, Qt::Key_Escape);
    QVERIFY(!coach->isVisible());
}

void TestFindAnything::whyStandsInWords()
{
    Trained f;
    QVERIFY(f.ready);
    f.window.showPage(QStringLiteral("recommendations"));
    auto* because = f.window.findChild<BecauseView*>();
    auto* next = f.find<DataTable>("nextPages");
    auto* history = f.find<DataTable>("history");
    QVERIFY(because->isVisible());
    QVERIFY(because->text().startsWith(QStringLiteral("No. 1: ")));
    for (int row = 0; row < 3; ++row) {
        const QRect rect = next->visualRect(next->model()->index(row, 0));
        QTest::mouseClick(next->viewport(), Qt::LeftButton, {}, rect.center());
        QVERIFY(because->text().startsWith(QStringLiteral("No. %1: ").arg(row + 1)));
        QVERIFY(because->text().endsWith(cellText(*next->tableModel(), row, "because_words")));
        const auto& shares = std::get<NumberKey>(history->tableModel()->content()->data.column("share")->raw);
        double sum = 0.0;
        for (int page = 0; page < history->model()->rowCount(); ++page)
            sum += std::isnan(shares(page)) ? 0.0 : shares(page);
        QVERIFY(sum <= 1.0 + 1e-9 && sum >= -1.0 - 1e-9);
        int all = 0;
        for (const BecauseView::Reason& reason : because->reasons())
            all += reason.percent;
        QVERIFY(because->reasons().empty() || all == 100);
    }
}

QTEST_MAIN(TestFindAnything)
#include "test_find_anything.moc"
