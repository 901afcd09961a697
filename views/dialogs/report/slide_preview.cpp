// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/slide_preview.h"

#include "model/describe/shown_cell.h"
#include "views/charts/painted_chart.h"
#include "views/charts/text_line.h"
#include "views/style/theme.h"
#include "views/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace leadlight {

namespace {

constexpr QSize shown{368, 207};
constexpr QRectF slide(0, 0, 960, 540); // points of a slide
constexpr QRectF titlePlace(48, 30, 864, 76);
constexpr QRectF subtitlePlace(48, 106, 864, 26);
constexpr QRectF contentPlace(48, 140, 864, 339);
constexpr QRectF captionPlace(48, 498, 780, 20);
constexpr double toMiddle = 165; // of the slide, for a title alone
constexpr int titleSize = 26;
constexpr int textSize = 12;
constexpr std::size_t mostDots = 50'000; // of a cloud: it takes too long for a preview beyond

/// Draws one slide in its own points.
class SlidePainter
{
public:
    SlidePainter(QPainter& painter, const DeckPage& page)
        : m_painter(painter)
        , m_page(page)
    {
    }

    void paint(const QString& number, const std::shared_ptr<const ChartData>& picture)
    {
        m_painter.fillRect(slide, Qt::white);
        if (std::holds_alternative<DeckTitle>(m_page.slide->content)) {
            paragraph(titlePlace.translated(0, toMiddle), words(findingOf(m_page)), titleSize + 8, QFont::Bold,
                      m_theme.ink);
            return paragraph(subtitlePlace.translated(0, toMiddle), words(m_page.slide->caption), textSize + 2,
                             QFont::Normal, m_theme.muted);
        }
        paragraph(titlePlace, words(findingOf(m_page)), titleSize, QFont::Bold, m_theme.ink);
        paragraph(subtitlePlace, words(subtitleOf(m_page)), textSize, QFont::Normal, m_theme.muted);
        if (const auto* table = std::get_if<DeckTable>(&m_page.slide->content))
            rows(table->data);
        else if (picture)
            chart(picture);
        else
            chart(std::make_shared<const ChartData>(m_page.chart));
        line(captionPlace, words(m_page.slide->caption), Qt::AlignLeft);
        line(captionPlace.adjusted(0, 0, 84, 0), number, Qt::AlignRight);
    }

private:
    void setFont(int size, QFont::Weight weight)
    {
        QFont font = textFont(TextSize::Body, weight);
        font.setPixelSize(size);
        m_painter.setFont(font);
    }
    void paragraph(const QRectF& place, const QString& text, int size, QFont::Weight weight, const QColor& color)
    {
        setFont(size, weight);
        m_painter.setPen(color);
        constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        // As on the slide itself a long one gets smaller rather than cut.
        while (size > textSize &&
               QFontMetricsF(m_painter.font()).boundingRect(place, flags, text).height() > place.height())
            setFont(--size, weight);
        m_painter.drawText(place, flags, text);
    }
    void line(const QRectF& place, const QString& text, Qt::Alignment align)
    {
        setFont(textSize, QFont::Normal);
        m_painter.setPen(m_theme.muted);
        const QFontMetricsF metrics(m_painter.font());
        drawTextLine(m_painter, place, align, metrics.elidedText(text, Qt::ElideRight, place.width()));
    }
    void chart(const std::shared_ptr<const ChartData>& chart)
    {
        if (!chart->series.empty() && chart->kind == ChartData::Kind::Scatter3D &&
            chart->series.front().values.size() > mostDots)
            return;
        const ChartPicture picture = pictureOf(chart);
        if (!picture.drawChart)
            return;
        m_painter.save();
        m_painter.translate(contentPlace.topLeft());
        picture.drawChart(m_painter, QRectF(QPointF(), contentPlace.size()), m_theme, false);
        m_painter.restore();
    }
    void rows(const TableData& table)
    {
        constexpr double rowHeight = 25.0;
        const auto columns = static_cast<double>(std::max<std::size_t>(1, table.columns.size()));
        const double width = contentPlace.width() / columns;
        const auto most = static_cast<std::int32_t>(contentPlace.height() / rowHeight) - 1;
        double y = contentPlace.top();
        for (std::int32_t row = -1; row < std::min(most, m_page.rows); ++row) {
            double x = contentPlace.left();
            for (const TableColumn& column : table.columns) {
                const QString text = row < 0 ? words(column.header) : words(shownCell(column, m_page.firstRow + row));
                setFont(textSize, row < 0 ? QFont::DemiBold : QFont::Normal);
                m_painter.setPen(m_theme.ink);
                const QFontMetricsF metrics(m_painter.font());
                drawTextLine(m_painter, QRectF(x, y, width - 8.0, rowHeight),
                             Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft),
                             metrics.elidedText(text, Qt::ElideMiddle, width - 8.0));
                x += width;
            }
            y += rowHeight;
            m_painter.setPen(m_theme.hairline);
            m_painter.drawLine(QPointF(contentPlace.left(), y), QPointF(contentPlace.right(), y));
        }
    }

    QPainter& m_painter;
    const DeckPage& m_page;
    const Theme& m_theme = Theme::lightTheme();
};

} // namespace

SlidePreview::SlidePreview(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(shown);
    setObjectName(QStringLiteral("slidePreview"));
    setAccessibleName(tr("Preview of the slide"));
}

void SlidePreview::showPage(const DeckPage& page, const QString& number,
                            const std::shared_ptr<const ChartData>& picture)
{
    const qreal ratio = devicePixelRatioF();
    m_slide = QPixmap(shown * ratio);
    QPainter painter(&m_slide);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = m_slide.width() / slide.width();
    painter.scale(scale, scale);
    SlidePainter(painter, page).paint(number, picture);
    painter.end();
    m_slide.setDevicePixelRatio(ratio);
    m_title = words(findingOf(page));
    setAccessibleDescription(m_title);
    update();
}

void SlidePreview::clear()
{
    m_slide = QPixmap();
    m_title.clear();
    update();
}

void SlidePreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    if (m_slide.isNull())
        painter.fillRect(rect(), theme.page);
    else
        painter.drawPixmap(0, 0, m_slide);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace leadlight
