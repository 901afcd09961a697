// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_widths.h"

#include "views/tables/table_header.h"
#include "views/tables/table_model.h"

#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight {

namespace {
constexpr int rowsMeasured = 100;
constexpr int widestByContent = 240;
constexpr int idWidth = 150;
constexpr int narrowestText = 88; // a word of ten letters: what kind a thing is
constexpr int narrowestStretching = 150;
constexpr int narrowestUnit = 100; // "Unmapped" whole
constexpr int narrowestBar = 84;
constexpr int mostRounds = 3;
} // namespace

ColumnWidths::ColumnWidths(QTableView* view, TableModel* model, TableHeader* header)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_header(header)
{
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionResized, this, &ColumnWidths::noteDrag);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnWidths::noteOrder);
}

void ColumnWidths::noteDrag(int section)
{
    if (m_layingOut || section >= static_cast<int>(m_dragged.size()) || m_header->isSectionHidden(section))
        return;
    m_dragged[static_cast<std::size_t>(section)] = true;
    m_choices.width[keyOf(section)] = m_header->sectionSize(section);
}

void ColumnWidths::noteOrder()
{
    if (m_layingOut)
        return;
    m_choices.order.clear();
    for (int place = 0; place < static_cast<int>(m_measured.size()); ++place)
        m_choices.order.push_back(keyOf(m_header->logicalIndex(place)));
}

const std::string& ColumnWidths::keyOf(int column) const
{
    return m_measured[static_cast<std::size_t>(column)];
}

std::optional<bool> ColumnWidths::wish(int column) const
{
    const auto wished = m_choices.shown.find(keyOf(column));
    if (wished != m_choices.shown.end())
        return wished->second;
    return m_model->look(column)->hidden ? std::optional(false) : std::nullopt;
}

bool ColumnWidths::isShown(int column) const
{
    return !m_header->isSectionHidden(column);
}

void ColumnWidths::setShown(int column, bool on)
{
    m_choices.shown[keyOf(column)] = on;
    layOut();
}

void ColumnWidths::setChoices(ColumnChoices choices)
{
    m_choices = std::move(choices);
    m_measured.clear();
    measure();
    layOut();
}

void ColumnWidths::reset()
{
    setChoices({});
}

/// Order and widths where the columns are others than before.
void ColumnWidths::applyChoices()
{
    const QScopedValueRollback guard(m_layingOut, true);
    std::vector<std::string> order = m_choices.order;
    if (order.empty())
        order = m_measured;
    int place = 0;
    for (const std::string& key : order) {
        const auto column = std::ranges::find(m_measured, key);
        if (column != m_measured.end())
            m_header->moveSection(m_header->visualIndex(static_cast<int>(column - m_measured.begin())), place++);
    }
    for (std::size_t i = 0; i < m_measured.size(); ++i) {
        const auto width = m_choices.width.find(m_measured[i]);
        m_dragged[i] = width != m_choices.width.end();
        if (m_dragged[i])
            m_header->resizeSection(static_cast<int>(i), width->second);
    }
}

int ColumnWidths::wantedWidth(int column) const
{
    const auto* look = m_model->look(column);
    if (look->stretches)
        return look->width > 0 ? look->width : narrowestStretching;
    if (look->width > 0)
        return look->width;
    if (look->kind == CellKind::Id)
        return idWidth;
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    int width = m_header->neededWidth(column);
    for (int row = 0; row < std::min(rowsMeasured, m_model->rowCount()); ++row)
        width = std::max(width, m_view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    return std::clamp(width, m_header->minimumSectionSize(), widestByContent); // the header takes no less
}

int ColumnWidths::leastWidth(int column, int wanted) const
{
    const auto* look = m_model->look(column);
    switch (look->kind) {
    case CellKind::Text:
    case CellKind::Muted:
    case CellKind::Marked:
    case CellKind::Id:
        return look->stretches || !look->givesWay ? wanted : std::min(wanted, narrowestText);
    case CellKind::Unit:
        return std::min(wanted, narrowestUnit);
    case CellKind::Parts:
        return std::min(wanted, narrowestBar);
    case CellKind::Bar:
        return look->barFirst ? std::min(wanted, narrowestBar) : wanted;
    case CellKind::Number:
    case CellKind::Interval:
    case CellKind::Check:
    case CellKind::Star:
        break;
    }
    return wanted;
}

void ColumnWidths::measure()
{
    std::vector<std::string> keys;
    if (const auto& content = m_model->content()) {
        for (const auto& column : content->data.columns)
            keys.push_back(column.key);
    }
    if (keys != m_measured) {
        m_measured = std::move(keys);
        m_dragged.assign(m_measured.size(), false);
        m_widths.assign(m_measured.size(), 0);
        applyChoices();
    } else if (!m_choices.isEmpty()) {
        applyChoices(); // a reset of the model makes the header forget them
    }
    // The same columns over other rows only grow, so that they do not jump about while one browses.
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], wantedWidth(static_cast<int>(i)));
}

