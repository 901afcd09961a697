// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_content.h"

#include "views/words.h"

#include <QLocale>
#include <QStringList>
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
        for (const auto& column : content.data.columns) {
            if (const auto* get = std::get_if<TextKey>(&column.raw))
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
    const auto& columns = content.data.columns;
    if (options.column >= 0 && options.column < static_cast<int>(columns.size())) {
        auto rows = sortedRows(content.data.rows, columns[static_cast<std::size_t>(options.column)].raw,
                               options.direction, progress);
        if (!rows)
            return tl::unexpected(rows.error());
        return std::make_shared<const Rows>(std::move(*rows));
    }
    Rows rows(static_cast<std::size_t>(content.data.rows));
    std::iota(rows.begin(), rows.end(), 0);
    return std::make_shared<const Rows>(std::move(rows));
}

CellKind kindOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Text:
    case ColumnRole::Page:
    case ColumnRole::Time:
        return CellKind::Text;
    case ColumnRole::Note:
    case ColumnRole::Type:
    case ColumnRole::Range:
        return CellKind::Muted;
    case ColumnRole::Cookie:
        return CellKind::Id;
    case ColumnRole::Unit:
        return CellKind::Unit;
    case ColumnRole::Flag:
        return CellKind::Check;
    case ColumnRole::Count:
    case ColumnRole::Number:
    case ColumnRole::Difference:
        return CellKind::Number;
    case ColumnRole::Share:
    case ColumnRole::Score:
        return CellKind::Bar;
    case ColumnRole::Interval:
        return CellKind::Interval;
    case ColumnRole::Parts:
        return CellKind::Parts;
    }
    return CellKind::Text;
}

/// Pages as ids where their first names are long codes, as text where they are paths or titles.
CellKind kindOfNames(const TableColumn& column, std::int32_t rows)
{
    constexpr std::int32_t namesLookedAt = 20;
    constexpr std::size_t shortestId = 32;
    const auto& nameOf = column.label ? column.label : std::get<TextKey>(column.raw);
    for (std::int32_t row = 0; row < std::min(rows, namesLookedAt); ++row) {
        const std::string_view name = nameOf(row);
        if (name.size() < shortestId || name.find_first_of("/ .") != std::string_view::npos)
            return CellKind::Text;
    }
    return rows > 0 ? CellKind::Id : CellKind::Text;
}

ColumnLook lookOf(const TableColumn& column, std::int32_t rows)
{
    const ColumnRole role = column.role;
    const bool inOrder = role != ColumnRole::Flag && role != ColumnRole::Range && role != ColumnRole::Parts;
    return {.kind = role == ColumnRole::Page ? kindOfNames(column, rows) : kindOf(role),
            .barFirst = role == ColumnRole::Score,
            .givesWay = role != ColumnRole::Range,
            .sortable = inOrder};
}

void apply(const LookChange& change, ColumnLook& look)
{
    look.kind = change.kind.value_or(look.kind);
    look.width = change.width;
    look.stretches = change.stretches;
    look.givesWay = look.givesWay && change.givesWay;
    look.sortable = look.sortable && change.sortable;
    look.roomFirst = change.roomFirst;
    look.dropRank = change.dropRank;
    look.hidden = change.hidden;
}

QString joinedLines(const std::vector<Phrase>& lines)
{
    QStringList out;
    for (const Phrase& line : lines)
        out += words(line);
    return out.join(u'\n');
}
} // namespace

std::shared_ptr<const TableContent> contentOf(TableData data, std::initializer_list<LookChange> changes)
{
    auto out = std::make_shared<TableContent>();
    for (const TableColumn& column : data.columns) {
        auto& look = out->looks.emplace_back(lookOf(column, data.rows));
        for (const LookChange& change : changes) {
            if (change.key == column.key)
                apply(change, look);
        }
    }
    out->data = std::move(data);
    return out;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

QString displayText(const TableColumn& column, std::int32_t row)
{
    if (column.phrase)
        return words(column.phrase(row));
    if (column.label)
        return shownName(column.label(row));
    if (const auto said = column.said ? column.said(row) : std::nullopt)
        return words(*said);
    const QLocale locale;
    if (const auto* text = std::get_if<TextKey>(&column.raw))
        return shownName((*text)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return locale.toString(static_cast<qlonglong>((*whole)(row)));
    const double value = std::get<NumberKey>(column.raw)(row);
    if (std::isnan(value))
        return QStringLiteral("–");
    if (column.role == ColumnRole::Difference)
        return words(Decimal{.value = value, .digits = column.decimals, .plus = true});
    return locale.toString(value, 'f', column.decimals);
}

QString toolTipText(const TableColumn& column, std::int32_t row)
{
    if (column.details) {
        if (const auto lines = column.details(row); !lines.empty())
            return joinedLines(lines);
    }
    const CellKind kind = kindOf(column.role);
    if (kind == CellKind::Number || kind == CellKind::Check || kind == CellKind::Star)
        return {};
    QString shown = displayText(column, row);
    if (!column.label || column.role == ColumnRole::Time)
        return shown;
    const QString id = shownName(std::get<TextKey>(column.raw)(row));
    return column.role == ColumnRole::Page && shown != id ? shown + u'\n' + id : id;
}

double fractionOf(const TableColumn& column, std::int32_t row)
{
    const auto* value = std::get_if<NumberKey>(&column.raw);
    return value != nullptr ? ((*value)(row)-column.from) / (column.full - column.from) : 0.0;
}

bool isRightAligned(const ColumnLook& look)
{
    return look.kind == CellKind::Number || look.kind == CellKind::Interval ||
           (look.kind == CellKind::Bar && !look.barFirst);
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
    out->position.assign(static_cast<std::size_t>(content.data.rows), -1);
    for (std::size_t i = 0; i < out->rows.size(); ++i)
        out->position[static_cast<std::size_t>(out->rows[i])] = static_cast<std::int32_t>(i);
    return out;
}

} // namespace leadlight
