// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_form.h"
#include "model/exports/deck/deck.h"
#include "model/exports/report/report_document.h"
#include "model/exports/report/report_items.h"

#include <map>
#include <set>

namespace leadlight {

enum class ReportFormat {
    Deck,     ///< report.pptx
    Workbook, ///< report.xlsx
    Csv,      ///< a file a table
    Png,      ///< of each chart
    Svg,
    Pdf, ///< report.pdf: all of it on pages to print
};

/// Files for the tools that show what is recommended (lists/activation.h).
enum class ActivationTool {
    Target,      ///< Adobe Target: criteria and entity feed
    Personalize, ///< Amazon Personalize: interactions
    IdList,      ///< a plain list of quoted ids
};

/// What a row of the workbook's lists is.
enum class ListRows {
    Recommendation,
    Visitor, ///< with the pages side by side
};

struct ReportOptions
{
    std::filesystem::path folder;
    std::set<ReportFormat> formats = {ReportFormat::Deck, ReportFormat::Workbook, ReportFormat::Csv};
    std::vector<std::string> items = {};            ///< by their keys; empty: the usual ones
    std::vector<std::string> onSlides = {};         ///< tables that get slides though they usually have none, by key
    std::map<std::string, std::string> titles = {}; ///< of slides, by key, where the user wrote them
    std::filesystem::path templateFile = {};        ///< empty: our own
    std::filesystem::path update = {};              ///< a deck that was made earlier; empty: a new one is made
    bool perUnit = false;                           ///< a brief for each business unit, too
    ListRows listRows = ListRows::Recommendation;
    CsvForm csv = {};
    HoldOut holdOut = {};
    std::set<ActivationTool> activation = {}; ///< with the ids as they are, without the control group
    Paper paper = Paper::ByLocale;
    bool pseudonyms = true;                         ///< in place of the visitors' ids
    std::filesystem::path secretFile = {};          ///< empty: pseudonymSecretFile()
    std::filesystem::path pseudonymFile = {};       ///< where the ids of the pseudonyms go; empty: nowhere
    std::vector<std::filesystem::path> inputs = {}; ///< files that were read: no file of the report may go over one
    Words words = {};
    std::string created = {}; ///< "2026-11-25T20:44:00Z"
    /// Paints what no native chart can show. Null: it is left out, which the remarks say.
    std::function<Result<DeckPicture>(const ChartData& chart)> paint = {};
    /// Paints charts into files named after their ids: "png", "svg". Null: these formats are refused.
    std::function<Status(const std::vector<ChartData>& charts, const std::filesystem::path& folder,
                         const std::vector<std::string>& formats)>
        paintFiles = {};
    /// Paints a document as a PDF file of this name. Null: that format is refused.
    std::function<Status(const ReportDocument& document, const std::filesystem::path& path)> paintDocument = {};
};

struct ReportDone
{
    std::vector<std::filesystem::path> files; ///< that were written, in that order
    std::vector<Phrase> remarks;
};

/// Which files writeReport() would write, by name, in that order.
[[nodiscard]] std::vector<std::string> reportFiles(const std::vector<ReportItem>& items, const ReportOptions& options,
                                                   const Dataset& data);

/// Whether a report of this data can be made as it is wanted, found out before anything is trained or written. Usage
/// for what would have no effect (a template where no deck is made, briefs without business units), BadData for data
/// that a tool would refuse.
[[nodiscard]] Status checkReport(const ReportOptions& options, const Dataset& data);

/// Writes a report into a folder, which is made where it is not there: deck, workbook, CSV files, and figures.json with
/// the figures of the charts. Every file is written whole or not at all; those that were written before an error stay.
/// Errors: checkReport(), Usage for an item that there is not, those of reading the template and of writing.
[[nodiscard]] Result<ReportDone> writeReport(const ReportFigures& figures, const ReportOptions& options,
                                             const Progress& progress);

/// The pages of the chosen items: charts, and tables that can be printed; of long ones the first rows.
[[nodiscard]] ReportDocument reportDocument(const std::vector<ReportItem>& items, const ReportFigures& figures,
                                            const ReportOptions& options,
                                            const std::function<std::string(std::string_view cookie)>& cookieName);

/// The slides of the chosen items: charts, and tables that have slides of their own or are wanted there.
[[nodiscard]] Deck reportDeck(const std::vector<ReportItem>& items, const ReportFigures& figures,
                              const ReportOptions& options, std::vector<Phrase>& remarks);
/// The brief of one business unit: how well its pages are found, how alike they are, and which they are.
[[nodiscard]] Deck briefDeck(const ReportFigures& figures, int unit, const ReportOptions& options);

/// Now, as DocumentProperties and ReportOptions want it.
[[nodiscard]] std::string reportTime();

/// The file that holds a visitor's id for each pseudonym: pseudonym, cookie.
[[nodiscard]] Status writePseudonymFile(const Dataset& data, const ReportOptions& options, const Progress& progress);

} // namespace leadlight
