// SPDX-License-Identifier: GPL-3.0-or-later
// The longest stall of the event loop in the whole window with 1,000,000 cookies, step by step.
//   bench_window [submissions.csv [bu_mapping.csv]]     without files it makes an export of its own
#include "tests/support/stall_meter.h"
#include "tests/support/synthetic_data.h"
#include "tests/support/window_fixture.h"
#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/dialogs/cohort_dialog.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSlider>
#include <cstdio>
#include <fstream>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr SyntheticSize millionCookies{"window", 1'000'000, 10'000, 5'000'000};
constexpr int patience = 600'000;

/// An export as gen_synth.py writes it: ids of 38 digits, one row a pair.
QStringList writeExport(const QString& folder)
{
    const SyntheticData data = makeSyntheticData(millionCookies);
    const QString submissions = folder + QStringLiteral("/submissions.csv");
    const QString mapping = folder + QStringLiteral("/bu_mapping.csv");
    std::ofstream rows(submissions.toStdString(), std::ios::binary);
    rows << "cookie,gated_asset_type,page_url,form_submissions\n";
    for (std::int32_t cookie = 0; cookie < data.strength.rows; ++cookie) {
        char id[40];
        std::snprintf(id, sizeof id, "%019d%019d", cookie + 1, cookie + 1);
        const auto row = data.strength.row(cookie);
        for (std::size_t i = 0; i < row.pages.size(); ++i) {
            rows << id << ",Gated Webinar Forms,/page/" << row.pages[i] << ',' << static_cast<int>(row.strengths[i])
                 << '\n';
        }
    }
    std::ofstream units(mapping.toStdString(), std::ios::binary);
    units << "business_unit,page_url\n";
    for (std::size_t page = 0; page < data.pageGroup.size(); ++page)
        units << static_cast<char>('a' + data.pageGroup[page]) << ",/page/" << page << '\n';
    return {submissions, mapping};
}

class Steps
{
public:
    template <class Work>
    void step(const char* what, Work&& work)
    {
        QTest::qWait(100); // what the step before has left over is its own
        m_stalls.reset();
        QElapsedTimer timer;
        timer.start();
        const bool done = work();
        std::printf("%-34s %8lld ms   longest stall %6.1f ms%s\n", what, static_cast<long long>(timer.elapsed()),
                    m_stalls.longest(), done ? "" : "   NOT DONE");
        std::fflush(stdout);
        m_allDone = m_allDone && done;
    }
    [[nodiscard]] bool allDone() const { return m_allDone; }

private:
    StallMeter m_stalls;
    bool m_allDone = true;
};

bool arranged(const DataTable& table)
{
    return QTest::qWaitFor([&] { return !table.tableModel()->isArranging(); }, patience);
}

void walkThrough(WindowFixture& fixture, Steps& steps)
{
    for (const Page* page : fixture.window.pages()) {
        const QByteArray name = "show " + page->title().toUtf8();
        steps.step(name.constData(), [&] {
            fixture.window.showPage(page->objectName());
            QTest::qWait(500);
            return true;
        });
    }
}

void browse(WindowFixture& fixture, Steps& steps)
{
    fixture.window.showPage(QStringLiteral("recommendations"));
    QTest::qWait(200);
    auto* cookies = fixture.find<DataTable>("cookies");
    for (int column = 0; column < cookies->model()->columnCount(); ++column) {
        const auto header = cookies->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        const QByteArray name = "sort by " + header;
        steps.step(name.constData(), [&] {
            cookies->sortByColumn(column, Qt::AscendingOrder);
            return arranged(*cookies);
        });
    }
    auto* search = fixture.find<FilterField>("searchCookies");
    steps.step("type 4242 into the search", [&] {
        QTest::keyClicks(search, QStringLiteral("4242"), Qt::NoModifier, 30);
        return arranged(*cookies) && cookies->model()->rowCount() > 0;
    });
    steps.step("clear the search", [&] {
        QTest::keyClick(search, Qt::Key_Escape);
        return arranged(*cookies) && cookies->model()->rowCount() == cookies->tableModel()->totalRows();
    });
    steps.step("40 cookies by the down key", [&] {
        cookies->setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(cookies, Qt::Key_Down, Qt::NoModifier, 10);
        return true;
    });
    steps.step("select and copy all", [&] {
        QSignalSpy copied(cookies, &DataTable::copied);
        cookies->selectAll();
        cookies->copyRows();
        return copied.wait(patience);
    });
}

/// Every column of a table, then a search in it.
void sortAll(DataTable& table, const char* what, Steps& steps)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const auto header = table.model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        const QByteArray name = QByteArray(what) + ": sort by " + header;
        steps.step(name.constData(), [&] {
            table.sortByColumn(column, Qt::DescendingOrder);
            return arranged(table);
        });
    }
}

