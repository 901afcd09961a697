// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_document.h"

#include <QByteArray>

namespace leadlight {

/// A document on pages to print, as the bytes of a PDF file: cover, contents with page numbers and links, then each
/// chart and table with its words. Heads of tables stand on every page of them, and no heading stands alone at the foot
/// of a page. In the light theme; title, language and outline are set.
[[nodiscard]] QByteArray reportPdf(const ReportDocument& document);

} // namespace leadlight
