// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting and filtering 1,000,000 rows: the table's own order beside QSortFilterProxyModel, in the same run.
#include "tests/support/table_sample.h"
#include "views/tables/table_model.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <cstdio>

using namespace leadlight;
using namespace leadlight::testing;

namespace {
constexpr int rowCount = 1'000'000;

void print(const char* what, qint64 ours, qint64 proxy)
{
    std::printf("%-28s %8lld ms   QSortFilterProxyModel %8lld ms   ratio %.1f\n", what, static_cast<long long>(ours),
                static_cast<long long>(proxy),
                static_cast<double>(proxy) / static_cast<double>(std::max<qint64>(ours, 1)));
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto content = sampleContent(sampleRows(rowCount));
    TableModel model;
    model.setContent(content);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(RawRole);
    proxy.setFilterKeyColumn(0);
    proxy.rowCount();

    QElapsedTimer timer;
    for (int column = 0; column < 4; ++column) {
        timer.start();
        const auto arranged = arrange(*content, {.column = column, .direction = SortDirection::Ascending, .filter = {}},
                                      nullptr, Progress());
        const auto ours = timer.restart();
        proxy.sort(column, Qt::AscendingOrder);
        const auto theirs = timer.elapsed();
        const std::string name = "sort by " + content->data.columns[static_cast<std::size_t>(column)].key;
        print(name.c_str(), ours, theirs);
        if (!arranged)
            return 1;
    }
    timer.start();
    const auto filtered = arrange(*content, {.filter = QStringLiteral("4242")}, nullptr, Progress());
    const auto ours = timer.restart();
    proxy.setFilterFixedString(QStringLiteral("4242"));
    const auto theirs = timer.elapsed();
    print("filter", ours, theirs);
    std::printf("rows kept: %zu and %d\n", (*filtered)->rows.size(), proxy.rowCount());
    return static_cast<int>((*filtered)->rows.size()) == proxy.rowCount() ? 0 : 1;
}
