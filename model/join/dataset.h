// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/data/bu_mapping.h"
#include "model/data/deliveries.h"
#include "model/data/submissions.h"
#include "model/join/day_span.h"
#include "model/join/page_names.h"

#include <map>
#include <span>

namespace leadlight {

enum class UnmappedPages {
    Keep,
    Drop,
};
enum class ConflictRule {
    First,
    Last,
    Fanout,
};
/// What becomes of rows that two deliveries have on the same day (SubmissionTable::repeatsDelivery).
enum class Overlaps {
    Keep, ///< they count twice
    Once,
};
enum class UnidentifiedCookies {
    Drop,
    Keep,
};
/// What is learnt from cookies with far more pages or submissions than any person (model/recommend/robots.h).
enum class Robots {
    Keep,
    LeaveOut,
};
template <>
struct Choices<Robots>
{
    static constexpr std::array<std::string_view, 2> names{"keep", "leave-out"};
};
template <>
struct Choices<Overlaps>
{
    static constexpr std::array<std::string_view, 2> names{"keep", "once"};
};
template <>
struct Choices<UnmappedPages>
{
    static constexpr std::array<std::string_view, 2> names{"keep", "drop"};
};
template <>
struct Choices<ConflictRule>
{
    static constexpr std::array<std::string_view, 3> names{"first", "last", "fanout"};
};
template <>
struct Choices<UnidentifiedCookies>
{
    static constexpr std::array<std::string_view, 2> names{"drop", "keep"};
};

/// Which differences between page_urls of the two files are overlooked in the join. All off by default.
struct UrlNormalisation
{
    bool ignoreCase = false;
    bool ignoreScheme = false;
    bool ignoreWww = false;
    bool ignoreTrailingSlash = false;
    bool ignoreQuery = false;
    bool ignoreFragment = false;

    static auto fields()
    {
        using O = UrlNormalisation;
        const auto field = [](std::string_view key, bool O::*member, const Phrase& label, const Phrase& help) {
            return Field<O, bool>{key, label, member, false, true, help};
        };
        return std::tuple{
            field("match-case", &O::ignoreCase, Phrase::tr("Upper and lower case (/Ebook = /ebook)"),
                  Phrase::tr("find a page's business unit whatever the case of the letters of its page_url")),
            field("match-scheme", &O::ignoreScheme, Phrase::tr("http:// or https:// in front"),
                  Phrase::tr("overlook http:// or https:// in front of a page_url")),
            field("match-www", &O::ignoreWww, Phrase::tr("www. in front"),
                  Phrase::tr("overlook www. in front of a page_url")),
            field("match-trailing-slash", &O::ignoreTrailingSlash, Phrase::tr("A slash at the end"),
                  Phrase::tr("overlook a slash at the end of a page_url")),
            field("match-query", &O::ignoreQuery, Phrase::tr("Everything after ?"),
                  Phrase::tr("overlook everything after ? in a page_url")),
            field("match-fragment", &O::ignoreFragment, Phrase::tr("Everything after #"),
                  Phrase::tr("overlook everything after # in a page_url")),
        };
    }
};

struct JoinOptions
{
    UnmappedPages unmapped = UnmappedPages::Keep;
    ConflictRule conflicts = ConflictRule::First;
    UnidentifiedCookies unidentified = UnidentifiedCookies::Drop;
    Robots robots = Robots::Keep; ///< the join itself keeps them: they get recommendations either way
    Overlaps overlaps = Overlaps::Keep;
    DateRange dates;
    DeliveryOptions deliveries;
    UrlNormalisation normalise;
    std::map<std::string, std::string> chosenBusinessUnit; ///< page_url -> BU, the user's answer to a conflict

