// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_content.h"

#include <QLocale>

namespace leadlight {

/// Rows of a table for the clipboard: tab-separated text and an HTML table for spreadsheets, in which ids are marked
/// as text (a spreadsheet would round a 38-digit id).
struct ClipboardTable
{
    QString text;
    QString html;
};

/// Numbers in full precision with the locale's decimal sign and without group separators, as spreadsheets read them.
[[nodiscard]] Result<ClipboardTable> clipboardTable(const TableContent& content, std::span<const std::int32_t> rows,
                                                    bool withHeaders, const QLocale& locale, const Progress& progress);

} // namespace leadlight
