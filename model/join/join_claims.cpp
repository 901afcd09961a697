// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/join_claims.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr std::string_view unmappedName = "Unmapped";
constexpr StringPool::Id pagesPerPoll = 4096;
constexpr std::size_t mostUnits = std::numeric_limits<std::uint16_t>::max() - 1;

/// The mapping's rows grouped by page, pages compared under the chosen normalisation; in file order within a page.
struct MappingRows
{
    StringPool keys;
    std::vector<std::uint32_t> start{0}; ///< per key, plus one
    std::vector<StringPool::Id> businessUnit;

    [[nodiscard]] std::span<const StringPool::Id> of(StringPool::Id key) const
    {
        return {businessUnit.data() + start[key], start[key + 1] - start[key]};
    }
};

Result<MappingRows> groupedByPage(const BuMapping& mapping, const UrlNormalisation& how, const Progress& progress)
{
    MappingRows out;
    std::vector<StringPool::Id> keyOfPage;
    for (StringPool::Id page = 0; page < mapping.pages.size(); ++page) {
        if (page % pagesPerPoll == 0 && progress.cancelled())
            return cancelled();
        keyOfPage.push_back(out.keys.intern(normalisedUrl(mapping.pages[page], how)));
    }
    out.start.assign(out.keys.size() + std::size_t{1}, 0);
    // A row with an empty business unit says nothing about its page.
    const auto saysNothing = [&](std::size_t row) {
        return mapping.businessUnits[mapping.rowBusinessUnit[row]].empty();
    };
    for (std::size_t row = 0; row < mapping.rowPage.size(); ++row)
        if (!saysNothing(row))
            ++out.start[keyOfPage[mapping.rowPage[row]] + std::size_t{1}];
    for (std::size_t key = 0; key + 1 < out.start.size(); ++key)
        out.start[key + 1] += out.start[key];
    out.businessUnit.resize(out.start.back());
    auto next = out.start;
    for (std::size_t row = 0; row < mapping.rowPage.size(); ++row)
        if (!saysNothing(row))
            out.businessUnit[next[keyOfPage[mapping.rowPage[row]]]++] = mapping.rowBusinessUnit[row];
    return out;
}

/// Names the units in byte order, "Unmapped" last, and returns the index of each unit of the mapping.
std::vector<std::uint16_t> nameUnits(const BuMapping* mapping, bool needsUnmapped, PageClaims& claims)
{
    std::vector<std::uint16_t> indexOf(mapping ? mapping->businessUnits.size() : 0, 0);
    if (mapping) {
        for (const auto unit : mapping->businessUnits.sortedByText()) {
            const auto name = mapping->businessUnits[unit];
            needsUnmapped = needsUnmapped || name == unmappedName;
            if (name.empty() || name == unmappedName)
                continue;
            indexOf[unit] = static_cast<std::uint16_t>(claims.units.size());
            claims.units.emplace_back(name);
        }
    }
    if (needsUnmapped) {
        claims.unmappedUnit = static_cast<int>(claims.units.size());
        claims.units.emplace_back(unmappedName);
        if (mapping)
            if (const auto own = mapping->businessUnits.find(unmappedName))
                indexOf[*own] = static_cast<std::uint16_t>(claims.unmappedUnit);
    }
    return indexOf;
}

/// What is left of a page's rows under the rule; the user's own choice goes first where the mapping backs it.
std::span<const StringPool::Id> settled(std::span<const StringPool::Id> rows, ConflictRule rule,
                                        std::optional<StringPool::Id> chosen)
{
    if (chosen)
        if (const auto found = std::find(rows.begin(), rows.end(), *chosen); found != rows.end())
            return rows.subspan(static_cast<std::size_t>(found - rows.begin()), 1);
    switch (rule) {
    case ConflictRule::First:
        return rows.first(1);
    case ConflictRule::Last:
        return rows.last(1);
    case ConflictRule::Fanout:
        break;
    }
    return rows;
}

std::vector<std::optional<StringPool::Id>> choices(const BuMapping& mapping, const MappingRows& rows,
                                                   const JoinOptions& options)
{
    std::vector<std::optional<StringPool::Id>> out(rows.keys.size());
    for (const auto& [page, unit] : options.chosenBusinessUnit)
        if (const auto key = rows.keys.find(normalisedUrl(page, options.normalise)))
            out[*key] = mapping.businessUnits.find(unit);
    return out;
}

} // namespace

Result<PageClaims> claimPages(const SubmissionTable& submissions, const BuMapping* mapping, const JoinOptions& options,
                              const Progress& progress)
{
    if (mapping && mapping->businessUnits.size() > mostUnits) {
        auto error =
            fail(ErrorKind::BadData, Phrase::tr("The BU mapping names more than %1 business units.", mostUnits),
                 Phrase::tr("Choose the column that holds the business unit: in the window, or by --columns "
                            "business_unit=NAME on the command line."));
        error.value().file = mapping->file.path.string();
        return error;
    }
    MappingRows rows;
    std::vector<std::optional<StringPool::Id>> chosen;
    if (mapping) {
        auto grouped = groupedByPage(*mapping, options.normalise, progress);
        if (!grouped)
            return tl::unexpected(grouped.error());
        rows = *std::move(grouped);
        chosen = choices(*mapping, rows, options);
    }
    const StringPool::Id pages = submissions.pages.size();
    std::vector<std::optional<StringPool::Id>> keyOf(pages);
    PageClaims claims;
    claims.mapped.assign(pages, 0);
    for (StringPool::Id page = 0; page < pages && mapping; ++page) {
        if (page % pagesPerPoll == 0 && progress.cancelled())
            return cancelled();
        keyOf[page] = rows.keys.find(normalisedUrl(submissions.pages[page], options.normalise));
        claims.mapped[page] = keyOf[page] && !rows.of(*keyOf[page]).empty() ? 1 : 0;
    }
    const bool keep = options.unmapped == UnmappedPages::Keep || !mapping;
    const bool anyUnmapped = std::find(claims.mapped.begin(), claims.mapped.end(), 0) != claims.mapped.end();
    const auto indexOf = nameUnits(mapping, keep && anyUnmapped, claims);
    claims.start.reserve(pages + std::size_t{1});
    for (StringPool::Id page = 0; page < pages; ++page) {
        if (claims.mapped[page] != 0) {
            for (const auto unit : settled(rows.of(*keyOf[page]), options.conflicts, chosen[*keyOf[page]]))
                claims.unit.push_back(indexOf[unit]);
        } else if (keep) {
            claims.unit.push_back(static_cast<std::uint16_t>(claims.unmappedUnit));
        }
        claims.start.push_back(static_cast<std::uint32_t>(claims.unit.size()));
    }
    return claims;
}

} // namespace leadlight
