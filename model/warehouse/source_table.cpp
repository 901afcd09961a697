// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/source_table.h"

#include <algorithm>
#include <array>
#include <random>

namespace leadlight {

namespace {

constexpr std::size_t runLength{8}; // in braces: lupdate takes "std::" before "=" for a class

Status checkNames(const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (name.find('\0') != std::string::npos)
            return fail(ErrorKind::Usage, Phrase::tr("The name \"%1\" holds a sign that no name can have.", name),
                        Phrase::tr("Choose table and columns from the warehouse's own list."));
    return {};
}

Status missing(const Phrase& role)
{
    return fail(ErrorKind::Usage, Phrase::tr("No column of the table was chosen for: %1.", role),
                Phrase::tr("Choose one from the table's columns."));
}

} // namespace

bool SourceTable::hasZeroWeights() const
{
    return std::ranges::any_of(weights.typeWeights, [](const auto& weight) { return weight.second == 0.0; });
}

Status check(const SourceTable& source)
{
    if (source.rows.table.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No table was chosen."),
                    Phrase::tr("Choose the table that holds the submissions."));
    if (source.cookie.empty())
        return missing(Phrase::tr("cookie"));
    if (source.page.empty())
        return missing(Phrase::tr("page"));
    if (source.dates.isLimited() && source.date.empty())
        return missing(Phrase::tr("date"));
    if (const auto span = spanOf(source.dates); !span)
        return tl::unexpected(span.error());
    if (source.sharded() && source.part.table.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The table on each shard is not known."),
                    Phrase::tr("Choose it from the warehouse's own list."));
    std::vector<std::string> names{source.rows.database, source.rows.table,  source.cookie, source.page,
                                   source.type,          source.submissions, source.date,   source.cluster,
                                   source.part.database, source.part.table};
    if (source.mapping)
        names.insert(names.end(), {source.mapping->name.database, source.mapping->name.table, source.mapping->page,
                                   source.mapping->unit});
    return checkNames(names);
}

std::string newRunId()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device chance;
    std::string out;
    while (out.size() < runLength)
        out += digits[chance() % digits.size()];
    return out;
}

bool isRunId(std::string_view text)
{
    return text.size() == runLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace leadlight
