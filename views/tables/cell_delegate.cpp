// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/cell_delegate.h"

#include "views/style/paint_controls.h"
#include "views/style/paint_views.h"
#include "views/style/theme.h"
#include "views/tables/common_prefix.h"
#include "views/tables/table_model.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight {

namespace {
constexpr int barHeight = 8;
constexpr int miniBarWidth = 36;
constexpr int intervalWidth = 64;
constexpr int chipHeight = 20;
constexpr int chipPadding = 9;
constexpr int checkSize = 16;
constexpr int markSize = 7;
constexpr int markGap = 6;
constexpr int rowHeight = 30;

/// What painting one cell needs.
struct Cell
{
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    const TableColumn& column;
    const ColumnLook& look;
    const Theme& theme;
    QRect content;
    QString prefix = {}; ///< of pages: what all of the column begin with

    [[nodiscard]] QString text() const { return index.data(Qt::DisplayRole).toString(); }
    [[nodiscard]] std::int32_t row() const { return index.data(SourceRowRole).toInt(); }
    [[nodiscard]] Emphasis emphasis() const { return column.emphasis ? column.emphasis(row()) : Emphasis::None; }
    [[nodiscard]] QColor ink() const
    {
        return look.kind == CellKind::Muted || emphasis() == Emphasis::Quiet ? theme.muted : theme.ink;
    }
};

void fillBar(QPainter& painter, const QRect& zone, double fraction, const QColor& colour, const QColor& track)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(zone, 2, 2);
    const int width = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * zone.width()));
    if (width <= 0)
        return;
    painter.setBrush(colour);
    painter.drawRoundedRect(QRect(zone.left(), zone.top(), std::max(2, width), zone.height()), 2, 2);
}

QRect middle(const QRect& rect, int height)
{
    return {rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height};
}

