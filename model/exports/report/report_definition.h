// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_choices.h"

#include <array>
#include <optional>

namespace leadlight {

template <>
struct Choices<Paper>
{
    static constexpr std::array<std::string_view, 3> names{"locale", "a4", "letter"};
};

/// How the report of a piece of work is made, quarter after quarter: what a session keeps of it. Paths are absolute, in
/// UTF-8. Where ids of pseudonyms went is not in it: such a file is asked for each time.
struct ReportDefinition
{
    ReportChoices choices = {};
    std::map<std::string, std::string> titles = {}; ///< of slides, by item
    std::vector<std::string> pictureFormats = {};   ///< "png", "svg": of the pictures; empty: both
    std::string csvLocale = {};                     ///< of CSV for spreadsheets; empty: the machine's
    Paper paper = Paper::ByLocale;
    std::string folder = {};                     ///< that the files go into
    std::string update = {};                     ///< the deck whose slides are taken on; empty: a new one
    std::vector<std::string> audiencePages = {}; ///< whose audience is in it
    std::string audienceUnit = {};               ///< or of all pages of this business unit
    bool compares = true;                        ///< models on hidden pages, which takes time

    static auto fields()
    {
        using D = ReportDefinition;
        return std::tuple{
            Part<D, ReportChoices>{&D::choices},
            Field<D, std::map<std::string, std::string>>{"titles", Phrase::tr("Titles"), &D::titles, {}, {}, {}},
            Field<D, std::vector<std::string>>{
                "picture-formats", Phrase::tr("Pictures"), &D::pictureFormats, {}, {}, {}},
            Field<D, std::string>{"csv-locale", Phrase::tr("Locale of CSV"), &D::csvLocale, {}, {}, {}},
            Field<D, Paper>{"paper", Phrase::tr("Paper"), &D::paper, {}, {}, {}},
            Field<D, std::string>{"folder", Phrase::tr("Folder"), &D::folder, {}, {}, {}},
            Field<D, std::string>{"update", Phrase::tr("Deck to update"), &D::update, {}, {}, {}},
            Field<D, std::vector<std::string>>{
                "audience-pages", Phrase::tr("Audience of pages"), &D::audiencePages, {}, {}, {}},
            Field<D, std::string>{"audience-unit", Phrase::tr("Audience of a unit"), &D::audienceUnit, {}, {}, {}},
            Field<D, bool>{"compare-models", Phrase::tr("Compare models"), &D::compares, false, true, {}}};
    }
};

/// As a session keeps it: JSON of its options by their names.
[[nodiscard]] std::string jsonOf(const ReportDefinition& definition);
/// The same back; what is of another version holds as by default. Nothing where the text is empty or no JSON.
[[nodiscard]] std::optional<ReportDefinition> reportDefinition(std::string_view json);

/// As optionsOf() of its choices, with all that it says besides; words and painter are the caller's.
[[nodiscard]] ReportOptions optionsOf(const ReportDefinition& definition, const std::vector<ReportItem>& items,
                                      const Dataset& data);
/// What makes such a report again. `items`: all that it could hold.
[[nodiscard]] ReportDefinition definitionOf(const ReportOptions& options, const std::vector<ReportItem>& items);

} // namespace leadlight