void click(DataTable& table, int row)
{
    const QRect rect = table.visualRect(table.model()->index(row, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(14, 8));
}

/// Waits until nothing of what was selected is worked out any more.
bool selected(WindowFixture& fixture)
{
    return QTest::qWaitFor([&] { return !fixture.session.selection().isWorkingOut(); }, patience);
}

void clickTab(WindowFixture& fixture, const char* control, int tab)
{
    auto* tabs = fixture.find<SegmentedControl>(control);
    QTest::mouseClick(tabs->findChildren<QAbstractButton*>().at(tab), Qt::LeftButton);
}

void useAssets(WindowFixture& fixture, Steps& steps)
{
    fixture.window.showPage(QStringLiteral("assets"));
    auto* pages = fixture.find<DataTable>("assets");
    static_cast<void>(QTest::qWaitFor([&] { return pages->model()->rowCount() > 0; }, patience));
    sortAll(*pages, "assets", steps);
    pages->sortByColumn(pages->tableModel()->columnWith("cookies"), Qt::DescendingOrder);
    static_cast<void>(arranged(*pages));
    auto* audience = fixture.find<DataTable>("audience");
    steps.step("assets: the audience of a page", [&] {
        click(*pages, 1);
        return QTest::qWaitFor([&] { return audience->model()->rowCount() > 0; }, patience);
    });
    auto* slider = fixture.find<QSlider>("reachSlider");
    steps.step("assets: the whole audience", [&] {
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        return arranged(*audience);
    });
    std::printf("%d in the audience\n", audience->model()->rowCount());
    steps.step("assets: select the audience", [&] {
        QTest::mouseClick(fixture.find<QPushButton>("selectAudience"), Qt::LeftButton);
        return selected(fixture);
    });
    steps.step("assets: who took it", [&] {
        clickTab(fixture, "assetTabs", 1);
        auto* takers = fixture.find<DataTable>("takers");
        return QTest::qWaitFor([&] { return takers->model()->rowCount() > 0; }, patience) && arranged(*takers);
    });
    steps.step("assets: all pages at once", [&] {
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_A, Qt::ControlModifier);
        auto* takers = fixture.find<DataTable>("takers");
        return selected(fixture) && QTest::qWaitFor([&] { return takers->model()->rowCount() > 0; }, patience);
    });
    auto* search = fixture.find<FilterField>("searchPages");
    steps.step("assets: type 42 into the search", [&] {
        QTest::keyClicks(search, QStringLiteral("42"), Qt::NoModifier, 30);
        return arranged(*pages);
    });
    steps.step("assets: clear the search", [&] {
        QTest::keyClick(search, Qt::Key_Escape);
        return arranged(*pages);
    });
}

void useUnits(WindowFixture& fixture, Steps& steps)
{
    fixture.window.showPage(QStringLiteral("units"));
    auto* units = fixture.find<DataTable>("units");
    static_cast<void>(QTest::qWaitFor([&] { return units->model()->rowCount() > 0; }, patience));
    sortAll(*units, "units", steps);
    steps.step("units: select one", [&] {
        units->setFocus();
        click(*units, 0);
        return selected(fixture);
    });
    const auto visitors = fixture.session.selection().of(Entity::Cookie)->size();
    std::printf("%zu visitors of it\n", visitors);
    steps.step("units: its visitors listed", [&] {
        QTest::mouseClick(fixture.find<QPushButton>("unitVisitors"), Qt::LeftButton);
        auto* cookies = fixture.find<DataTable>("cookies");
        return arranged(*cookies) && cookies->model()->rowCount() == static_cast<int>(visitors);
    });
    steps.step("strip: save as a cohort", [&] {
        fixture.session.cohorts().save(QStringLiteral("c"), *fixture.session.selection().of(Entity::Cookie));
        return true;
    });
    steps.step("strip: compare with the rest", [&] {
        QTest::mouseClick(fixture.find<QPushButton>("compareCohort"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return fixture.window.findChild<CohortDialog*>() != nullptr; }, patience);
    });
    delete fixture.window.findChild<CohortDialog*>();
    steps.step("strip: clear", [&] {
        QTest::mouseClick(fixture.find<QPushButton>("clearSelection"), Qt::LeftButton);
        return selected(fixture) && arranged(*fixture.find<DataTable>("cookies"));
    });
    steps.step("select the cohort again", [&] {
        fixture.session.selection().set(Entity::Cookie, fixture.session.cohorts().all().front().cookies, nullptr,
                                        QStringLiteral("c"));
        return selected(fixture);
    });
    fixture.window.showPage(QStringLiteral("performance"));
    auto* scatter = fixture.window.findChild<Scatter3DWidget*>();
    steps.step("performance: all dots by Shift-drag", [&] {
        QTest::mousePress(scatter, Qt::LeftButton, Qt::ShiftModifier, {2, 2});
        QTest::mouseMove(scatter, {scatter->width() / 2, scatter->height() / 2});
        QTest::mouseRelease(scatter, Qt::LeftButton, Qt::ShiftModifier, {scatter->width() - 3, scatter->height() - 3});
        return selected(fixture);
    });
    steps.step("performance: end it", [&] {
        fixture.session.selection().clear(nullptr);
        return selected(fixture);
    });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    WindowFixture fixture;
    QStringList files = app.arguments().mid(1);
    if (files.isEmpty())
        files = writeExport(fixture.folder.path());
    Steps steps;
    steps.step("open the files", [&] {
        QSignalSpy loaded(&fixture.session.news(), &News::loaded);
        fixture.controller.opening().openFiles(files);
        return loaded.wait(patience);
    });
    steps.step("train", [&] {
        QSignalSpy trained(&fixture.session.news(), &News::trained);
        Q_EMIT fixture.session.intents().train();
        return trained.wait(patience);
    });
    std::printf("%d cookies, %d pages\n", fixture.session.study().interactions->data->cookies(),
                fixture.session.study().interactions->data->pages());
    walkThrough(fixture, steps);
    browse(fixture, steps);
    useAssets(fixture, steps);
    useUnits(fixture, steps);
    return steps.allDone() ? 0 : 1;
}
