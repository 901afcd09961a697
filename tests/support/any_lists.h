// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/lists/activation.h"
#include "tests/support/any_text.h"
#include "tests/support/office.h"
#include "tests/support/tables.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <array>
#include <numeric>

namespace leadlight::testing {

// Files for other tools with cells of any contents, and what another reader has to find in them.

inline std::vector<std::int32_t> everybody(const Dataset& data)
{
    std::vector<std::int32_t> out(static_cast<std::size_t>(data.cookies()));
    std::iota(out.begin(), out.end(), 0);
    return out;
}

using Cells = std::vector<std::vector<std::string>>;

/// What another reader, Python's own module, finds in these lines.
inline Cells readByPython(const QByteArray& csv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    const QJsonArray read = askPython("import csv, json, sys\nf = open(sys.argv[1], encoding='utf-8', newline='')\n"
                                      "print(json.dumps(list(csv.reader(f))))",
                                      {path})
                                .array();
    Cells out;
    for (const QJsonValue& row : read) {
        out.emplace_back();
        for (const QJsonValue& cell : row.toArray())
            out.back().push_back(cell.toString().toStdString());
    }
    return out;
}

/// 2,000 visitors, pages, types, units and titles of any contents, each on a day of its own.
inline std::shared_ptr<const Dataset> anyData()
{
    std::mt19937 random(11);
    const auto any = [&random](const char* kind, int number) {
        std::string out = kind;
        out.append(std::to_string(number)).append(anyValidText(random));
        return out;
    };
    std::vector<SubmissionRow> rows;
    std::vector<MappingRow> units;
    for (int i = 0; i < 2000; ++i) {
        rows.push_back({any("id", i), any("type", i), any("/page", i), 1});
        if (i % 3 != 0)
            units.push_back({any("unit", i % 40), rows.back().page});
    }
    for (std::size_t i = 0; i < 100; ++i) // Amazon Personalize wants visitors with two
        rows.push_back({rows[i].cookie, rows[i + 1].type, rows[i + 1].page, 1});
    auto table = std::make_shared<SubmissionTable>(*tableOf(rows));
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(table->rows()); ++row)
        table->day.push_back(row - 1000); // before 1970, too
    const auto data = joinTables(table, mappingOf(units), {}, {});
    if (!data)
        return nullptr;
    PageNames::Titles titles;
    for (std::int32_t page = 0; page < (*data)->pages(); ++page)
        titles.push_back(page % 2 == 0 ? any("title", page) : std::string());
    (*data)->names->set(std::move(titles));
    return *data;
}

/// A list of one page for each visitor: the visitor's own number.
inline TopN onePageEach(const Dataset& data)
{
    TopN lists = emptyLists(static_cast<std::size_t>(data.cookies()), 1);
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        lists.page[static_cast<std::size_t>(cookie)] = cookie % data.pages();
    return lists;
}

inline Cells criteriaOf(const Dataset& data)
{
    Cells out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        out.push_back({std::string(data.cookieText(cookie)), std::string(data.pageText(cookie % data.pages()))});
    return out;
}

inline Cells entitiesOf(const Dataset& data)
{
    Cells out;
    for (std::int32_t page = 0; page < data.pages(); ++page) {
        const auto at = static_cast<std::size_t>(page);
        std::vector<std::string> cells(19, " ");
        cells[0] = cells[6] = data.pageText(page);
        cells[1] = page % 2 == 0 ? std::string(data.names->of(page)) : cells[0];
        if (const auto unit = data.pageBusinessUnit[at]; unit != data.unmappedUnit)
            cells[2] = data.businessUnits[unit];
        cells[9] = data.types[data.pageType[at]];
        out.push_back(std::move(cells));
    }
    return out;
}

inline Cells interactionsOf(const Dataset& data)
{
    Cells out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const auto at = static_cast<std::size_t>(cookie);
        for (auto i = static_cast<std::size_t>(data.cookieStart[at]);
             i < static_cast<std::size_t>(data.cookieStart[at + 1]); ++i) {
            const std::int64_t noon = data.submissions->day[data.rowSource[i]] * std::int64_t{86400} + 43200;
            out.push_back({std::string(data.cookieText(cookie)), std::string(data.pageText(data.rowPage[i])),
                           std::to_string(noon), "submission"});
        }
    }
    return out;
}

inline Cells idsOf(const Dataset& data)
{
    Cells out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        out.push_back({std::string(data.cookieText(cookie))});
    return out;
}

/// A file for another tool: how it is written, how many lines stand above its rows, and what these hold.
struct ToolFile
{
    const char* name;
    Status (*write)(const Dataset& data, const CsvWriter::Sink& sink);
    std::size_t head;
    Cells (*cells)(const Dataset& data);
};

inline const std::array toolFiles{
    ToolFile{"Adobe Target: criteria",
             [](const Dataset& data, const CsvWriter::Sink& sink) {
                 return writeTargetCriteria(data, onePageEach(data), everybody(data), sink, {});
             },
             3, criteriaOf},
    ToolFile{"Adobe Target: entities",
             [](const Dataset& data, const CsvWriter::Sink& sink) { return writeTargetEntities(data, sink, {}); }, 4,
             entitiesOf},
    ToolFile{
        "Amazon Personalize",
        [](const Dataset& data, const CsvWriter::Sink& sink) { return writePersonalizeInteractions(data, sink, {}); },
        1, interactionsOf},
    ToolFile{
        "list of ids",
        [](const Dataset& data, const CsvWriter::Sink& sink) { return writeIdList(data, everybody(data), sink, {}); },
        1, idsOf}};

} // namespace leadlight::testing
