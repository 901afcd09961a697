// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_files.h"

#include "model/describe/chart_words.h"
#include "model/describe/price_words.h"
#include "model/describe/rule_words.h"
#include "model/exports/chart/chart_xml.h"
#include "model/exports/deck/deck_table.h"
#include "model/exports/report/wide_list.h"
#include "model/exports/save_file.h"
#include "model/exports/table_csv.h"

#include <QIODevice>
#include <algorithm>
#include <cmath>
#include <deque>
#include <nlohmann/json.hpp>

namespace leadlight {

namespace {

using Json = nlohmann::ordered_json;

/// How many lines a text takes in a column of so many letters, rather one too many than one too few.
int linesIn(std::string_view text, int width)
{
    constexpr int forBreaks = 4; // letters that a line loses between two words
    return 1 + static_cast<int>(shownWidth(text)) / (width - forBreaks);
}

/// Rows of texts under two headers: what the workbook is about.
Sheet summarySheet(const std::vector<ReportItem>& items, const ReportFigures& figures, const ReportOptions& options)
{
    std::vector<std::pair<std::string, std::string>> rows;
    const Words& words = options.words;
    rows.emplace_back(words(Phrase::tr("Figures of")), words(captionOf(*figures.analysis)));
    if (figures.scorecard)
        for (const Phrase& sentence : figures.scorecard->scorecard->verdict)
            rows.emplace_back(words(Phrase::tr("Verdict")), words(sentence));
    if (const Phrase found = measuredWithoutRules(countedRules(figures.analysis->rules.get()));
        figures.scorecard && !found.empty())
        rows.emplace_back(words(Phrase::tr("Verdict")), words(found));
    for (const Phrase& rule : rulesInForceWords(figures.analysis->rules.get(), figures.analysis->data()))
        rows.emplace_back(words(Phrase::tr("Rules in force")), words(rule));
    for (const ReportItem& item : items)
        if (const auto* chart = std::get_if<ReportChart>(&item.content))
            rows.emplace_back(words(item.title), words(chart->finding));
    constexpr int whatWidth = 40; // letters
    constexpr int saysWidth = 110;
    Sheet sheet{.name = words(Phrase::tr("Summary")), .columns = {}, .rows = std::ssize(rows), .put = {}};
    sheet.columns = {{words(Phrase::tr("What")), CellFormat::Wrapped, whatWidth},
                     {words(Phrase::tr("What it says")), CellFormat::Wrapped, saysWidth}};
    for (const auto& [what, says] : rows)
        sheet.lines.push_back(std::max(linesIn(what, whatWidth), linesIn(says, saysWidth)));
    sheet.put = [rows](RowSink& sink) -> Status {
        for (const auto& [what, says] : rows) {
            sink.text(what);
            sink.text(says);
            sink.endRow();
        }
        return {};
    };
    sheet.filter = false;
    return sheet;
}

class BookMaker
{
public:
    BookMaker(const ReportFigures& figures, const ReportOptions& options, std::shared_ptr<const Pseudonyms> names,
              ReportDone& done, const Progress& progress)
        : m_figures(figures)
        , m_options(options)
        , m_names(std::move(names))
        , m_done(done)
        , m_progress(progress)
    {
    }

    Workbook make(const std::vector<ReportItem>& items)
    {
        Workbook book;
        book.properties = {m_options.words(Phrase::tr("Which asset should each visitor see next?")),
                           m_options.words.language, m_options.created};
        book.sheets.push_back(summarySheet(items, m_figures, m_options));
        for (const ReportItem& item : items)
            if (const auto* table = std::get_if<ReportTable>(&item.content))
                book.sheets.push_back(listSheet(item, *table));
        for (const ReportItem& item : items)
            if (const auto* chart = std::get_if<ReportChart>(&item.content);
                chart != nullptr && isNative(chart->data) && !chart->data.categories.empty())
                book.sheets.push_back(chartSheet(chart->data));
        return book;
    }

private:
    Sheet tableSheet(const ReportItem& item, const ReportTable& table)
    {
        Sheet sheet{.name = m_options.words(item.title),
                    .columns = sheetColumns(table.columns, m_options.words),
                    .rows = table.rows,
                    .put = {}};
        sheet.put = [&table, &words = m_options.words, names = m_names, progress = m_progress](RowSink& sink) {
            SpokenRows spoken(words, sink);
            PseudonymRows rows(table.columns, names, spoken);
            return putTable(table, rows, progress);
        };
        return sheet;
    }
    /// Of lists with a row a page: whether they have a row a visitor here. Says so where nobody asked for it.
    bool isWide(const ReportItem& item, const ReportTable& table)
    {
        if (!table.cookies)
            return false;
        if (m_options.listRows == ListRows::Visitor)
            return true;
        if (table.rows + 1 <= mostSheetRows)
            return false;
        m_done.remarks.push_back(
            Phrase::tr("\"%1\" has %2 rows, more than a sheet takes: in the workbook it has one row "
                       "a visitor; the CSV file has them all.",
                       item.title, table.rows));
        return true;
    }
    Sheet listSheet(const ReportItem& item, const ReportTable& table)
    {
        if (!isWide(item, table))
            return tableSheet(item, table);
        return wideSheet(table, m_figures.analysis->recommendations, m_options.words(item.title), m_options.words,
                         m_names, m_progress);
    }
    Sheet chartSheet(const ChartData& chart)
    {
        constexpr std::size_t longest = 60;
        const ChartGrid& grid = m_grids.emplace_back(gridOf(chart, m_options.words, longest));
        Sheet sheet = sheetOf(grid, m_options.words(chart.title));
        sheet.charts.push_back({.name = chart.id,
                                .altText = m_options.words(altTextOf(chart)),
                                .xml = [&chart, &grid, this](std::string_view name) {
                                    ChartLook look{.sheet = std::string(name), .embedded = false};
                                    look.nameSize = look.labelSize = 1000;
                                    look.language = m_options.words.language;
                                    return chartXml(chart, grid, look, m_options.words);
                                }});
        return sheet;
    }