/// Stretching columns share what is left; where there is too little, those that can be shown elided give way.
void ColumnWidths::layOut()
{
    // A scroll bar that comes or goes meanwhile changes the room there is, and calls this again.
    m_layOutAgain = true;
    if (m_layingOut)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    for (int round = 0; round < mostRounds && std::exchange(m_layOutAgain, false); ++round)
        layOutOnce();
}

void ColumnWidths::chooseShown()
{
    const auto columns = std::min(m_model->columnCount(), static_cast<int>(m_widths.size()));
    std::vector<int> leaving; // columns that may be left out, in the order in which they are
    std::vector<bool> hidden(m_widths.size(), false);
    int least = 0;
    for (int i = 0; i < columns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto wished = wish(i);
        hidden[at] = wished == false;
        if (hidden[at])
            continue;
        const int room = std::max(leastWidth(i, m_widths[at]), m_model->look(i)->roomFirst);
        least += m_dragged[at] ? m_header->sectionSize(i) : room;
        if (m_model->look(i)->dropRank > 0 && !m_dragged[at] && !wished)
            leaving.push_back(i);
    }
    std::ranges::stable_sort(leaving, {}, [this](int column) { return m_model->look(column)->dropRank; });
    QStringList leftOut;
    for (const int column : leaving) {
        if (least <= m_view->viewport()->width())
            break;
        const auto at = static_cast<std::size_t>(column);
        hidden[at] = true;
        leftOut << m_header->title(column);
        least -= leastWidth(column, m_widths[at]);
    }
    for (int i = 0; i < columns; ++i)
        m_header->setSectionHidden(i, hidden[static_cast<std::size_t>(i)]);
    m_header->setLeftOut(leftOut);
}

void ColumnWidths::layOutOnce()
{
    chooseShown();
    const auto columns = std::min(m_model->columnCount(), static_cast<int>(m_widths.size()));
    std::vector<int> widths(m_widths.size(), 0);
    int wanted = 0;
    int giving = 0;
    for (int i = 0; i < columns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (!isShown(i))
            continue;
        widths[at] = m_dragged[at] ? m_header->sectionSize(i) : std::max(m_widths[at], m_model->look(i)->roomFirst);
        wanted += widths[at];
        giving += m_dragged[at] ? 0 : widths[at] - leastWidth(i, m_widths[at]);
    }
    // Said before the columns change, and only where it differs: it may bring a scroll bar, which takes room.
    const auto policy = m_view->viewport()->width() < wanted - giving ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    if (policy != m_view->horizontalScrollBarPolicy())
        m_view->setHorizontalScrollBarPolicy(policy);
    if (const int spare = m_view->viewport()->width() - wanted; spare >= 0) {
        stretch(widths, spare);
    } else {
        // A shorter bar still says the same, a shorter text does not; what the table is about gives way last.
        int missing = shrink(widths, -spare, Giving::Bars);
        missing = shrink(widths, missing, Giving::Texts);
        shrink(widths, missing, Giving::RoomFirst);
    }
    for (int i = 0; i < columns; ++i) {
        if (!m_dragged[static_cast<std::size_t>(i)] && isShown(i))
            m_header->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    }
}

void ColumnWidths::stretch(std::vector<int>& widths, int spare) const
{
    std::vector<std::size_t> stretching;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto* look = m_model->look(static_cast<int>(i));
        if (look != nullptr && look->stretches && !m_dragged[i])
            stretching.push_back(i);
    }
    for (auto left = static_cast<int>(stretching.size()); left > 0; --left) {
        const int part = spare / left;
        widths[stretching[static_cast<std::size_t>(left) - 1]] += part;
        spare -= part;
    }
}

ColumnWidths::Giving ColumnWidths::givingOf(const ColumnLook& look)
{
    if (look.roomFirst > 0)
        return Giving::RoomFirst;
    return look.kind == CellKind::Bar || look.kind == CellKind::Parts ? Giving::Bars : Giving::Texts;
}

int ColumnWidths::shrink(std::vector<int>& widths, int missing, Giving which) const
{
    std::vector<int> canGive(widths.size(), 0);
    int giving = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto* look = m_model->look(static_cast<int>(i));
        if (look == nullptr || m_dragged[i] || !isShown(static_cast<int>(i)))
            continue;
        canGive[i] = givingOf(*look) == which ? widths[i] - leastWidth(static_cast<int>(i), m_widths[i]) : 0;
        giving += canGive[i];
    }
    const double given = giving > 0 ? std::min(1.0, static_cast<double>(missing) / giving) : 0.0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int part = static_cast<int>(std::ceil(given * canGive[i]));
        widths[i] -= part;
        missing -= part;
    }
    return std::max(missing, 0);
}

} // namespace leadlight
