// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_list_view.h"

#include "views/pages/rules/rule_list_model.h"
#include "views/style/icon.h"
#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int lineHeight = 18;
constexpr int aboveLines = 8;
constexpr int lowestRow = 2 * (aboveLines + lineHeight); // its price in one line
constexpr int mostPriceLines = 4;                        // in a narrow list of a long language
constexpr int edge = 2;
constexpr QSize switchSize(28, 16);
constexpr int plusSize = 14;
constexpr int crossSize = 20;
constexpr int gap = 12;

QRect switchRect(const QRect& row, bool hasSwitch)
{
    const QSize size = hasSwitch ? switchSize : QSize(plusSize, plusSize);
    return {QPoint(row.left() + edge, row.center().y() - size.height() / 2), size};
}

QRect crossRect(const QRect& row)
{
    return {row.right() - edge - crossSize, row.center().y() - crossSize / 2, crossSize, crossSize};
}

/// Where the words of a row begin, one line high.
QRect wordsRect(const QRect& row, bool hasSwitch)
{
    const QRect mark = switchRect(row, hasSwitch);
    const int right = hasSwitch ? crossRect(row).left() - 4 : row.right() - edge;
    return {mark.right() + gap, row.top() + aboveLines, right - mark.right() - gap, lineHeight};
}

void paintSwitch(QPainter& painter, const QRect& place, bool on, const Theme& theme)
{
    paintRounded(painter, place, place.height() / 2.0, on ? theme.accent : theme.barTrack,
                 on ? theme.accent : theme.border);
    const int knob = place.height() - 6;
    const int left = on ? place.right() - 2 - knob : place.left() + 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? theme.onAccent : theme.muted);
    painter.drawEllipse(QRectF(left, place.top() + 3, knob, knob));
}

void paintLines(QPainter& painter, const QPointF& middle, double reach, bool cross, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF one = cross ? QPointF(reach, reach) : QPointF(reach, 0.0);
    const QPointF other = cross ? QPointF(reach, -reach) : QPointF(0.0, reach);
    painter.drawLine(middle - one, middle + one);
    painter.drawLine(middle - other, middle + other);
}

class RuleDelegate : public QStyledItemDelegate
{
public:
    RuleDelegate(bool switches, RuleListView* view)
        : QStyledItemDelegate(view)
        , m_view(*view)
        , m_switches(switches)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {0, m_view.heightOfRow()};
    }

    /// The view itself switches: the style would look for its own box.
    bool editorEvent(QEvent* /*event*/, QAbstractItemModel* /*model*/, const QStyleOptionViewItem& /*option*/,
                     const QModelIndex& /*index*/) override
    {
        return false;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Theme& theme = Theme::of(option.palette);
        const QRect& row = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(row, theme.selection);
        if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option))
            paintRounded(*painter, row.adjusted(0, 0, 0, -1), controlRadius, QColor(), theme.accent, 1.5);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.hairline);
        const QRect mark = switchRect(row, m_switches);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        if (m_switches)
            paintSwitch(*painter, mark, on, theme);
        else
            paintLines(*painter, QRectF(mark).center(), 5.0, false, theme.accent);
        if (m_switches)
            paintLines(*painter, QRectF(crossRect(row)).center(), 3.0, true, theme.muted);
        const QRect words = wordsRect(row, m_switches);
        paintText(*painter, words, index.data().toString(),
                  textFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal),
                  m_switches && !on ? theme.muted : theme.ink);
        const QRect price(words.left(), words.bottom() + 1, words.width(), row.bottom() - aboveLines - words.bottom());
        paintPrice(*painter, price, index.data(RuleListModel::PriceRole).toString(), theme.muted);
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, const QRect& place, const QString& text, const QFont& font,
                          const QColor& color)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    static void paintPrice(QPainter& painter, const QRect& place, const QString& price, const QColor& color)
    {
        if (place.height() < 2 * lineHeight)
            return paintText(painter, place, price, textFont(TextSize::Small), color);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(color);
        painter.setClipRect(place);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, price);
    }

    const RuleListView& m_view;
    bool m_switches;
};

} // namespace

RuleListView::RuleListView(RuleListModel* rules, int mostRows, QWidget* parent)
    : QListView(parent)
    , m_rules(rules)
    , m_mostRows(mostRows)
{
    setModel(rules);
    setItemDelegate(new RuleDelegate(rules->hasSwitches(), this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(rules, &QAbstractItemModel::modelReset, this, [this] {
        fitPrices();
        updateGeometry();
    });
    connect(rules, &QAbstractItemModel::dataChanged, this, &RuleListView::fitPrices);
}

int RuleListView::row() const
{
    return currentIndex().isValid() && selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : -1;
}

void RuleListView::choose(int row)
{
    const QScopedValueRollback guard(m_choosing, true);
    if (row >= 0 && row < m_rules->rowCount())
        setCurrentIndex(m_rules->index(row));
    else
        selectionModel()->clear();
}

QRect RuleListView::switchPlace(int row) const
{
    return switchRect(visualRect(m_rules->index(row)), m_rules->hasSwitches());
}

QRect RuleListView::crossPlace(int row) const
{
    return crossRect(visualRect(m_rules->index(row)));
}

QSize RuleListView::sizeHint() const
{
    return {200, std::clamp(m_rules->rowCount(), 0, m_mostRows) * heightOfRow()};
}

QSize RuleListView::minimumSizeHint() const
{
    return {120, std::min(m_rules->rowCount(), 2) * lowestRow};
}

int RuleListView::heightOfRow() const
{
    return lowestRow + (m_priceLines - 1) * lineHeight;
}

int RuleListView::linesNeeded() const
{
    const int room = wordsRect({0, 0, viewport()->width(), heightOfRow()}, m_rules->hasSwitches()).width();
    const QFontMetrics letters(textFont(TextSize::Small));
    int lines = 1;
    for (int at = 0; at < m_rules->rowCount(); ++at) {
        const QString price = m_rules->index(at).data(RuleListModel::PriceRole).toString();
        if (letters.horizontalAdvance(price) <= room)
            continue;
        const QRect wrapped = letters.boundingRect({0, 0, room, 0}, Qt::TextWordWrap, price);
        lines = std::max(lines, (wrapped.height() + letters.lineSpacing() - 1) / letters.lineSpacing());
    }
    return lines;
}

bool RuleListView::pricesFit() const
{
    return linesNeeded() <= m_priceLines;
}

void RuleListView::fitPrices()
{
    const int lines = std::min(linesNeeded(), mostPriceLines);
    if (lines == m_priceLines)
        return;
    m_priceLines = lines;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void RuleListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fitPrices();
}

void RuleListView::flip(int row)
{
    const QModelIndex index = m_rules->index(row);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_rules->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void RuleListView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_rules->hasSwitches() && event->button() == Qt::LeftButton) {
        constexpr QMargins around(edge, 6, 4, 6);
        if (switchPlace(index.row()).marginsAdded(around).contains(event->pos()))
            return flip(index.row());
        if (crossPlace(index.row()).contains(event->pos()))
            return Q_EMIT removeRequested(index.row());
    }
    QListView::mousePressEvent(event);
}

void RuleListView::keyPressEvent(QKeyEvent* event)
{
    const bool atRow = row() >= 0 && m_rules->hasSwitches();
    if (atRow && event->key() == Qt::Key_Delete)
        return Q_EMIT removeRequested(row());
    if (atRow && event->key() == Qt::Key_Space)
        return flip(row());
    QListView::keyPressEvent(event);
}

void RuleListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_choosing && current.isValid())
        Q_EMIT chosen(current.row());
}

} // namespace leadlight