    static auto fields()
    {
        return std::tuple{
            Field<JoinOptions, UnmappedPages>{"unmapped",
                                              Phrase::tr("Pages without a business unit"),
                                              &JoinOptions::unmapped,
                                              {},
                                              {},
                                              Phrase::tr("keep: they stay, as \"Unmapped\"; drop: the notebook's inner "
                                                         "join, which loses their submissions")},
            Field<JoinOptions, ConflictRule>{"conflicts",
                                             Phrase::tr("Pages with two business units"),
                                             &JoinOptions::conflicts,
                                             {},
                                             {},
                                             Phrase::tr("first: the first row of the mapping wins; last: the last; "
                                                        "fanout: the notebook's double counting")},
            Field<JoinOptions, UnidentifiedCookies>{
                "unidentified",
                Phrase::tr("Unidentified cookies"),
                &JoinOptions::unidentified,
                {},
                {},
                Phrase::tr(
                    "cookies None, all zeros, ::word::; drop leaves them out of training, lists and evaluation")},
            Field<JoinOptions, Robots>{
                "robots",
                Phrase::tr("Visitors that look like robots"),
                &JoinOptions::robots,
                {},
                {},
                Phrase::tr("cookies with far more pages or submissions than any person, which inspect names; leave-out "
                           "keeps them out of training and evaluation, and they still get recommendations")},
            Field<JoinOptions, Overlaps>{"overlaps",
                                         Phrase::tr("Days that two files have"),
                                         &JoinOptions::overlaps,
                                         {},
                                         {},
                                         Phrase::tr("keep: rows of a day that stand in two of the files count twice; "
                                                    "once: they count once")},
            Part<JoinOptions, DateRange>{&JoinOptions::dates},
            Part<JoinOptions, DeliveryOptions>{&JoinOptions::deliveries},
            Part<JoinOptions, UrlNormalisation>{&JoinOptions::normalise},
            Field<JoinOptions, std::map<std::string, std::string>>{
                "chosen-business-units",
                Phrase::tr("Answers to conflicts"),
                &JoinOptions::chosenBusinessUnit,
                {},
                {},
                Phrase::tr("the business unit of pages for which the mapping names several, by page_url")},
        };
    }
};

/// What the join did, in numbers. mapped/unmapped count all rows of the export, the joined figures what is left by
/// the options; unidentified cookies count in all of them, rows that overlap or are outside of the chosen days and
/// deliveries in none.
struct JoinLedger
{
    std::int64_t mappedRows = 0;
    std::int64_t unmappedRows = 0;
    std::int64_t mappedSubmissions = 0;
    std::int64_t unmappedSubmissions = 0;
    std::int64_t mappedPages = 0;
    std::int64_t unmappedPages = 0;
    std::int64_t cookiesWithoutMappedPage = 0; ///< of the file, unidentified ones too
    std::int64_t visitorsWithoutMappedPage =
        0;                       ///< the same, but for those that the choice about unidentified ones drops
    std::int64_t rowsJoined = 0; ///< after fan-out
    std::int64_t submissionsJoined = 0;
    std::int64_t cookiesJoined = 0;
    std::int64_t pagesJoined = 0;
    std::int64_t fannedOutRows = 0; ///< rows counted more than once by ConflictRule::Fanout
    std::int64_t unidentifiedRows = 0;
    std::int64_t unidentifiedCookies = 0;
    std::int64_t overlappingRows = 0;                     ///< left out by Overlaps::Once
    std::int64_t rowsOutsideSpan = 0;                     ///< left out by DateRange, as are the next
    std::int64_t undatedRows = 0;                         ///< without a date, where only some days count
    std::int64_t rowsOfOtherDeliveries = 0;               ///< left out by DeliveryOptions::use
    std::vector<std::int64_t> submissionsPerBusinessUnit; ///< indexed like Dataset::businessUnits
};

/// The submissions joined with the business units, and numbered for the model: cookies 0..cookies()-1 and pages
/// 0..pages()-1 in the byte order of their ids (so that no figure depends on the row order of the file), business
/// units likewise with "Unmapped" last where there is one. Rows are grouped by cookie, within a cookie in file order.
struct Dataset
{
    std::shared_ptr<const SubmissionTable> submissions;
    std::shared_ptr<const BuMapping> mapping; ///< null without a mapping: then every page is "Unmapped"
    JoinOptions options;
    JoinLedger ledger;

    std::vector<StringPool::Id> cookieIds; ///< -> submissions->cookies
    std::vector<StringPool::Id> pageIds;   ///< -> submissions->pages
    std::vector<std::string> types;        ///< indexed like submissions->types
    std::vector<std::string> businessUnits;
    int unmappedUnit = -1; ///< index of "Unmapped" in businessUnits, or -1; see isBusinessUnit()

