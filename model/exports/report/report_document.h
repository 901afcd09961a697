// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/describe/chart_data.h"
#include "model/exports/words.h"

#include <variant>

namespace leadlight {

// A report as pages to print, before anything is painted: the same content whatever the paper.

/// A table as people read it.
struct DocumentTable
{
    std::vector<Phrase> header;
    std::vector<bool> numeric; ///< of each column: stands on the right
    std::vector<std::vector<Phrase>> rows;
    std::int64_t leftOut = 0; ///< rows that only the other files have
};

/// One chart or table with its words.
struct DocumentPart
{
    Phrase title;   ///< what it is, for contents and outline
    Phrase finding; ///< what it says, in one plain sentence; may be empty
    Phrase subtitle;
    Phrase note;
    Phrase caption;
    std::variant<ChartData, DocumentTable> content;
};

enum class Paper {
    ByLocale, ///< Letter where that is usual
    A4,
    Letter,
};

struct ReportDocument
{
    Phrase title;
    Phrase caption;              ///< where the figures come from
    std::vector<Phrase> summary; ///< sentences
    std::vector<DocumentPart> parts;
    std::string language = "en-US";
    std::string created; ///< "2026-11-25T20:44:00Z"
    Paper paper = Paper::ByLocale;
};

/// The document as text on its way from one program of ours to the other (chart_file.h), all phrases rendered.
[[nodiscard]] std::string documentText(const ReportDocument& document, const Words& words);
/// Error: BadData where the text is no document.
[[nodiscard]] Result<ReportDocument> documentFromText(std::string_view text);

} // namespace leadlight
