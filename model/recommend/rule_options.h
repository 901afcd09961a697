// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

/// What the analyst imposes on all lists, as it is written down: by page_url, asset type and business unit ("Unmapped"
/// may be named where pages are excluded or boosted). The defaults impose nothing.
struct RuleOptions
{
    std::vector<std::string> excludePages = {};
    std::vector<std::string> excludeTypes = {};
    std::vector<std::string> excludeUnits = {};
    std::vector<std::string> pinPages = {}; ///< in the order in which they stand first
    std::map<std::string, double> boostPages = {};
    std::map<std::string, double> boostTypes = {};
    std::map<std::string, double> boostUnits = {};
    int mostPerUnit = 0; ///< 0: any number
    std::map<std::string, double> mostOfUnits = {};
    std::map<std::string, double> leastOfUnits = {};
    bool onlyNewUnits = false;
    std::int64_t leastSubmissions = 0;
    bool onlyLive = false;
    bool visitorsLanguage = false;
    std::string today = {}; ///< 2026-12-31; empty: the system's date

    bool operator==(const RuleOptions&) const = default;

    static auto fields();
};

namespace rule_fields {

using O = RuleOptions;
using Names = std::vector<std::string>;
using Amounts = std::map<std::string, double>;

inline Field<O, Names> names(std::string_view key, Names O::*member, const Phrase& label, const Phrase& help)
{
    return {key, label, member, {}, {}, help};
}
inline Field<O, Amounts> boost(std::string_view key, Amounts O::*member, const Phrase& label, const Phrase& help)
{
    return {key, label, member, -1.0, 1.0, help};
}
inline Field<O, Amounts> counts(std::string_view key, Amounts O::*member, const Phrase& label, const Phrase& help)
{
    return {key, label, member, 0.0, 1000.0, help};
}

} // namespace rule_fields

inline auto RuleOptions::fields()
{
    using O = RuleOptions;
    using namespace rule_fields;
    const Phrase boosting = Phrase::tr("what is added to the 0 to 1 score of these pages, -1 to 1");
    return std::tuple{
        names("exclude-pages", &O::excludePages, Phrase::tr("Leave out pages"),
              Phrase::tr("pages that stand in no list")),
        names("exclude-types", &O::excludeTypes, Phrase::tr("Leave out asset types"),
              Phrase::tr("asset types whose pages stand in no list")),
        names("exclude-business-units", &O::excludeUnits, Phrase::tr("Leave out business units"),
              Phrase::tr("business units whose pages stand in no list; Unmapped for pages that have none")),
        names("pin-pages", &O::pinPages, Phrase::tr("Pin pages"),
              Phrase::tr("pages that stand first in every list, in this order, where the visitor has not taken them")),
        boost("boost-pages", &O::boostPages, Phrase::tr("Boost pages"), boosting),
        boost("boost-types", &O::boostTypes, Phrase::tr("Boost asset types"), boosting),
        boost("boost-business-units", &O::boostUnits, Phrase::tr("Boost business units"), boosting),
        Field<O, int>{"most-per-business-unit", Phrase::tr("At most of each business unit"), &O::mostPerUnit, 0, 1000,
                      Phrase::tr("how many pages of one business unit a list has at most; 0: any number")},
        counts("most-of-business-units", &O::mostOfUnits, Phrase::tr("At most of a business unit"),
               Phrase::tr("how many pages of this business unit a list has at most")),
        counts("least-of-business-units", &O::leastOfUnits, Phrase::tr("At least of a business unit"),
               Phrase::tr("how many pages of this business unit a list has at least, where there are so many")),
        Field<O, bool>{"only-new-business-units", Phrase::tr("Only new business units"), &O::onlyNewUnits, false, true,
                       Phrase::tr("only pages of business units that the visitor has taken nothing of")},
        Field<O, std::int64_t>{"least-submissions", Phrase::tr("Submissions wanted"), &O::leastSubmissions, 0,
                               1'000'000'000, Phrase::tr("only pages that were submitted so many times")},
        Field<O, bool>{
            "only-live", Phrase::tr("Only live pages"), &O::onlyLive, false, true,
            Phrase::tr("no page whose last day by the asset list is over; a page without a day, or not in the "
                       "list, counts as live")},
        Field<O, bool>{"visitors-language", Phrase::tr("The visitor's language"), &O::visitorsLanguage, false, true,
                       Phrase::tr("only pages in the language of most pages that the visitor took, by the asset list; "
                                  "pages without a language are for everyone")},
        Field<O, std::string>{"today",
                              Phrase::tr("Today"),
                              &O::today,
                              {},
                              {},
                              Phrase::tr("the date that live pages are judged by, like 2026-12-31; else the "
                                         "system's")},
    };
}

} // namespace leadlight
