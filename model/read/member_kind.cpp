// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/member_kind.h"

#include "model/read/file_signature.h"
#include "model/read/header_search.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight {

namespace {
std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool hasDataEnding(std::string name)
{
    name = lowered(std::move(name));
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    constexpr std::array<std::string_view, 4> endings{".csv", ".tsv", ".tab", ".txt"};
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

/// "manifest.txt", "Submissions_manifest.txt"; not "Manifesto downloads.csv".
bool isManifest(std::string_view base)
{
    constexpr std::string_view word = "manifest";
    const auto stem = base.substr(0, base.find_last_of('.'));
    return stem.ends_with(word) &&
           (stem.size() == word.size() ||
            std::string_view("_- .").find(stem[stem.size() - word.size() - 1]) != std::string_view::npos);
}

bool isSystemFile(const std::string& member)
{
    const std::string name = lowered(member);
    const std::string base = name.substr(name.find_last_of("/\\") + 1);
    return (base.empty() && !name.empty()) || base.starts_with('.') || name.starts_with("__macosx/") ||
           base == "thumbs.db" || base == "desktop.ini" || base.ends_with(".fin") || isManifest(base);
}

/// The first names, and whether there are more.
Phrase namesOf(const std::vector<ArchiveMember>& members)
{
    constexpr std::size_t shown = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(members.size(), shown); ++i)
        out += (i == 0 ? "" : ", ") + members[i].name;
    return members.size() > shown ? Phrase::tr("%1 and more", out) : Phrase::verbatim(out);
}
} // namespace

MemberKind kindOf(const std::string& name, std::string_view start)
{
    if (isSystemFile(name))
        return MemberKind::System;
    const bool archived = isArchive(start);
    if (hasDataEnding(name) && !archived)
        return MemberKind::Data;
    return !archived && refuseBySignature(start) && beginsWithTable(start) ? MemberKind::Data : MemberKind::Other;
}

bool isWorkbookName(std::string name)
{
    name = lowered(std::move(name));
    constexpr std::array<std::string_view, 6> endings{".xlsx", ".xlsm", ".xlsb", ".ods", ".xls", ".numbers"};
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

Status refuseDataFeed(const std::vector<ArchiveMember>& members)
{
    if (std::none_of(members.begin(), members.end(),
                     [](const auto& member) { return member.name.ends_with("hit_data.tsv"); }))
        return {};
    return fail(ErrorKind::BadData,
                Phrase::tr("This is a data feed of Adobe Analytics: it holds every hit, without a header, and is no "
                           "report."),
                Phrase::tr("Order the report in Data Warehouse, with the columns cookie, page_url, "
                           "gated_asset_type and form_submissions."));
}

Error noData(const std::vector<ArchiveMember>& members, bool holdsArchive)
{
    const auto workbook =
        std::find_if(members.begin(), members.end(), [](const auto& m) { return m.refused.has_value(); });
    if (workbook != members.end())
        return {.kind = ErrorKind::BadData,
                .what = Phrase::tr("In %1: %2", workbook->name, workbook->refused->what),
                .hint = workbook->refused->hint};
    if (std::any_of(members.begin(), members.end(), [](const auto& member) { return isWorkbookName(member.name); }))
        return {.kind = ErrorKind::BadData,
                .what = Phrase::tr("The archive holds no CSV file but a workbook: %1.", namesOf(members)),
                .hint = Phrase::tr("Unpack it, then open the workbook in it.")};
    if (holdsArchive)
        return {.kind = ErrorKind::BadData,
                .what =
                    Phrase::tr("The archive holds no CSV file but another archive inside it: %1.", namesOf(members)),
                .hint = Phrase::tr("Unpack it, then open the CSV file in it.")};
    return {.kind = ErrorKind::BadData,
            .what = members.empty() ? Phrase::tr("The archive holds no CSV file.")
                                    : Phrase::tr("The archive holds no CSV file; it holds %1.", namesOf(members)),
            .hint = Phrase::tr("Export the data again as CSV or as .xlsx.")};
}

} // namespace leadlight
