// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_text.h"

#include "views/words.h"

#include <cmath>

namespace leadlight {

namespace {
// Cancel is polled once per so many rows.
constexpr std::size_t rowsAPoll = 1024;

QString spreadsheetText(const TableColumn& column, std::int32_t row, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return locale.toString(static_cast<qlonglong>((*whole)(row)));
    if (const auto* number = std::get_if<NumberKey>(&column.raw)) {
        const double value = (*number)(row);
        return std::isnan(value) ? QString() : locale.toString(value, 'g', QLocale::FloatingPointShortest);
    }
    auto text = column.phrase ? textOf(wordsUtf8(column.phrase(row))) : textOf(std::get<TextKey>(column.raw)(row));
    // A tab or line break inside a cell would shift the cells after it.
    for (auto& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

/// Collects the cells of one row after the other in both forms.
class ClipboardRows
{
public:
    void cell(const QString& text, QLatin1StringView tag, bool isText)
    {
        if (!m_first)
            m_out.text += u'\t';
        m_first = false;
        m_out.text += text;
        // mso-number-format keeps a spreadsheet from taking digits for a number.
        m_out.html += u'<' % tag %
                      (isText ? QStringLiteral(" style=\"mso-number-format:'\\@'\">") : QStringLiteral(">")) %
                      text.toHtmlEscaped() % QStringLiteral("</") % tag % u'>';
    }
    void beginRow()
    {
        m_first = true;
        m_out.html += QStringLiteral("<tr>");
    }
    void endRow()
    {
        m_out.text += u'\n';
        m_out.html += QStringLiteral("</tr>\n");
    }
    [[nodiscard]] ClipboardTable take()
    {
        m_out.html = QStringLiteral("<meta charset=\"utf-8\"><table>\n") % m_out.html % QStringLiteral("</table>");
        return std::move(m_out);
    }

private:
    ClipboardTable m_out;
    bool m_first = true;
};
} // namespace

Result<ClipboardTable> clipboardTable(const TableContent& content, std::span<const std::int32_t> rows, bool withHeaders,
                                      const QLocale& locale, const Progress& progress)
{
    ClipboardRows out;
    if (withHeaders) {
        out.beginRow();
        for (const auto& column : content.data.columns)
            out.cell(words(column.header), QLatin1StringView("th"), false);
        out.endRow();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsAPoll == 0 && progress.cancelled())
            return cancelled();
        out.beginRow();
        for (const auto& column : content.data.columns) {
            const bool isText = std::holds_alternative<TextKey>(column.raw);
            out.cell(spreadsheetText(column, rows[i], locale), QLatin1StringView("td"), isText);
        }
        out.endRow();
    }
    return out.take();
}

} // namespace leadlight
