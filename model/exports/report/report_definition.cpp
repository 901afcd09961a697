// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_definition.h"

#include "model/exports/report/report_plan.h"
#include "model/stages/options_json.h"

#include <algorithm>

namespace leadlight {

namespace {

std::filesystem::path pathOf(const std::string& utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string textOfPath(const std::filesystem::path& path)
{
    if (path.empty())
        return {};
    std::error_code none;
    const auto text = std::filesystem::absolute(path, none).lexically_normal().u8string();
    return {text.begin(), text.end()};
}

/// Pictures of the formats that are named; of both where none is.
void choosePictures(ReportOptions& options, const std::vector<std::string>& formats)
{
    if (formats.empty())
        return;
    const auto keep = [&](const char* name, ReportFormat format) {
        if (std::ranges::find(formats, name) == formats.end())
            options.formats.erase(format);
    };
    keep("png", ReportFormat::Png);
    keep("svg", ReportFormat::Svg);
}

ReportChoices choicesOf(const ReportOptions& options, const std::vector<ReportItem>& items)
{
    const auto has = [&](ReportFormat format) { return options.formats.contains(format); };
    ReportChoices out{.deck = has(ReportFormat::Deck),
                      .workbook = has(ReportFormat::Workbook),
                      .csv = has(ReportFormat::Csv),
                      .pages = has(ReportFormat::Pdf),
                      .pictures = has(ReportFormat::Png) || has(ReportFormat::Svg),
                      .csvForExcel = options.csv.guardTexts,
                      .perUnit = options.perUnit,
                      .pseudonyms = options.pseudonyms,
                      .target = options.activation.contains(ActivationTool::Target),
                      .personalize = options.activation.contains(ActivationTool::Personalize),
                      .idList = options.activation.contains(ActivationTool::IdList),
                      .holdOut = options.holdOut,
                      .listRows = options.listRows,
                      .templateFile = textOfPath(options.templateFile),
                      .onSlides = options.onSlides};
    if (!options.items.empty())
        for (const ReportItem& item : items)
            out.choose(item, std::ranges::find(options.items, item.key) != options.items.end());
    return out;
}

} // namespace

std::string jsonOf(const ReportDefinition& definition)
{
    return jsonOf(withoutEmpty(writtenOptions(definition)));
}

std::optional<ReportDefinition> reportDefinition(std::string_view json)
{
    if (json.empty())
        return std::nullopt;
    const auto values = optionsFromJson(json);
    if (!values)
        return std::nullopt;
    ReportDefinition out;
    std::ignore = readOptions(out, *values);
    return out;
}

ReportOptions optionsOf(const ReportDefinition& definition, const std::vector<ReportItem>& items, const Dataset& data)
{
    ReportOptions out = optionsOf(definition.choices, items, data);
    choosePictures(out, definition.pictureFormats);
    out.titles = definition.titles;
    out.paper = definition.paper;
    out.folder = pathOf(definition.folder);
    if (definition.choices.csvForExcel)
        out.csv = spreadsheetForm(definition.csvLocale);
    if (out.formats.contains(ReportFormat::Deck) && !definition.update.empty()) {
        out.update = pathOf(definition.update);
        out.templateFile.clear(); // the earlier deck keeps its own
    }
    return out;
}

ReportDefinition definitionOf(const ReportOptions& options, const std::vector<ReportItem>& items)
{
    return {.choices = choicesOf(options, items),
            .titles = options.titles,
            .pictureFormats = pictureFormats(options),
            .paper = options.paper,
            .folder = textOfPath(options.folder),
            .update = textOfPath(options.update)};
}

} // namespace leadlight
