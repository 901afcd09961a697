// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/data_tables.h"

#include "views/pages/name_kind.h"
#include "views/pages/type_names.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace leadlight {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("DataTables", text);
}

/// Per page of the submissions: its unit in the dataset, -1 where the join left it out or nothing is joined yet.
std::vector<int> unitOfPage(const Study& study)
{
    std::vector<int> units(study.tables.submissions->pages.size(), -1);
    if (study.interactions) {
        const Dataset& data = *study.interactions->data;
        for (std::int32_t page = 0; page < data.pages(); ++page)
            units[data.pageIds[static_cast<std::size_t>(page)]] = data.pageBusinessUnit[static_cast<std::size_t>(page)];
    }
    return units;
}

/// Colour index: -1 is grey.
int colorUnit(int unit, const Dataset* data)
{
    return data == nullptr || unit == data->unmappedUnit ? -1 : unit;
}

std::string_view unitName(int unit, const Dataset* data)
{
    return data == nullptr || unit < 0 ? std::string_view("Unmapped")
                                       : data->businessUnits[static_cast<std::size_t>(unit)];
}

Column unitColumn(std::function<int(std::int32_t)> unitOf, std::shared_ptr<const Dataset> data)
{
    auto made = column(CellKind::Unit, "business_unit", say("Business unit"), say("Which business unit owns the page"),
                       [unitOf, data](std::int32_t row) { return unitName(unitOf(row), data.get()); });
    made.unit = [unitOf, data](std::int32_t row) { return colorUnit(unitOf(row), data.get()); };
    made.searchable = true;
    return made;
}

Column idColumn(const char* key, const QString& header, const QString& help,
                std::function<std::string_view(std::int32_t)> text)
{
    auto made = column(CellKind::Id, key, header, help, std::move(text));
    made.searchable = true;
    made.width = 134;
    return made;
}

Column textColumn(const char* key, const QString& header, const QString& help, CellKind kind,
                  std::function<std::string_view(std::int32_t)> text)
{
    auto made = column(kind, key, header, help, std::move(text));
    made.searchable = true;
    return made;
}

struct LeftOutRow
{
    std::string file;
    std::string why; // in the user's language
    const SkippedLine* line = nullptr;
};

struct ConflictRow
{
    StringPool::Id page = 0;
    std::string claims;
    std::string chosen;
    int unit = -1;
    std::int64_t submissions = 0;
};

std::string chosenUnit(const MappingConflict& conflict, const BuMapping& mapping, const JoinOptions& options)
{
    const auto answer = options.chosenBusinessUnit.find(std::string(mapping.pages[conflict.page]));
    if (answer != options.chosenBusinessUnit.end())
        return answer->second;
    if (options.conflicts == ConflictRule::Fanout)
        return say("all of them").toStdString();
    const auto& claim = options.conflicts == ConflictRule::Last ? conflict.claims.back() : conflict.claims.front();
    return std::string(mapping.businessUnits[claim.businessUnit]);
}

std::string claimsText(const MappingConflict& conflict, const BuMapping& mapping)
{
    QStringList parts;
    for (const auto& claim : conflict.claims) {
        const auto name = mapping.businessUnits[claim.businessUnit];
        parts << say("%1 (line %2)")
                     .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                          QLocale().toString(static_cast<qlonglong>(claim.line)));
    }
    return parts.join(QStringLiteral(", ")).toStdString();
}

