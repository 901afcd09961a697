// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/new_visitor_row.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace leadlight {

namespace {
constexpr int rowHeight = 30;
constexpr int padding = 8;
constexpr int plusSize = 10;
} // namespace

NewVisitorRow::NewVisitorRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setText(tr("New visitor"));
    setAccessibleDescription(tr("Somebody without a history: add pages and see what should come next"));
    setToolTip(accessibleDescription());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(textFont(TextSize::Body, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NewVisitorRow::setPages(int pages)
{
    m_pages = pages;
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), note()));
    update();
}

QString NewVisitorRow::note() const
{
    if (m_pages == 0)
        return tr("no history yet: add pages");
    return m_pages == 1 ? tr("with 1 page") : tr("with %1 pages").arg(QLocale().toString(m_pages));
}

QSize NewVisitorRow::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + plusSize + 3 * padding, rowHeight};
}

QSize NewVisitorRow::minimumSizeHint() const
{
    return sizeHint();
}

void NewVisitorRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(*this);
    if (isChecked() || underMouse())
        paintRounded(painter, rect(), controlRadius, isChecked() ? theme.selection : theme.hover, QColor());
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option))
        paintRounded(painter, rect(), controlRadius, QColor(), theme.accent, 1.5);

    const auto placed = [&](const QRect& each) { return QStyle::visualRect(layoutDirection(), rect(), each); };
    const double plus = padding + plusSize / 2.0;
    const QPointF middle(layoutDirection() == Qt::LeftToRight ? plus : width() - plus, height() / 2.0);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(plusSize / 2.0, 0), middle + QPointF(plusSize / 2.0, 0));
    painter.drawLine(middle - QPointF(0, plusSize / 2.0), middle + QPointF(0, plusSize / 2.0));

    QRect rest = rect().adjusted(2 * padding + plusSize, 0, -padding, 0);
    painter.setFont(font());
    painter.drawText(placed(rest), Qt::AlignLeft | Qt::AlignVCenter, text());
    rest.setLeft(rest.left() + fontMetrics().horizontalAdvance(text()) + padding);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.muted);
    painter.drawText(placed(rest), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(note(), Qt::ElideRight, rest.width()));
}

} // namespace leadlight
