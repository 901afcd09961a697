// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/exports/report/report.h"

#include <array>

namespace leadlight {

template <>
struct Choices<ListRows>
{
    static constexpr std::array<std::string_view, 2> names{"recommendation", "cookie"};
};

/// What a user chooses of a report, whatever the figures: what the window remembers from one to the next.
struct ReportChoices
{
    bool deck = true;
    bool workbook = true;
    bool csv = true;
    bool pages = false;
    bool pictures = false;
    bool csvForExcel = true;
    bool perUnit = false;
    bool pseudonyms = true;
    bool target = false;
    bool personalize = false;
    bool idList = false;
    HoldOut holdOut = {};
    ListRows listRows = ListRows::Recommendation; ///< of the workbook
    std::string templateFile = {};
    std::vector<std::string> added = {};    ///< items that are in it and usually are not, by their keys
    std::vector<std::string> leftOut = {};  ///< the usual ones that are not
    std::vector<std::string> onSlides = {}; ///< tables that get slides though they usually have none

    static auto fields()
    {
        using C = ReportChoices;
        return std::tuple{
            Field<C, bool>{"pptx", Phrase::tr("PowerPoint"), &C::deck, false, true, {}},
            Field<C, bool>{"xlsx", Phrase::tr("Excel"), &C::workbook, false, true, {}},
            Field<C, bool>{"csv", Phrase::tr("CSV"), &C::csv, false, true, {}},
            Field<C, bool>{"pdf", Phrase::tr("PDF"), &C::pages, false, true, {}},
            Field<C, bool>{"pictures", Phrase::tr("Pictures"), &C::pictures, false, true, {}},
            Field<C, bool>{"csv-for-excel", Phrase::tr("CSV for Excel"), &C::csvForExcel, false, true, {}},
            Field<C, bool>{"per-bu", Phrase::tr("A brief for each business unit"), &C::perUnit, false, true, {}},
            Field<C, bool>{"pseudonyms", Phrase::tr("Pseudonyms"), &C::pseudonyms, false, true, {}},
            Field<C, bool>{"target", Phrase::tr("Adobe Target"), &C::target, false, true, {}},
            Field<C, bool>{"personalize", Phrase::tr("Amazon Personalize"), &C::personalize, false, true, {}},
            Field<C, bool>{"id-list", Phrase::tr("List of ids"), &C::idList, false, true, {}},
            Part<C, HoldOut>{&C::holdOut},
            Field<C, ListRows>{"list-rows", Phrase::tr("Rows of lists"), &C::listRows, {}, {}, {}},
            Field<C, std::string>{"template", Phrase::tr("Template"), &C::templateFile, {}, {}, {}},
            Field<C, std::vector<std::string>>{"added", Phrase::tr("Added"), &C::added, {}, {}, {}},
            Field<C, std::vector<std::string>>{"left-out", Phrase::tr("Left out"), &C::leftOut, {}, {}, {}},
            Field<C, std::vector<std::string>>{"on-slides", Phrase::tr("On slides"), &C::onSlides, {}, {}, {}}};
    }

    [[nodiscard]] bool holds(const ReportItem& item) const;
    /// Has the item in it, or not.
    void choose(const ReportItem& item, bool chosen);
};

/// The options that these choices stand for with these items; folder, deck to update, titles, words and painter are the
/// caller's. What this data does not allow (briefs without business units) is left aside. With no item chosen `items`
/// holds none that there is, so check first.
[[nodiscard]] ReportOptions optionsOf(const ReportChoices& choices, const std::vector<ReportItem>& items,
                                      const Dataset& data);

} // namespace leadlight
