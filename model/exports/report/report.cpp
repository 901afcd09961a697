// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report.h"

#include "model/exports/output_file.h"
#include "model/exports/report/report_activation.h"
#include "model/exports/report/report_files.h"
#include "model/exports/report/report_order.h"
#include "model/exports/report/report_plan.h"
#include "model/exports/save_file.h"
#include "model/exports/table_csv.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace leadlight {

namespace {

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
        struct Step
        {
            Status (ReportWriter::*run)();
            double from;
            Phrase what;
        };
        const std::array steps{Step{&ReportWriter::prepare, 0.0, Phrase::tr("Preparing the report")},
                               Step{&ReportWriter::deck, 0.02, Phrase::tr("Writing the deck")},
                               Step{&ReportWriter::briefs, 0.3, Phrase::tr("Writing the briefs")},
                               Step{&ReportWriter::workbook, 0.4, Phrase::tr("Writing the workbook")},
                               Step{&ReportWriter::csv, 0.7, Phrase::tr("Writing CSV files")},
                               Step{&ReportWriter::pictures, 0.9, Phrase::tr("Painting pictures")},
                               Step{&ReportWriter::document, 0.93, Phrase::tr("Painting the pages")},
                               Step{&ReportWriter::activation, 0.96, Phrase::tr("Writing lists for other tools")},
                               Step{&ReportWriter::figures, 0.99, Phrase::tr("Writing the figures")}};
        for (const Step& step : steps) {
            if (m_progress.cancelled())
                return cancelled();
            m_progress.report(step.from, step.what);
            if (auto done = (this->*step.run)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_done);
    }

private:
    [[nodiscard]] bool wants(ReportFormat format) const { return m_options.formats.contains(format); }

    Status prepare()
    {
        if (auto good = checkReport(m_options, m_figures.analysis->data()); !good)
            return good;
        if (auto good = goesOverNothingRead(); !good)
            return good;
        if (m_options.pseudonyms) {
            auto names = Pseudonyms::open(m_options.secretFile.empty() ? pseudonymSecretFile() : m_options.secretFile);
            if (!names)
                return tl::unexpected(names.error());
            m_names = *std::move(names);
            orderByPseudonym(m_items, m_figures.analysis->data(), *m_names);
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
        const auto names = briefFiles(m_figures.analysis->data(), units);
        for (std::size_t i = 0; i < units.size(); ++i) {
            const auto path = m_options.folder / std::filesystem::path(std::u8string(names[i].begin(), names[i].end()));
            constexpr double from = 0.3;
            constexpr double share = 0.1;
            const double each = share / static_cast<double>(units.size());
            const auto part =
                m_progress.part(from + each * static_cast<double>(i), from + each * static_cast<double>(i + 1));
            auto done = take(writeDeck(briefDeck(m_figures, units[i], m_options), deckOptions(), path, part), path);
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
            if (auto done = writeReportCsv(*table, m_options, m_names, path, m_progress.part(0.7, 0.9)); !done)
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
    Status document()
    {
        if (!wants(ReportFormat::Pdf))
            return {};
        if (!m_options.paintDocument)
            return fail(ErrorKind::Usage, Phrase::tr("Pages cannot be painted here."));
        const auto path = m_options.folder / "report.pdf";
        const ReportDocument all = reportDocument(m_items, m_figures, m_options, deckOptions().cookieName);
        if (auto painted = m_options.paintDocument(all, path); !painted)
            return painted;
        m_done.files.push_back(path);
        return {};
    }
    Status activation() { return writeActivation(m_figures, m_options, m_done, m_progress); }
    Status figures()
    {
        const auto path = m_options.folder / "figures.json";
        if (auto done = writeFigures(m_items, m_figures, m_options, path); !done)
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
    const auto put = [&](CsvWriter& csv) -> Status {
        csv.row({"pseudonym", "cookie"});
        constexpr std::int32_t aPoll = 1024;
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
            if (cookie % aPoll == 0 && progress.cancelled())
                return cancelled();
            const auto id = data.cookieText(cookie);
            csv.row({(*names)->nameOf(id), id});
        }
        return {};
    };
    return writeCsvFile(options.pseudonymFile, put, {}, Readers::Owner);
}

} // namespace leadlight
