// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report.h"

#include "model/exports/opc/xml_text.h"
#include "model/exports/output_file.h"
#include "model/exports/report/report_files.h"
#include "model/exports/save_file.h"
#include "model/exports/table_csv.h"

#include <QDateTime>
#include <algorithm>
#include <numeric>
#include <set>

namespace leadlight {

namespace {

/// The formats of pictures that are wanted, by their endings.
std::vector<std::string> pictureFormats(const ReportOptions& options)
{
    std::vector<std::string> out;
    for (const auto& [format, ending] : {std::pair(ReportFormat::Png, "png"), std::pair(ReportFormat::Svg, "svg"),
                                         std::pair(ReportFormat::Pdf, "pdf")})
        if (options.formats.contains(format))
            out.emplace_back(ending);
    return out;
}

bool isChosen(const ReportItem& item, const ReportOptions& options)
{
    return options.items.empty() ? item.usual : std::ranges::find(options.items, item.key) != options.items.end();
}

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

/// The business units that own pages, without "Unmapped".
std::vector<int> unitsWithPages(const Dataset& data)
{
    std::set<int> units;
    for (const auto unit : data.pageBusinessUnit)
        if (data.isBusinessUnit(unit))
            units.insert(unit);
    return {units.begin(), units.end()};
}

/// Names of files that every system takes, each once: of business units.
std::vector<std::string> fileNames(const Dataset& data, const std::vector<int>& units)
{
    std::set<std::string> taken;
    std::vector<std::string> out;
    for (const int unit : units) {
        constexpr std::size_t longest = 60;
        std::string name = cutText(data.businessUnits[static_cast<std::size_t>(unit)], longest);
        std::ranges::replace_if(
            name, [](char c) { return std::string_view("<>:\"/\\|?*\t\r\n.").find(c) != std::string_view::npos; }, '-');
        std::string unique = name;
        for (int number = 2; !taken.insert(unique).second; ++number)
            unique = name + " " + std::to_string(number);
        out.push_back("brief " + unique + ".pptx");
    }
    return out;
}

class ReportWriter
{
public:
    ReportWriter(const ReportFigures& figures, const ReportOptions& options, std::vector<ReportItem> items,
                 const Progress& progress)
        : m_figures(figures)
        , m_options(options)
        , m_items(std::move(items))
        , m_progress(progress)
    {
    }

