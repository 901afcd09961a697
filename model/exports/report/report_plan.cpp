// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_plan.h"

#include "model/exports/lists/activation.h"
#include "model/exports/opc/xml_text.h"
#include "model/exports/report/report_activation.h"

#include <QString>
#include <algorithm>
#include <array>

namespace leadlight {

namespace {

/// Tables from which a control group is taken, and where it stands then.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> controlGroups{
    {{"recommendations", "control-group"}, {"audience", "audience-control-group"}}};

/// The control group goes with the table it is taken from.
bool isControlOf(std::string_view key, std::string_view table)
{
    return std::ranges::find(controlGroups, std::pair(table, key)) != controlGroups.end();
}

bool isChosen(const ReportItem& item, const ReportOptions& options)
{
    if (options.items.empty())
        return item.usual;
    return std::ranges::any_of(options.items,
                               [&](const std::string& key) { return key == item.key || isControlOf(item.key, key); });
}

/// The tables of a report by the names of their files. The control group stands beside the lists it is taken from, also
/// where `items` were made without one.
void addTables(std::vector<std::string>& out, const std::vector<ReportItem>& items, const ReportOptions& options)
{
    const auto known = [&](std::string_view key) {
        return std::ranges::find(items, key, &ReportItem::key) != items.end();
    };
    for (const ReportItem& item : items) {
        if (!std::holds_alternative<ReportTable>(item.content) || !isChosen(item, options))
            continue;
        out.push_back(item.key + ".csv");
        for (const auto& [table, control] : controlGroups)
            if (item.key == table && !known(control) && options.holdOut.share > 0.0)
                out.push_back(std::string(control) + ".csv");
    }
}

/// What the name is where a file system takes large and small letters for the same.
std::string folded(const std::string& name)
{
    return QString::fromStdString(name).normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

Status checkDecks(const ReportOptions& options, const Dataset& data)
{
    const bool deck = options.formats.contains(ReportFormat::Deck);
    if (!options.update.empty() && !options.templateFile.empty())
        return fail(ErrorKind::Usage, Phrase::tr("An earlier deck keeps its own template."),
                    Phrase::tr("Give either a template or a deck to update."));
    if (!options.update.empty() && !deck)
        return fail(ErrorKind::Usage, Phrase::tr("There is a deck to update, but no deck is to be written."),
                    Phrase::tr("Add the format pptx, or leave out the deck to update."));
    if (!options.templateFile.empty() && !deck && !options.perUnit)
        return fail(ErrorKind::Usage, Phrase::tr("There is a template for decks, but no deck is to be written."),
                    Phrase::tr("Add the format pptx, or leave out the template."));
    if (options.perUnit && unitsWithPages(data).empty())
        return fail(ErrorKind::Usage, Phrase::tr("There are no business units, so there is nobody to brief."),
                    Phrase::tr("Open a BU mapping, or leave out the briefs."));
    return {};
}

Status checkLists(const ReportOptions& options, const Dataset& data)
{
    if (!options.pseudonymFile.empty() && !options.pseudonyms)
        return fail(ErrorKind::Usage,
                    Phrase::tr("The files hold the visitors' ids themselves, so there are no pseudonyms to list."),
                    Phrase::tr("Leave out the file with pseudonyms, or use pseudonyms."));
    const bool writesLists = options.formats.contains(ReportFormat::Workbook) ||
                             options.formats.contains(ReportFormat::Csv) || !options.activation.empty();
    if (options.holdOut.share > 0.0 && !writesLists)
        return fail(ErrorKind::Usage, Phrase::tr("A control group is left out of lists, but no list is to be written."),
                    Phrase::tr("Add the format xlsx or csv, or leave out the control group."));
    if (options.listRows != ListRows::Recommendation && !options.formats.contains(ReportFormat::Workbook))
        return fail(ErrorKind::Usage,
                    Phrase::tr("Lists with one row a visitor are for the workbook, but none is to be "
                               "written."),
                    Phrase::tr("Add the format xlsx, or leave out the rows of the lists."));
    if (options.activation.contains(ActivationTool::Personalize))
        if (Phrase why = whyNoPersonalize(data); !why.empty())
            return fail(ErrorKind::Usage, std::move(why));
    return {};
}

} // namespace

Result<std::vector<ReportItem>> chosenItems(std::vector<ReportItem> all, const ReportOptions& options)
{
    for (const std::string& key : options.items)
        if (std::ranges::find(all, key, &ReportItem::key) == all.end()) {
            std::vector<Phrase> keys;
            keys.reserve(all.size());
            for (const ReportItem& item : all)
                keys.push_back(Phrase::verbatim(item.key));
            return fail(ErrorKind::Usage, Phrase::tr("A report of these figures has nothing called \"%1\".", key),
                        Phrase::tr("There are: %1.", Phrase::commas(keys)));
        }
    std::erase_if(all, [&](const ReportItem& item) { return !isChosen(item, options); });
    return all;
}

std::vector<int> unitsWithPages(const Dataset& data)
{
    std::set<int> units;
    for (const auto unit : data.pageBusinessUnit)
        if (data.isBusinessUnit(unit))
            units.insert(unit);
    return {units.begin(), units.end()};
}

std::vector<std::string> briefFiles(const Dataset& data, const std::vector<int>& units)
{
    constexpr std::size_t longest = 60;
    std::set<std::string> taken;
    std::vector<std::string> out;
    for (const int unit : units) {
        std::string name = cutText(data.businessUnits[static_cast<std::size_t>(unit)], longest);
        std::ranges::replace_if(
            name, [](char c) { return std::string_view("<>:\"/\\|?*\t\r\n.").find(c) != std::string_view::npos; }, '-');
        std::string unique = name;
        for (int number = 2; !taken.insert(folded(unique)).second; ++number)
            unique = name + " " + std::to_string(number);
        out.push_back("brief " + unique + ".pptx");
    }
    return out;
}

std::vector<std::string> pictureFormats(const ReportOptions& options)
{
    std::vector<std::string> out;
    for (const auto& [format, ending] : {std::pair(ReportFormat::Png, "png"), std::pair(ReportFormat::Svg, "svg")})
        if (options.formats.contains(format))
            out.emplace_back(ending);
    return out;
}

std::vector<std::string> reportFiles(const std::vector<ReportItem>& items, const ReportOptions& options,
                                     const Dataset& data)
{
    std::vector<std::string> out;
    if (options.formats.contains(ReportFormat::Deck))
        out.emplace_back("report.pptx");
    if (options.perUnit)
        for (std::string& name : briefFiles(data, unitsWithPages(data)))
            out.push_back(std::move(name));
    if (options.formats.contains(ReportFormat::Workbook))
        out.emplace_back("report.xlsx");
    if (options.formats.contains(ReportFormat::Csv))
        addTables(out, items, options);
    for (const ReportItem& item : items)
        if (std::holds_alternative<ReportChart>(item.content) && isChosen(item, options))
            for (const std::string& ending : pictureFormats(options))
                out.push_back(item.key + "." + ending);
    if (options.formats.contains(ReportFormat::Pdf))
        out.emplace_back("report.pdf");
    for (std::string& name : activationFiles(options))
        out.push_back(std::move(name));
    out.emplace_back("figures.json");
    return out;
}

Status checkReport(const ReportOptions& options, const Dataset& data)
{
    if (auto good = checkDecks(options, data); !good)
        return good;
    return checkLists(options, data);
}

} // namespace leadlight
