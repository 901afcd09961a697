// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_texts.h"

#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

ChartPage::ChartPage(QSizeF size)
    : m_size(size)
    , m_metrics(textFont(TextSize::Small))
{
}

double ChartPage::widthOf(const QString& text) const
{
    return std::ceil(m_metrics.horizontalAdvance(text)) + 2.0;
}

double ChartPage::widestOf(const std::vector<QString>& texts) const
{
    double widest = 0.0;
    for (const QString& text : texts)
        widest = std::max(widest, widthOf(text));
    return widest;
}

QString ChartPage::elided(const QString& text, Qt::TextElideMode mode, double width) const
{
    return m_metrics.elidedText(text, mode, width);
}

ChartTexts::ChartTexts(const ChartPage& page)
    : m_page(page)
{
}

bool ChartTexts::isFree(const QRectF& rect) const
{
    return std::none_of(m_texts.begin(), m_texts.end(),
                        [&](const ChartText& text) { return text.rect.intersects(rect); });
}

} // namespace leadlight