    Result<ReportDone> write()
    {
        for (const auto step :
             {&ReportWriter::prepare, &ReportWriter::deck, &ReportWriter::briefs, &ReportWriter::workbook,
              &ReportWriter::csv, &ReportWriter::pictures, &ReportWriter::figures})
            if (auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        return std::move(m_done);
    }

private:
    [[nodiscard]] bool wants(ReportFormat format) const { return m_options.formats.contains(format); }

    Status prepare()
    {
        if (!m_options.update.empty() && !m_options.templateFile.empty())
            return fail(ErrorKind::Usage, Phrase::tr("An earlier deck keeps its own template."),
                        Phrase::tr("Give either a template or a deck to update."));
        if (auto good = goesOverNothingRead(); !good)
            return good;
        if (m_options.pseudonyms) {
            auto names = Pseudonyms::open(m_options.secretFile.empty() ? pseudonymSecretFile() : m_options.secretFile);
            if (!names)
                return tl::unexpected(names.error());
            m_names = *std::move(names);
        }
        if (auto made = makeFolder(m_options.folder); !made)
            return made;
        if (m_options.pseudonymFile.empty())
            return {};
        if (auto written = writePseudonymFile(m_figures.analysis->data(), m_options, m_progress); !written)
            return written;
        m_done.files.push_back(m_options.pseudonymFile);
        return {};
    }

    /// No file of the report may be one that was read, nor the one with the pseudonyms.
    [[nodiscard]] Status goesOverNothingRead() const
    {
        auto inputs = m_options.inputs;
        for (const auto& more : {m_options.update, m_options.templateFile})
            if (!more.empty())
                inputs.push_back(more);
        if (!m_options.pseudonymFile.empty())
            if (auto good = checkOutput(m_options.pseudonymFile, inputs); !good)
                return good;
        for (const std::string& name : reportFiles(m_items, m_options, m_figures.analysis->data())) {
            const auto path = m_options.folder / std::filesystem::path(std::u8string(name.begin(), name.end()));
            if (auto good = checkOutput(path, inputs); !good)
                return good;
            if (std::filesystem::weakly_canonical(path) == std::filesystem::weakly_canonical(m_options.pseudonymFile))
                return fail(ErrorKind::Usage, Phrase::tr("A file of the report would replace the one with pseudonyms."),
                            Phrase::tr("Choose another name for the file with pseudonyms."));
        }
        return {};
    }

    [[nodiscard]] DeckOptions deckOptions() const
    {
        DeckOptions out{.words = m_options.words, .templateFile = m_options.templateFile, .cookieName = {}};
        if (m_names)
            out.cookieName = [names = m_names](std::string_view id) { return names->nameOf(id); };
        return out;
    }
    Status take(Result<DeckDone> done, const std::filesystem::path& path)
    {
        if (!done)
            return tl::unexpected(done.error());
        m_done.files.push_back(path);
        for (Phrase& remark : done->remarks)
            if (std::ranges::find(m_done.remarks, remark) == m_done.remarks.end())
                m_done.remarks.push_back(std::move(remark));
        return {};
    }
    Status deck()
    {
        if (!wants(ReportFormat::Deck))
            return {};
        const Deck all = reportDeck(m_items, m_figures, m_options, m_done.remarks);
        const auto path = m_options.folder / "report.pptx";
        const auto part = m_progress.part(0.0, 0.3);
        return take(m_options.update.empty() ? writeDeck(all, deckOptions(), path, part)
                                             : updateDeck(all, deckOptions(), m_options.update, path, part),
                    path);
    }
    Status briefs()
    {
        if (!m_options.perUnit)
            return {};
        const auto units = unitsWithPages(m_figures.analysis->data());
        const auto names = fileNames(m_figures.analysis->data(), units);
        for (std::size_t i = 0; i < units.size(); ++i) {
            const auto path = m_options.folder / std::filesystem::path(std::u8string(names[i].begin(), names[i].end()));
            auto done = take(
                writeDeck(briefDeck(m_figures, units[i], m_options), deckOptions(), path, m_progress.part(0.3, 0.4)),
                path);
            if (!done)
                return done;
        }
        return {};
    }
    Status workbook()
    {
        if (!wants(ReportFormat::Workbook))
            return {};
        return writeReportWorkbook(m_items, m_figures, m_options, m_names, m_done, m_progress.part(0.4, 0.7));
    }
    Status csv()
    {
        if (!wants(ReportFormat::Csv))
            return {};
        for (const ReportItem& item : m_items) {
            const auto* table = std::get_if<ReportTable>(&item.content);
            if (table == nullptr)
                continue;
            const auto path = m_options.folder / (item.key + ".csv");
            if (auto done = writeReportCsv(*table, m_options, m_names, path, m_progress.part(0.7, 1.0)); !done)
                return done;
            m_done.files.push_back(path);
        }
        return {};
    }
    Status pictures()
    {
        const auto formats = pictureFormats(m_options);
        if (formats.empty())
            return {};
        if (!m_options.paintFiles)
            return fail(ErrorKind::Usage, Phrase::tr("Pictures cannot be painted here."));
        std::vector<ChartData> charts;
        for (const ReportItem& item : m_items)
            if (const auto* chart = std::get_if<ReportChart>(&item.content))
                charts.push_back(chart->data);
        if (auto painted = m_options.paintFiles(charts, m_options.folder, formats); !painted)
            return painted;
        for (const ChartData& chart : charts)
            for (const std::string& ending : formats)
                m_done.files.push_back(m_options.folder / (chart.id + "." + ending));
        return {};
    }
    Status figures()
    {
        const auto path = m_options.folder / "figures.json";
        if (auto done = writeFigures(m_items, m_options, path); !done)
            return done;
        m_done.files.push_back(path);
        return {};
    }

    const ReportFigures& m_figures;
    const ReportOptions& m_options;
    std::vector<ReportItem> m_items;
    Progress m_progress;
    std::shared_ptr<const Pseudonyms> m_names;
    ReportDone m_done;
};

} // namespace

std::vector<std::string> reportFiles(const std::vector<ReportItem>& items, const ReportOptions& options,
                                     const Dataset& data)
{
    std::vector<std::string> out;
    if (options.formats.contains(ReportFormat::Deck))
        out.emplace_back("report.pptx");
    if (options.perUnit)
        for (std::string& name : fileNames(data, unitsWithPages(data)))
            out.push_back(std::move(name));
    if (options.formats.contains(ReportFormat::Workbook))
        out.emplace_back("report.xlsx");
    if (options.formats.contains(ReportFormat::Csv))
        for (const ReportItem& item : items)
            if (std::holds_alternative<ReportTable>(item.content) && isChosen(item, options))
                out.push_back(item.key + ".csv");
    for (const ReportItem& item : items)
        if (std::holds_alternative<ReportChart>(item.content) && isChosen(item, options))
            for (const std::string& ending : pictureFormats(options))
                out.push_back(item.key + "." + ending);
    out.emplace_back("figures.json");
    return out;
}

Result<ReportDone> writeReport(const ReportFigures& figures, const ReportOptions& options, const Progress& progress)
{
    auto items = chosenItems(reportItems(figures, options.holdOut), options);
    if (!items)
        return tl::unexpected(items.error());
    return ReportWriter(figures, options, *std::move(items), progress).write();
}

std::string reportTime()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

Status writePseudonymFile(const Dataset& data, const ReportOptions& options, const Progress& progress)
{
    const auto names = Pseudonyms::open(options.secretFile.empty() ? pseudonymSecretFile() : options.secretFile);
    if (!names)
        return tl::unexpected(names.error());
    auto done = writeCsvFile(options.pseudonymFile, [&](CsvWriter& csv) -> Status {
        csv.row({"pseudonym", "cookie"});
        constexpr std::int32_t aPoll = 1024;
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
            if (cookie % aPoll == 0 && progress.cancelled())
                return cancelled();
            const auto id = data.cookieText(cookie);
            csv.row({(*names)->nameOf(id), id});
        }
        return {};
    });
    std::error_code none; // a file system without rights has none to take
    if (done)
        std::filesystem::permissions(options.pseudonymFile,
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, none);
    return done;
}

} // namespace leadlight
