// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_choices.h"

#include "model/exports/lists/activation.h"
#include "model/exports/report/report_plan.h"

#include <algorithm>

namespace leadlight {

bool ReportChoices::holds(const ReportItem& item) const
{
    const auto& others = item.usual ? leftOut : added;
    const bool named = std::ranges::find(others, item.key) != others.end();
    return item.usual != named;
}

void ReportChoices::choose(const ReportItem& item, bool chosen)
{
    auto& others = item.usual ? leftOut : added;
    std::erase(others, item.key);
    if (chosen != item.usual)
        others.push_back(item.key);
}

ReportOptions optionsOf(const ReportChoices& choices, const std::vector<ReportItem>& items, const Dataset& data)
{
    ReportOptions out;
    out.formats.clear();
    const auto format = [&](bool wanted, ReportFormat one) {
        if (wanted)
            out.formats.insert(one);
    };
    format(choices.deck, ReportFormat::Deck);
    format(choices.workbook, ReportFormat::Workbook);
    format(choices.csv, ReportFormat::Csv);
    format(choices.pages, ReportFormat::Pdf);
    format(choices.pictures, ReportFormat::Png);
    format(choices.pictures, ReportFormat::Svg);
    for (const ReportItem& item : items)
        if (choices.holds(item))
            out.items.push_back(item.key);
    out.onSlides = choices.onSlides;
    out.perUnit = choices.perUnit && !unitsWithPages(data).empty();
    if (choices.deck || out.perUnit) {
        const std::u8string name(choices.templateFile.begin(), choices.templateFile.end());
        out.templateFile = std::filesystem::path(name);
    }
    out.csv = choices.csvForExcel ? spreadsheetForm() : CsvForm();
    out.pseudonyms = choices.pseudonyms;
    const auto tool = [&](bool wanted, ActivationTool one) {
        if (wanted)
            out.activation.insert(one);
    };
    tool(choices.target, ActivationTool::Target);
    tool(choices.personalize && whyNoPersonalize(data).empty(), ActivationTool::Personalize);
    tool(choices.idList, ActivationTool::IdList);
    if (choices.workbook)
        out.listRows = choices.listRows;
    const bool lists = choices.workbook || choices.csv || !out.activation.empty();
    if (lists)
        out.holdOut = choices.holdOut;
    return out;
}

} // namespace leadlight