void paintText(const Cell& cell)
{
    // Of an id or a path both ends tell it apart.
    const auto shown = cell.text();
    const bool isPath = shown.contains(u'/') && !shown.contains(u' ');
    const auto elide = cell.look.kind == CellKind::Id || isPath ? Qt::ElideMiddle : Qt::ElideRight;
    cell.painter.setPen(cell.ink());
    if (cell.emphasis() == Emphasis::Strong)
        cell.painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    const auto metrics = cell.painter.fontMetrics();
    const auto text = elide == Qt::ElideMiddle ? elidedPage(shown, cell.prefix, metrics, cell.content.width())
                                               : metrics.elidedText(shown, elide, cell.content.width());
    if (elide == Qt::ElideRight || cell.option.direction == Qt::LeftToRight) {
        cell.painter.drawText(cell.content, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    // Ids and paths read from left to right everywhere: else the dots would swap their ends.
    cell.painter.drawText(cell.content, Qt::AlignRight | Qt::AlignVCenter | Qt::TextForceLeftToRight, text);
}

/// The mark tells it to those who do not read the word, its form to those who do not see the colour.
void paintMarked(const Cell& cell)
{
    const auto placed = [&](const QRect& each) {
        return QStyle::visualRect(cell.option.direction, cell.content, each);
    };
    const int left = placed(QRect(cell.content.left(), cell.content.top(), markSize, 1)).left();
    const QRectF mark(left + 0.5, cell.content.center().y() + 1 - markSize / 2.0, markSize, markSize);
    const bool quiet = cell.emphasis() == Emphasis::Quiet;
    cell.painter.setPen(quiet ? QPen(cell.theme.muted, 1.3) : QPen(Qt::NoPen));
    cell.painter.setBrush(quiet ? QBrush(Qt::NoBrush) : QBrush(cell.theme.accent));
    cell.painter.drawEllipse(quiet ? mark.adjusted(0.5, 0.5, -0.5, -0.5) : mark);
    const QRect rest = placed(cell.content.adjusted(markSize + markGap, 0, 0, 0));
    cell.painter.setPen(cell.ink());
    const QString text = cell.painter.fontMetrics().elidedText(cell.text(), Qt::ElideRight, rest.width());
    cell.painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintNumber(const Cell& cell)
{
    cell.painter.setPen(cell.ink());
    paintFigures(cell.painter, cell.content, Qt::AlignRight, cell.text());
}

/// The interval left of its number: all rows share the scale and its place, however long their numbers are, so that
/// what overlaps can be seen.
void paintInterval(const Cell& cell)
{
    paintNumber(cell);
    const TableColumn& column = cell.column;
    if (!column.low || !column.high)
        return;
    const int room = cell.content.right() - figuresWidth(cell.painter.fontMetrics(), cell.text()) - 10 - intervalWidth;
    const double left = std::min(cell.content.left(), room); // too narrow a column: beside the number
    const double middle = cell.content.center().y() + 1.0;
    const auto at = [&](double value) {
        return left + std::clamp((value - column.from) / (column.full - column.from), 0.0, 1.0) * intervalWidth;
    };
    cell.painter.setPen(QPen(cell.theme.barTrack, 1.0));
    cell.painter.drawLine(QPointF(left, middle), QPointF(left + intervalWidth, middle));
    if (column.from < 0.0) {
        cell.painter.setPen(QPen(cell.theme.muted, 1.0));
        cell.painter.drawLine(QPointF(at(0.0), middle - 9.0), QPointF(at(0.0), middle + 9.0));
    }
    // A band for the interval, a stroke for the figure: a dot would cover a narrow interval.
    const QRectF band(QPointF(at(column.low(cell.row())), middle - 4.0),
                      QPointF(at(column.high(cell.row())), middle + 4.0));
    cell.painter.setPen(Qt::NoPen);
    cell.painter.setBrush(mixed(cell.theme.panel, cell.theme.accent, 0.45));
    cell.painter.drawRoundedRect(band, 1.0, 1.0);
    cell.painter.setPen(QPen(cell.theme.accent, 2.0, Qt::SolidLine, Qt::FlatCap));
    const double figure = left + std::clamp(fractionOf(column, cell.row()), 0.0, 1.0) * intervalWidth;
    cell.painter.drawLine(QPointF(figure, middle - 6.0), QPointF(figure, middle + 6.0));
}

void paintBar(const Cell& cell)
{
    const auto fraction = cell.index.data(FractionRole).toDouble();
    const bool valueFirst = isRightAligned(cell.look);
    const QString text = cell.text();
    const int valueWidth = figuresWidth(cell.painter.fontMetrics(), text);
    QRect bar = middle(cell.content, barHeight);
    QRect value = cell.content;
    if (valueFirst) {
        bar.setLeft(bar.right() - miniBarWidth + 1);
        value.setRight(bar.left() - 7);
    } else {
        value.setLeft(std::max(value.left(), value.right() - valueWidth));
        bar.setRight(value.left() - 9);
    }
    if (bar.width() > 8 && !std::isnan(fraction))
        fillBar(cell.painter, bar, fraction, cell.theme.accent, cell.theme.barTrack);
    cell.painter.setPen(valueFirst ? cell.theme.ink : cell.theme.muted);
    paintFigures(cell.painter, value, Qt::AlignRight, text);
}

void paintChip(const Cell& cell)
{
    const QFont font = textFont(TextSize::Small, QFont::Medium);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(cell.text(), Qt::ElideRight, cell.content.width() - 2 * chipPadding);
    if (text.isEmpty())
        return;
    const auto colors = unitChip(cell.index.data(UnitRole).toInt(), -1, cell.theme);
    const QRect from(cell.content.left(), cell.content.center().y() - chipHeight / 2 + 1,
                     metrics.horizontalAdvance(text) + 2 * chipPadding, chipHeight);
    const QRect whole = QStyle::visualRect(cell.option.direction, cell.content, from);
    paintRounded(cell.painter, whole, chipHeight / 2.0, colors.background, QColor());
    cell.painter.setFont(font);
    cell.painter.setPen(colors.text);
    cell.painter.drawText(whole, Qt::AlignCenter, text);
}

void paintCheck(const Cell& cell)
{
    QStyleOptionViewItem box = cell.option;
    const auto checked = cell.index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    box.state.setFlag(QStyle::State_On, checked);
    box.rect = QRect(cell.content.left(), cell.content.top(), checkSize, cell.content.height());
    paintCheckBox(cell.painter, box);
}

void paintStar(const Cell& cell)
{
    constexpr int points = 5;
    constexpr double inner = 0.42; // of the outer radius
    const bool on = cell.index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const QPointF centre(cell.content.left() + checkSize / 2.0, cell.content.center().y() + 1.5);
    QPolygonF star;
    for (int corner = 0; corner < 2 * points; ++corner) {
        const double radius = checkSize / 2.0 * (corner % 2 == 0 ? 1.0 : inner);
        const double angle = std::numbers::pi * corner / points;
        star << centre + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    cell.painter.setPen(
        QPen(on ? cell.theme.accent : cell.theme.muted, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    cell.painter.setBrush(on ? QBrush(cell.theme.accent) : QBrush(Qt::NoBrush));
    cell.painter.drawPolygon(star);
}

void paintParts(const Cell& cell)
{
    const auto parts = cell.index.data(PartsRole).value<std::vector<TablePart>>();
    if (parts.empty())
        return paintText(cell); // words in place of parts
    const QRectF zone = middle(cell.content, barHeight);
    QPainterPath outline;
    double total = 0.0;
    for (const auto& part : parts)
        total += part.share;
    outline.addRoundedRect(QRectF(zone.topLeft(), QSizeF(zone.width() * std::min(1.0, total), zone.height())), 2, 2);
    cell.painter.save();
    cell.painter.setClipPath(outline, Qt::IntersectClip);
    double left = zone.left();
    for (const auto& part : parts) {
        const double width = part.share * zone.width();
        // A gap of one pixel tells neighbours of the same business unit apart.
        cell.painter.fillRect(QRectF(left, zone.top(), width > 2.0 ? width - 1.0 : width, zone.height()),
                              unitColor(part.unit, -1, cell.theme));
        left += width;
    }
    cell.painter.restore();
}

void paintContent(const Cell& cell)
{
    switch (cell.look.kind) {
    case CellKind::Text:
    case CellKind::Muted:
    case CellKind::Id:
        return paintText(cell);
    case CellKind::Marked:
        return paintMarked(cell);
    case CellKind::Number:
        return paintNumber(cell);
    case CellKind::Bar:
        return paintBar(cell);
    case CellKind::Unit:
        return paintChip(cell);
    case CellKind::Check:
        return paintCheck(cell);
    case CellKind::Star:
        return paintStar(cell);
    case CellKind::Parts:
        return paintParts(cell);
    case CellKind::Interval:
        return paintInterval(cell);
    }
}

void paintGround(const Cell& cell, bool hovered)
{
    QStyleOptionViewItem ground(cell.option);
    ground.state.setFlag(QStyle::State_MouseOver, hovered);
    paintItemBackground(cell.painter, ground);
    paintRowBackground(cell.painter, ground);
    const QRect& rect = cell.option.rect;
    const auto* view = qobject_cast<const QAbstractItemView*>(cell.option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == cell.index.row();
    if (current && cell.index.column() == 0)
        cell.painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height() - 1), cell.theme.accent);
}

/// The model of the index, if it is one that knows looks.
const TableModel* tableOf(const QModelIndex& index)
{
    return qobject_cast<const TableModel*>(index.model());
}

const ColumnLook* lookOf(const QModelIndex& index)
{
    const auto* model = tableOf(index);
    return model != nullptr ? model->look(index.column()) : nullptr;
}
} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* look = lookOf(index);
    if (look == nullptr)
        return QStyledItemDelegate::paint(painter, option, index);
    const Cell cell{*painter,
                    option,
                    index,
                    *tableOf(index)->column(index.column()),
                    *look,
                    Theme::of(option.palette),
                    option.rect.adjusted(padding, 0, -padding, -1),
                    prefixOf(index)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(look->kind == CellKind::Id ? idFont() : textFont(TextSize::Body));
    painter->setClipRect(option.rect);
    paintGround(cell, index.row() == m_hoveredRow);
    paintContent(cell);
    painter->restore();
}

QString CellDelegate::prefixOf(const QModelIndex& index) const
{
    const auto& content = tableOf(index)->content();
    if (!content)
        return {};
    if (m_known.lock() != content) {
        m_known = content;
        m_prefixes.clear();
        for (const TableColumn& column : content->data.columns)
            m_prefixes.push_back(commonPrefix(column, content->data.rows));
    }
    return m_prefixes[static_cast<std::size_t>(index.column())];
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* look = lookOf(index);
    if (look == nullptr)
        return QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(look->kind == CellKind::Id ? idFont() : textFont(TextSize::Body));
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = figuresWidth(metrics, text);
    switch (look->kind) {
    case CellKind::Bar:
        width += miniBarWidth + 7;
        break;
    case CellKind::Interval:
        width += intervalWidth + 10;
        break;
    case CellKind::Unit:
        width = QFontMetrics(textFont(TextSize::Small, QFont::Medium)).horizontalAdvance(text) + 2 * chipPadding;
        break;
    case CellKind::Marked:
        width += markSize + markGap;
        break;
    case CellKind::Check:
    case CellKind::Star:
        width = checkSize;
        break;
    case CellKind::Parts:
        width = 2 * miniBarWidth;
        break;
    default:
        break;
    }
    return {width + 2 * padding, rowHeight};
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const auto* look = lookOf(index);
    const bool isBox = look != nullptr && (look->kind == CellKind::Check || look->kind == CellKind::Star);
    if (!isBox || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace leadlight
