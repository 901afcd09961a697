// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_content.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace leadlight {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// One word of the filter. Case is folded byte by byte where the word is ASCII, which ids are; else by Unicode.
class Word
{
public:
    explicit Word(const QString& word)
        : m_text(word)
        , m_ascii(std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }))
        , m_hasLetters(std::ranges::any_of(word, [](QChar c) { return c.isLetter(); }))
        , m_folded(word.toLower().toStdString())
    {
    }
    [[nodiscard]] bool isIn(std::string_view text) const
    {
        if (!m_ascii)
            return textOf(text).contains(m_text, Qt::CaseInsensitive);
        if (!m_hasLetters)
            return text.find(m_folded) != std::string_view::npos;
        for (std::size_t at = 0; at + m_folded.size() <= text.size(); ++at) {
            if (startsHere(text.data() + at))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool startsHere(const char* text) const
    {
        for (const char c : m_folded) {
            if (lower(*text++) != c)
                return false;
        }
        return true;
    }

    QString m_text;
    bool m_ascii;
    bool m_hasLetters;
    std::string m_folded;
};

struct Filter
{
    std::shared_ptr<const std::vector<bool>> only;
    std::vector<Word> words;
    std::vector<TextKey> columns;

    Filter(const TableContent& content, const ArrangeOptions& options)
        : only(options.only)
    {
        for (const auto& word : options.filter.simplified().split(u' ', Qt::SkipEmptyParts))
            words.emplace_back(word);
        for (const auto& column : content.columns) {
            if (const auto* get = std::get_if<TextKey>(&column.raw); get != nullptr && column.searchable)
                columns.push_back(*get);
        }
    }
    [[nodiscard]] bool keepsAll() const { return words.empty() && !only; }
    [[nodiscard]] bool keeps(std::int32_t row) const
    {
        if (only && !(*only)[static_cast<std::size_t>(row)])
            return false;
        return std::ranges::all_of(words, [&](const Word& word) {
            return std::ranges::any_of(columns, [&](const TextKey& text) { return word.isIn(text(row)); });
        });
    }
};

using Rows = std::vector<std::int32_t>;

Result<std::shared_ptr<const Rows>> ordered(const TableContent& content, const ArrangeOptions& options,
                                            const Arrangement* previous, const Progress& progress)
{
    if (previous != nullptr && previous->options.column == options.column &&
        previous->options.direction == options.direction)
        return previous->order;
    if (options.column >= 0 && options.column < static_cast<int>(content.columns.size())) {
        auto rows = sortedRows(content.rows, content.columns[static_cast<std::size_t>(options.column)].raw,
                               options.direction, progress);
        if (!rows)
            return tl::unexpected(rows.error());
        return std::make_shared<const Rows>(std::move(*rows));
    }
    Rows rows(static_cast<std::size_t>(content.rows));
    std::iota(rows.begin(), rows.end(), 0);
    return std::make_shared<const Rows>(std::move(rows));
}
} // namespace

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString displayText(const Column& column, std::int32_t row)
{
    if (column.display)
        return column.display(row);
    const QLocale locale;
    if (const auto* text = std::get_if<TextKey>(&column.raw))
        return textOf((*text)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return locale.toString(static_cast<qlonglong>((*whole)(row)));
    const double value = std::get<NumberKey>(column.raw)(row);
    return std::isnan(value) ? QStringLiteral("–") : locale.toString(value, 'f', column.decimals);
}

bool isRightAligned(const Column& column)
{
    return column.kind == CellKind::Number || column.kind == CellKind::Interval ||
           (column.kind == CellKind::Bar && !column.barFirst);
}

Result<std::shared_ptr<const Arrangement>> arrange(const TableContent& content, const ArrangeOptions& options,
                                                   const Arrangement* previous, const Progress& progress)
{
    const auto order = ordered(content, options, previous, progress);
    if (!order)
        return tl::unexpected(order.error());
    auto out = std::make_shared<Arrangement>();
    out->options = options;
    out->order = *order;
    if (const Filter filter(content, options); filter.keepsAll()) {
        out->rows = **order;
    } else {
        auto kept = keptRows(
            **order, [&](std::int32_t row) { return filter.keeps(row); }, progress);
        if (!kept)
            return tl::unexpected(kept.error());
        out->rows = std::move(*kept);
    }
    out->position.assign(static_cast<std::size_t>(content.rows), -1);
    for (std::size_t i = 0; i < out->rows.size(); ++i)
        out->position[static_cast<std::size_t>(out->rows[i])] = static_cast<std::int32_t>(i);
    return out;
}

} // namespace leadlight