std::vector<ConflictRow> conflictRows(const Study& study)
{
    const BuMapping& mapping = *study.tables.mapping;
    const Dataset* data = study.interactions ? study.interactions->data.get() : nullptr;
    const JoinOptions options = data != nullptr ? data->options : JoinOptions{};
    std::vector<ConflictRow> rows;
    for (std::size_t i = 0; i < mapping.conflicts.size(); ++i) {
        const MappingConflict& conflict = mapping.conflicts[i];
        ConflictRow row{conflict.page, claimsText(conflict, mapping), chosenUnit(conflict, mapping, options), -1, 0};
        if (data != nullptr) {
            const auto& units = data->businessUnits;
            const auto at = std::find(units.begin(), units.end(), row.chosen);
            row.unit = at == units.end() ? -1 : static_cast<int>(at - units.begin());
        }
        if (study.tables.summary && i < study.tables.summary->conflictSubmissions.size())
            row.submissions = study.tables.summary->conflictSubmissions[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::shared_ptr<const TableContent> rowsTable(const Study& study)
{
    const auto table = study.tables.submissions;
    if (!table)
        return nullptr;
    auto content = std::make_shared<TableContent>();
    content->name = say("submission rows");
    content->rows = static_cast<std::int32_t>(table->rows());
    const auto at = [](std::int32_t row) { return static_cast<std::size_t>(row); };
    auto line = column(CellKind::Number, "line", say("Line"), say("Line of the file"),
                       [table](std::int32_t row) { return table->lineOfRow(row); });
    auto cookie = idColumn("cookie", say("Cookie"), say("The visitor's id, as it stands in the file"),
                           [table, at](std::int32_t row) { return table->cookies[table->cookie[at(row)]]; });
    auto type = textColumn("gated_asset_type", say("Asset type"), say("gated_asset_type of the row"), CellKind::Text,
                           [table, at](std::int32_t row) { return table->types[table->type[at(row)]]; });
    const auto fullType = std::get<TextKey>(type.raw);
    type.display = [fullType](std::int32_t row) { return shortTypeName(fullType(row)); };
    type.toolTip = [fullType](std::int32_t row) {
        const auto full = fullType(row);
        return QString::fromUtf8(full.data(), static_cast<qsizetype>(full.size()));
    };
    const auto pageOf = [table, at](std::int32_t row) { return table->pages[table->page[at(row)]]; };
    auto page =
        textColumn("page_url", say("Page"), say("page_url of the row"), nameKind(content->rows, pageOf), pageOf);
    page.stretches = true;
    page.width = 160;
    type.width = 128;
    const auto data = study.interactions ? study.interactions->data : nullptr;
    const auto units = std::make_shared<const std::vector<int>>(unitOfPage(study));
    auto unit = unitColumn([units, table, at](std::int32_t row) { return (*units)[table->page[at(row)]]; }, data);
    auto submissions =
        column(CellKind::Number, "form_submissions", say("Submissions"), say("form_submissions of the row"),
               [table, at](std::int32_t row) { return table->submissions[at(row)]; });
    content->columns = {std::move(line), std::move(cookie), std::move(type),
                        std::move(page), std::move(unit),   std::move(submissions)};
    return content;
}

std::shared_ptr<const TableContent> leftOutTable(const Study& study)
{
    auto rows = std::make_shared<std::vector<LeftOutRow>>();
    const auto add = [&](const FileReport& file) {
        for (const SkippedLine& line : file.skipped)
            rows->push_back({QFileInfo(QString::fromStdString(file.path.string())).fileName().toStdString(),
                             wordsUtf8(line.reason), &line});
    };
    if (study.tables.submissions)
        for (const FileReport& file : study.tables.submissions->files)
            add(file);
    if (study.tables.mapping)
        add(study.tables.mapping->file);
    auto content = std::make_shared<TableContent>();
    content->name = say("lines left out");
    content->rows = static_cast<std::int32_t>(rows->size());
    // The rows point into the tables, so every column keeps those alive.
    const auto of = [rows, submissions = study.tables.submissions, mapping = study.tables.mapping](
                        std::int32_t row) -> const LeftOutRow& { return (*rows)[static_cast<std::size_t>(row)]; };
    auto file = textColumn("file", say("File"), say("The file that the line stands in"), CellKind::Muted,
                           [of](std::int32_t row) { return std::string_view(of(row).file); });
    auto line = column(CellKind::Number, "line", say("Line"), say("Line of the file"),
                       [of](std::int32_t row) { return of(row).line->line; });
    auto reason = textColumn("reason", say("Why"), say("Why the line is not among the rows"), CellKind::Text,
                             [of](std::int32_t row) { return std::string_view(of(row).why); });
    reason.width = 260;
    auto text = textColumn("text", say("The line"), say("The line as it stands in the file"), CellKind::Muted,
                           [of](std::int32_t row) { return std::string_view(of(row).line->text); });
    text.stretches = true;
    content->columns = {std::move(file), std::move(line), std::move(reason), std::move(text)};
    return content;
}

std::shared_ptr<const TableContent> conflictsTable(const Study& study)
{
    if (!study.tables.mapping)
        return nullptr;
    const auto mapping = study.tables.mapping;
    const auto rows = std::make_shared<const std::vector<ConflictRow>>(conflictRows(study));
    const auto of = [rows](std::int32_t row) -> const ConflictRow& { return (*rows)[static_cast<std::size_t>(row)]; };
    auto content = std::make_shared<TableContent>();
    content->name = say("pages with several business units");
    content->rows = static_cast<std::int32_t>(rows->size());
    const auto pageOf = [of, mapping](std::int32_t row) { return mapping->pages[of(row).page]; };
    auto page =
        textColumn("page_url", say("Page"), say("page_url in the mapping"), nameKind(content->rows, pageOf), pageOf);
    page.stretches = true;
    auto claims =
        textColumn("claims", say("Claimed by"), say("The business units that the mapping gives it, in file order"),
                   CellKind::Muted, [of](std::int32_t row) { return std::string_view(of(row).claims); });
    auto chosen = textColumn("business_unit", say("Counts for"), say("The business unit that the page counts for now"),
                             CellKind::Unit, [of](std::int32_t row) { return std::string_view(of(row).chosen); });
    chosen.unit = [of](std::int32_t row) { return of(row).unit; };
    auto submissions =
        column(CellKind::Number, "form_submissions", say("Submissions"), say("Submissions on that page in the data"),
               [of](std::int32_t row) { return of(row).submissions; });
    content->columns = {std::move(page), std::move(claims), std::move(chosen), std::move(submissions)};
    return content;
}

} // namespace leadlight
