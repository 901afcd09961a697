// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_header.h"

#include "views/style/theme.h"
#include "views/tables/cell_delegate.h"
#include "views/tables/table_model.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int headHeight = 32;
constexpr int arrowWidth = 7;
constexpr int arrowGap = 5;
constexpr int dotsWidth = 14;   // that takes the mouse; they are painted in the padding of the last column
constexpr int dotsFromEdge = 2; // a number's head ends 8 px before it: nearer they would touch
constexpr int dotStep = 5;
constexpr double dotRadius = 1.4;

void drawArrow(QPainter& painter, int left, int middle, bool up, const QColor& colour)
{
    const int tip = up ? middle - 2 : middle + 2;
    const int base = up ? middle + 2 : middle - 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({QPointF(left, base), QPointF(left + arrowWidth, base), QPointF(left + arrowWidth / 2.0, tip)}));
}
} // namespace

TableHeader::TableHeader(TableModel* model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    connect(this, &QHeaderView::sectionClicked, this, &TableHeader::sortBy);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

QString TableHeader::title(int section) const
{
    return m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

void TableHeader::setLeftOut(const QStringList& titles)
{
    if (titles == m_leftOut)
        return;
    m_leftOut = titles;
    setAccessibleDescription(titles.isEmpty() ? QString()
                                              : tr("No room for: %1").arg(titles.join(QStringLiteral(", "))));
    viewport()->update();
}

QRect TableHeader::dots() const
{
    const int left = isRightToLeft() ? 0 : viewport()->width() - dotsWidth;
    return m_leftOut.isEmpty() ? QRect() : QRect(left, 0, dotsWidth, height());
}

bool TableHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (!dots().contains(help->pos()))
        return QHeaderView::viewportEvent(event);
    QToolTip::showText(help->globalPos(),
                       accessibleDescription() + u'\n' + tr("Click to choose the columns, or make the window wider."),
                       this);
    return true;
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (m_leftOut.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(*this).ink);
    const int x = isRightToLeft() ? dotsFromEdge : viewport()->width() - dotsFromEdge;
    for (const int step : {-dotStep, 0, dotStep})
        painter.drawEllipse(QPointF(x, dots().center().y() + step), dotRadius, dotRadius);
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && dots().contains(event->position().toPoint()))
        Q_EMIT customContextMenuRequested(event->position().toPoint());
    else
        QHeaderView::mousePressEvent(event);
}

int TableHeader::neededWidth(int section) const
{
    const auto* look = m_model->look(section);
    if (look == nullptr)
        return 0;
    const int text = QFontMetrics(textFont(TextSize::Small, QFont::Medium)).horizontalAdvance(title(section));
    const bool arrowInside = look->sortable && !isRightAligned(*look);
    return text + 2 + 2 * CellDelegate::padding + (arrowInside ? arrowGap + arrowWidth : 0);
}

void TableHeader::sortBy(int section)
{
    const auto* look = m_model->look(section);
    if (look == nullptr || !look->sortable)
        return;
    const bool isText = std::holds_alternative<TextKey>(m_model->column(section)->raw);
    auto order = isText ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (m_model->sortColumn() == section)
        order = m_model->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    Q_EMIT aboutToSort();
    m_model->sort(section, order);
    viewport()->update();
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto* look = m_model->look(section);
    if (look == nullptr)
        return;
    const Theme& theme = Theme::of(*this);
    const bool sorted = m_model->sortColumn() == section && look->sortable;
    const QRect inner = rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    painter->setFont(textFont(TextSize::Small, QFont::Medium));
    painter->setPen(sorted ? theme.ink : theme.muted);
    // The arrow of a right-aligned head stands before its text, in the padding, so that the text keeps its place.
    const bool right = isRightAligned(*look);
    const int room = inner.width() - (sorted && !right ? arrowGap + arrowWidth : 0);
    const QString text = painter->fontMetrics().elidedText(title(section), Qt::ElideRight, std::max(0, room));
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int left = right ? inner.right() + 1 - width : inner.left();
    painter->drawText(QRect(left, inner.top(), width + 2, inner.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted)
        drawArrow(*painter, right ? left - arrowWidth - 3 : left + width + arrowGap, inner.center().y() + 1,
                  m_model->sortOrder() == Qt::AscendingOrder, theme.ink);
    painter->restore();
}

} // namespace leadlight