    const ReportFigures& m_figures;
    const ReportOptions& m_options;
    std::shared_ptr<const Pseudonyms> m_names;
    ReportDone& m_done;
    Progress m_progress;
    std::deque<ChartGrid> m_grids; // which the sheets refer to
};

Json numbersJson(const std::vector<double>& values)
{
    Json out = Json::array();
    for (const double value : values)
        out.push_back(std::isfinite(value) ? Json(value) : Json(nullptr));
    return out;
}

Json chartJson(const ReportItem& item, const ReportChart& chart, const Words& words)
{
    Json out{{"id", item.key},
             {"title", words(chart.data.title)},
             {"finding", words(chart.finding)},
             {"caption", words(chart.data.caption)},
             {"method", words(chart.data.note)},
             {"categories", Json::array()},
             {"series", Json::array()},
             {"markers", Json::array()}};
    for (const Phrase& category : chart.data.categories)
        out["categories"].push_back(words(category));
    for (const ChartSeries& series : chart.data.series) {
        Json one{{"name", words(series.name)}, {"values", numbersJson(series.values)}};
        if (!series.low.empty()) {
            one["low"] = numbersJson(series.low);
            one["high"] = numbersJson(series.high);
        }
        out["series"].push_back(std::move(one));
    }
    for (const ChartMarker& marker : chart.data.markers)
        out["markers"].push_back({{"label", words(marker.label)}, {"at", marker.at}});
    return out;
}

} // namespace

Status writeReportWorkbook(const std::vector<ReportItem>& items, const ReportFigures& figures,
                           const ReportOptions& options, const std::shared_ptr<const Pseudonyms>& names,
                           ReportDone& done, const Progress& progress)
{
    BookMaker maker(figures, options, names, done, progress);
    const Workbook book = maker.make(items);
    const auto path = options.folder / "report.xlsx";
    std::int64_t cut = 0;
    if (auto saved = saveFile(path,
                              [&](QIODevice& device) -> Status {
                                  const auto written = writeWorkbook(book, device, progress);
                                  if (!written)
                                      return tl::unexpected(written.error());
                                  cut = written->cutTexts;
                                  return {};
                              });
        !saved)
        return saved;
    if (cut > 0)
        done.remarks.push_back(Phrase::tr("%Ln text was longer than a cell takes and ends with an ellipsis.",
                                          "%Ln texts were longer than a cell takes and end with an ellipsis.", cut));
    done.files.push_back(path);
    return {};
}

Status writeReportCsv(const ReportTable& table, const ReportOptions& options,
                      const std::shared_ptr<const Pseudonyms>& names, const std::filesystem::path& path,
                      const Progress& progress)
{
    return writeCsvFile(
        path,
        [&](CsvWriter& csv) -> Status {
            writeHeader(csv, table.columns);
            PseudonymRows rows(table.columns, names, csv);
            return putTable(table, rows, progress);
        },
        options.csv);
}

Status writeFigures(const std::vector<ReportItem>& items, const ReportFigures& figures, const ReportOptions& options,
                    const std::filesystem::path& path)
{
    Json json{{"created", options.created}, {"charts", Json::array()}};
    for (const Phrase& rule : rulesInForceWords(figures.analysis->rules.get(), figures.analysis->data()))
        json["rules"].push_back(options.words(rule));
    for (const ReportItem& item : items)
        if (const auto* chart = std::get_if<ReportChart>(&item.content); chart != nullptr && isNative(chart->data))
            json["charts"].push_back(chartJson(item, *chart, options.words));
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    return saveFile(path, [&](QIODevice& device) -> Status {
        writeAll(device, text);
        return {};
    });
}

} // namespace leadlight
