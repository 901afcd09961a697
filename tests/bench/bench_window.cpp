// SPDX-License-Identifier: GPL-3.0-or-later
// The longest stall of the event loop in the whole window with 1,000,000 cookies, step by step.
//   bench_window [submissions.csv [bu_mapping.csv]]     without files it makes an export of its own
#include "tests/support/stall_meter.h"
#include "tests/support/synthetic_data.h"
#include "tests/support/window_fixture.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"

#include <QElapsedTimer>
#include <cstdio>
#include <fstream>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr SyntheticSize millionCookies{"window", 1'000'000, 2'000, 3'000'000};
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
    return steps.allDone() ? 0 : 1;
}
