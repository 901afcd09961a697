// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/sheet/workbook.h"

#include "model/exports/opc/theme_xml.h"
#include "model/exports/opc/xml_text.h"
#include "model/exports/sheet/sheet_xml.h"

#include <QBuffer>
#include <algorithm>

namespace leadlight {

namespace {

const std::string sheetMl = std::string(officeType) + "spreadsheetml.";

Status checkSheet(const Sheet& sheet)
{
    if (sheet.rows + 1 > mostSheetRows)
        return fail(ErrorKind::BadData,
                    Phrase::tr("The sheet \"%1\" would have %2 rows with its header; Excel takes %3.", sheet.name,
                               sheet.rows + 1, mostSheetRows),
                    Phrase::tr("Write it as CSV, or with fewer rows: one a cookie rather than one a recommendation."));
    if (sheet.columns.empty() || sheet.columns.size() > mostSheetColumns)
        return fail(ErrorKind::BadData, Phrase::tr("The sheet \"%1\" would have %2 columns; Excel takes 1 to %3.",
                                                   sheet.name, sheet.columns.size(), mostSheetColumns));
    return {};
}

/// The parts of one sheet's charts and what leads to them. Gives the sheet's relationship to its drawing.
std::string addCharts(std::vector<OfficePart>& parts, const Sheet& sheet, const std::string& name,
                      const std::string& part, int& charts)
{
    if (sheet.charts.empty())
        return {};
    const std::string drawing = "xl/drawings/drawing" + std::to_string(charts + 1) + ".xml";
    Relationships toCharts;
    for (const SheetChart& chart : sheet.charts) {
        const std::string target = "charts/chart" + std::to_string(++charts) + ".xml";
        toCharts.add("chart", "../" + target);
        parts.push_back({"xl/" + target, std::string(officeType) + "drawingml.chart+xml", chart.xml(name)});
    }
    parts.push_back({drawing, std::string(officeType) + "drawing+xml", drawingXml(sheet)});
    parts.push_back({relationshipsName(drawing), {}, toCharts.xml()});
    Relationships toDrawing;
    auto id = toDrawing.add("drawing", "../" + drawing.substr(3));
    parts.push_back({relationshipsName(part), {}, toDrawing.xml()});
    return id;
}

void addSheets(std::vector<OfficePart>& parts, const Workbook& workbook, const std::vector<std::string>& names,
               WorkbookRemarks& remarks)
{
    int charts = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string part = "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml";
        const Sheet& sheet = workbook.sheets[i];
        const std::string drawing = addCharts(parts, sheet, names[i], part, charts);
        OfficePart rows{part, sheetMl + "worksheet+xml"};
        rows.stream = [&sheet, &remarks, drawing](const PartSink& sink) -> Status {
            const auto cut = putSheet(sheet, drawing, sink);
            if (!cut)
                return tl::unexpected(cut.error());
            remarks.cutTexts += *cut;
            return {};
        };
        parts.push_back(std::move(rows));
    }
}

std::vector<OfficePart> partsOf(const Workbook& workbook, WorkbookRemarks& remarks)
{
    std::vector<std::string> wanted;
    for (const Sheet& sheet : workbook.sheets)
        wanted.push_back(sheet.name);
    const auto names = sheetNames(wanted);
    Relationships package;
    package.add("officeDocument", "xl/workbook.xml");
    package.add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
    package.add("extended-properties", "docProps/app.xml");
    Relationships book;
    for (std::size_t i = 0; i < names.size(); ++i)
        book.add("worksheet", "worksheets/sheet" + std::to_string(i + 1) + ".xml");
    book.add("styles", "styles.xml");
    book.add("theme", "theme/theme1.xml");
    std::vector<OfficePart> parts{{"_rels/.rels", {}, package.xml()}};
    for (OfficePart& part : propertyParts(workbook.properties))
        parts.push_back(std::move(part));
    parts.push_back({"xl/workbook.xml", sheetMl + "sheet.main+xml", workbookXml(workbook, names)});
    parts.push_back({"xl/_rels/workbook.xml.rels", {}, book.xml()});
    parts.push_back({"xl/styles.xml", sheetMl + "styles+xml", stylesXml()});
    parts.push_back({"xl/theme/theme1.xml", std::string(officeType) + "theme+xml", themeXml("Leadlight")});
    addSheets(parts, workbook, names, remarks);
    return parts;
}

CellFormat decimalFormat(int decimals)
{
    switch (decimals) {
    case 0:
        return CellFormat::General;
    case 1:
        return CellFormat::OneDecimal;
    case 2:
        return CellFormat::TwoDecimals;
    case 3:
        return CellFormat::ThreeDecimals;
    default:
        return CellFormat::FourDecimals;
    }
}

CellFormat formatOf(const TableColumn& column)
{
    switch (column.role) {
    case ColumnRole::Text:
    case ColumnRole::Note:
    case ColumnRole::Range:
    case ColumnRole::Parts:
        return std::holds_alternative<TextKey>(column.raw) ? CellFormat::General : decimalFormat(column.decimals);
    case ColumnRole::Cookie:
    case ColumnRole::Page:
    case ColumnRole::Unit:
    case ColumnRole::Type:
        return CellFormat::Text;
    case ColumnRole::Time:
        return CellFormat::Time;
    case ColumnRole::Flag:
        return CellFormat::General;
    case ColumnRole::Count:
        return CellFormat::Whole;
    case ColumnRole::Difference:
        return CellFormat::Signed;
    case ColumnRole::Share: // of something else than 1 it is no share that percent could tell
        return column.full == 1.0 ? CellFormat::Percent : decimalFormat(column.decimals);
    case ColumnRole::Number:
    case ColumnRole::Score:
    case ColumnRole::Interval:
        break;
    }
    return decimalFormat(column.decimals);
}

int widthOf(const TableColumn& column, std::size_t header)
{
    const int least = std::clamp(static_cast<int>(header) + 3, 10, 24); // 3: the filter's button
    switch (column.role) {
    case ColumnRole::Cookie:
        return std::max(least, 42);
    case ColumnRole::Page:
    case ColumnRole::Note:
    case ColumnRole::Parts:
        return std::max(least, 48);
    case ColumnRole::Unit:
    case ColumnRole::Type:
    case ColumnRole::Text:
        return std::max(least, 26);
    case ColumnRole::Time:
    case ColumnRole::Range:
        return std::max(least, 18);
    default:
        return least;
    }
}

} // namespace

