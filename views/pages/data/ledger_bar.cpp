// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/ledger_bar.h"

#include "model/describe/page_columns.h"
#include "views/style/paint_controls.h"
#include "views/style/theme.h"
#include "views/words.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int barHeight = 18;
constexpr int legendTop = barHeight + 10;
constexpr int legendRow = 20;
constexpr int swatch = 10;
constexpr qsizetype mostNamed = 12; ///< business units; with more the legend pushes all else off the page
} // namespace

LedgerBar::LedgerBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(textFont(TextSize::Small));
    setAccessibleName(tr("Submissions by business unit"));
}

void LedgerBar::showData(const Dataset& dataset, const SubmissionShares& shares)
{
    m_parts.clear();
    m_unmappedUnit = dataset.unmappedUnit;
    for (const SubmissionShare& part : shares.parts)
        m_parts.append({part, part.unit < 0 ? words(unmappedWord())
                                            : shownName(dataset.businessUnits[static_cast<std::size_t>(part.unit)])});
    m_legend = legendOf(m_parts, shares);
    QStringList spoken;
    for (const Part& part : std::as_const(m_parts))
        spoken << textOf(part);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

/// The largest by name, the rest as one; the bar's tool tips and what is read aloud tell all of them.
QList<LedgerBar::Part> LedgerBar::legendOf(const QList<Part>& parts, const SubmissionShares& shares)
{
    const auto units = std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.unit >= 0; });
    if (units <= mostNamed + 1)
        return parts;
    QList<Part> out = parts.first(mostNamed);
    out << Part{unitsTogether(shares, std::size_t{mostNamed}),
                tr("%1 other business units").arg(QLocale().toString(qlonglong(units - mostNamed)))};
    return out + parts.sliced(units);
}

int LedgerBar::heightForWidth(int width) const
{
    const auto rects = legendRects(width);
    return rects.isEmpty() ? barHeight : rects.back().bottom() + 1;
}

QString LedgerBar::textOf(const Part& part) const
{
    const QLocale locale;
    const double share = 100.0 * part.share;
    const QString text = tr("%1: %2 submissions, %3 %")
                             .arg(part.name, locale.toString(static_cast<qlonglong>(part.submissions)),
                                  locale.toString(share, 'f', share < 1.0 ? 1 : 0));
    return part.dropped ? tr("%1 (dropped)").arg(text) : text;
}

QList<QRect> LedgerBar::legendRects(int width) const
{
    QList<QRect> rects;
    QPoint at(0, legendTop);
    const QLocale locale;
    for (const Part& part : m_legend) {
        const QString text =
            part.name + QStringLiteral("  ") + locale.toString(static_cast<qlonglong>(part.submissions));
        const int needed = std::min(swatch + 6 + fontMetrics().horizontalAdvance(text), std::max(width, 1));
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + legendRow);
        rects.append(QRect(at, QSize(needed, legendRow)));
        at.rx() += needed + 18;
    }
    return rects;
}

QList<QRectF> LedgerBar::barRects() const
{
    QList<QRectF> rects;
    qreal x = 0;
    for (const Part& part : m_parts) {
        const qreal width = this->width() * part.share;
        rects.append(QRectF(x, 0, width, barHeight));
        x += width;
    }
    return rects;
}

void LedgerBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(*this);
    const auto bars = barRects();
    const auto legend = legendRects(width());
    const QLocale locale;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF(0, 0, width(), barHeight), 4, 4);
    painter.setClipPath(clip);
    painter.fillRect(QRect(0, 0, width(), barHeight), theme.barTrack);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).unit >= 0)
            painter.fillRect(bars.at(i), unitColor(m_parts.at(i).unit, m_unmappedUnit, theme));
        else if (m_parts.at(i).dropped)
            painter.fillRect(bars.at(i), QBrush(theme.thumb, Qt::BDiagPattern));
    painter.restore();
    for (qsizetype i = 0; i < m_legend.size(); ++i) {
        const Part& part = m_legend.at(i);
        const QRect rect = legend.at(i);
        const QColor color = part.unit >= 0 ? unitColor(part.unit, m_unmappedUnit, theme) : theme.thumb;
        paintRounded(painter, QRect(rect.left(), rect.center().y() - swatch / 2 + 1, swatch, swatch), 3, color,
                     QColor());
        const QRect text = rect.adjusted(swatch + 6, 0, 0, 0);
        painter.setPen(theme.ink);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, part.name);
        painter.setPen(theme.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(static_cast<qlonglong>(part.submissions)));
    }
}

bool LedgerBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto bars = barRects();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (bars.at(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), textOf(m_parts.at(i)), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace leadlight