    std::vector<std::int64_t> cookieStart; ///< cookies()+1: rows of cookie c are [cookieStart[c], cookieStart[c+1])
    std::vector<std::int32_t> rowPage;
    std::vector<std::uint16_t> rowBusinessUnit;
    std::vector<std::uint16_t> rowType;
    std::vector<std::int64_t> rowSubmissions;
    std::vector<std::uint32_t> rowSource; ///< row in `submissions`
    /// Of the rows that count, in days since 1970-01-01; first > last where none has a date.
    std::int32_t firstDay = INT32_MAX;
    std::int32_t lastDay = INT32_MIN;

    std::vector<std::uint16_t> pageBusinessUnit; ///< per page: the BU of its first joined row in file order
    std::vector<std::uint16_t> pageType;         ///< likewise

    /// Of an asset list, which may come later: shown where people read a page's name, and part of no figure.
    std::shared_ptr<PageNames> names = std::make_shared<PageNames>();

    [[nodiscard]] std::int32_t cookies() const { return static_cast<std::int32_t>(cookieIds.size()); }
    [[nodiscard]] std::int32_t pages() const { return static_cast<std::int32_t>(pageIds.size()); }
    [[nodiscard]] std::string_view cookieText(std::int32_t cookie) const
    {
        return submissions->cookies[cookieIds[static_cast<std::size_t>(cookie)]];
    }
    [[nodiscard]] std::string_view pageText(std::int32_t page) const
    {
        return submissions->pages[pageIds[static_cast<std::size_t>(page)]];
    }
    [[nodiscard]] bool hasDays() const { return firstDay <= lastDay; }
    /// False for "Unmapped", which stands among the units but is none.
    [[nodiscard]] bool isBusinessUnit(int unit) const { return unit >= 0 && unit != unmappedUnit; }
    /// True where at least one row has a business unit.
    [[nodiscard]] bool hasBusinessUnits() const;
    /// What a page is called in the export, else in the mapping; empty where neither says.
    [[nodiscard]] std::string_view pageTitle(std::int32_t page) const;
    /// What to show for a page: what an asset list calls it, else its title in the files, else its page_url. The one
    /// place that decides it, for tables, sentences, charts and lists.
    [[nodiscard]] std::string_view pageLabel(std::int32_t page) const;
    [[nodiscard]] std::optional<std::int32_t> findCookie(std::string_view text) const;
    [[nodiscard]] std::optional<std::int32_t> findPage(std::string_view text) const;
};

/// Joins the two tables. `mapping` may be null. Usage error where nothing is left to work on.
[[nodiscard]] Result<std::shared_ptr<const Dataset>> joinTables(std::shared_ptr<const SubmissionTable> submissions,
                                                                std::shared_ptr<const BuMapping> mapping,
                                                                const JoinOptions& options, const Progress& progress);

/// Share of the submissions whose page finds a business unit, 0..1; 0 without submissions.
[[nodiscard]] double mappedShare(const JoinLedger& ledger);
/// False where the mapping has units for less than half of the submissions: it is probably that of other files.
[[nodiscard]] bool mappingFits(const JoinLedger& ledger);

/// What dropping the unmapped pages would cost, shown before it is done.
struct DropCost
{
    std::int64_t rows = 0;
    std::int64_t submissions = 0;
    std::int64_t pages = 0;
    std::int64_t cookies = 0; ///< that would be left out for it: none of those that are left out anyway
};
[[nodiscard]] DropCost costOfDropping(const JoinLedger& ledger);

/// A page_url as the join compares it under the given normalisation.
[[nodiscard]] std::string normalisedUrl(std::string_view url, const UrlNormalisation& how);

/// Share of submissions whose page finds a business unit, for each single normalisation switched on in turn, in
/// the order of its fields.
struct MatchRate
{
    std::string_view key; ///< of the field of UrlNormalisation
    double submissionsShare = 0.0;
    std::int64_t pagesGained = 0;
};
[[nodiscard]] std::vector<MatchRate> matchRates(const SubmissionTable& submissions, const BuMapping& mapping);

} // namespace leadlight