Status checkLimits(const Workbook& workbook)
{
    if (workbook.sheets.empty())
        return fail(ErrorKind::Usage, Phrase::tr("A workbook needs at least one sheet."));
    for (const Sheet& sheet : workbook.sheets)
        if (auto fits = checkSheet(sheet); !fits)
            return fits;
    return {};
}

Result<WorkbookRemarks> writeWorkbook(const Workbook& workbook, QIODevice& device, const Progress& progress)
{
    if (auto fits = checkLimits(workbook); !fits)
        return tl::unexpected(fits.error());
    WorkbookRemarks remarks;
    const auto parts = partsOf(workbook, remarks);
    if (auto done = writePackage(parts, defaultTypes(), device, progress); !done)
        return tl::unexpected(done.error());
    return remarks;
}

Result<std::string> workbookBytes(const Workbook& workbook)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (const auto done = writeWorkbook(workbook, buffer, Progress()); !done)
        return tl::unexpected(done.error());
    return buffer.data().toStdString();
}

std::vector<SheetColumn> sheetColumns(const TableData& table, const Words& words)
{
    std::vector<SheetColumn> out;
    for (const TableColumn& column : table.columns) {
        std::string header = column.header.empty() ? column.key : words(column.header);
        const int width = widthOf(column, utf16Length(header));
        out.push_back({.header = std::move(header), .format = formatOf(column), .width = width});
    }
    return out;
}

Sheet sheetOf(const TableData& table, std::string name, const Words& words, const Progress& progress)
{
    return {.name = std::move(name),
            .columns = sheetColumns(table, words),
            .rows = table.rows,
            .put = [&table, progress](RowSink& sink) { return putRows(table, sink, progress); }};
}

} // namespace leadlight
