// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/report_pdf.h"

#include "views/charts/report_pages.h"
#include "views/charts/usual_paper.h"
#include "views/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

using Style = ReportPages::Style;

QColor muted()
{
    return Theme::lightTheme().muted;
}

QPageSize::PageSizeId paperOf(Paper paper)
{
    if (paper == Paper::ByLocale)
        return usualPaper(localeOfPaper());
    return paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
}

/// Puts the parts of a document on pages.
class Composer
{
public:
    Composer(const ReportDocument& document, ReportPages& pages, const PdfExtras& known)
        : m_document(document)
        , m_pages(pages)
        , m_known(known)
    {
    }

    void compose()
    {
        cover();
        contents();
        m_pages.newPage();
        for (const DocumentPart& part : m_document.parts)
            add(part);
        m_pages.finish();
    }

private:
    void cover()
    {
        m_pages.gap(0.22 * m_pages.roomOfPage());
        m_pages.text(words(m_document.title), {.size = 28, .weight = QFont::Bold, .after = 14.0});
        m_pages.text(words(m_document.caption), {.size = 10, .color = muted(), .after = 6.0});
        const auto created = QDateTime::fromString(QString::fromStdString(m_document.created), Qt::ISODate);
        if (created.isValid())
            m_pages.text(Text::tr("Written %1").arg(QLocale().toString(created.toLocalTime(), QLocale::LongFormat)),
                         {.size = 10, .color = muted()});
        if (m_document.summary.empty())
            return;
        m_pages.gap(28.0);
        m_pages.text(Text::tr("In short"), {.size = 14, .weight = QFont::DemiBold, .after = 8.0});
        for (const Phrase& sentence : m_document.summary)
            m_pages.text(words(sentence), {.size = 11, .after = 6.0});
    }

    void contents()
    {
        m_pages.newPage();
        m_pages.text(Text::tr("Contents"), {.size = 18, .weight = QFont::DemiBold, .after = 14.0});
        for (std::size_t i = 0; i < m_document.parts.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            m_pages.contentsLine(words(m_document.parts[i].title),
                                 at < m_known.outline.size() ? m_known.outline[at].page : 0);
        }
    }

    struct Said
    {
        QString heading;
        QString subtitle;
        QString below;
        QString caption;
    };
    static Said saidOf(const DocumentPart& part)
    {
        const QString finding = words(part.finding);
        return {finding.isEmpty() ? words(part.title) : finding, words(part.subtitle), words(part.note),
                words(part.caption)};
    }

    void add(const DocumentPart& part)
    {
        const Said said = saidOf(part);
        m_pages.need(heightOf(part, said));
        m_pages.mark(words(part.title));
        m_pages.text(said.heading, m_heading);
        m_pages.text(said.subtitle, m_small);
        if (const auto* chart = std::get_if<ChartData>(&part.content)) {
            m_pages.gap(textGap);
            m_pages.chart(std::make_shared<const ChartData>(*chart), chartHeight(*chart, said));
            m_pages.gap(textGap);
            m_pages.text(said.below, m_tiny);
            m_pages.text(said.caption, m_tiny);
        } else { // what its rows go on over stands above them
            m_pages.text(said.below, m_tiny);
            m_pages.text(said.caption, m_tiny);
            m_pages.gap(textGap);
            m_pages.table(std::get<DocumentTable>(part.content));
        }
        m_pages.gap(partGap);
    }

    [[nodiscard]] double wordsHeight(const Said& said) const
    {
        return m_pages.heightOf(said.heading, m_heading) + m_pages.heightOf(said.subtitle, m_small) + 2.0 * textGap +
               m_pages.heightOf(said.below, m_tiny) + m_pages.heightOf(said.caption, m_tiny);
    }
    [[nodiscard]] double chartHeight(const ChartData& chart, const Said& said) const
    {
        return std::min(heightOf(chart), m_pages.roomOfPage() - wordsHeight(said) - 1.0);
    }
    /// What stands together: all of a chart, the first rows of a table.
    [[nodiscard]] double heightOf(const DocumentPart& part, const Said& said) const
    {
        const auto* chart = std::get_if<ChartData>(&part.content);
        return wordsHeight(said) + (chart != nullptr ? chartHeight(*chart, said)
                                                     : m_pages.leastHeightOf(std::get<DocumentTable>(part.content)));
    }

    /// As high as its bars need.
    [[nodiscard]] static double heightOf(const ChartData& chart)
    {
        constexpr double usual = 236.0;
        constexpr double square = 330.0;
        constexpr double aBarAlone = 14.0;
        constexpr double aBarOfSeveral = 16.0; // beside 14 the values of neighbours would be in each other's way
        constexpr double axes = 64.0;
        const double aBar = chart.series.size() > 1 ? aBarOfSeveral : aBarAlone;
        const auto bars = static_cast<double>(chart.categories.size() * std::max<std::size_t>(1, chart.series.size()));
        switch (chart.kind) {
        case ChartData::Kind::HorizontalBars:
        case ChartData::Kind::DotWhisker:
            return std::max(140.0, bars * aBar + axes);
        case ChartData::Kind::Scatter3D:
        case ChartData::Kind::Heat:
            return square;
        default:
            return usual;
        }
    }

    static constexpr double textGap = 6.0;
    static constexpr double partGap = 22.0;
    const Style m_heading{.size = 14, .weight = QFont::DemiBold, .after = 3.0};
    const Style m_small{.size = 9, .color = muted(), .after = 4.0};
    const Style m_tiny{.size = 8, .color = muted(), .after = 4.0};
    const ReportDocument& m_document;
    ReportPages& m_pages;
    const PdfExtras& m_known;
};

struct Written
{
    QByteArray bytes;
    PdfExtras extras;
    int pages = 0;
};

Written writtenWith(const ReportDocument& document, const PdfExtras& known, int pages)
{
    constexpr int pointsAnInch = 72;
    Written out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(words(document.title));
    writer.setCreator(QStringLiteral("Leadlight ") % QCoreApplication::applicationVersion());
    writer.setResolution(pointsAnInch);
    writer.setPageSize(QPageSize(paperOf(document.paper)));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    ReportPages sheet(writer, painter, words(document.title), pages);
    Composer(document, sheet, known).compose();
    painter.end();
    out.extras = sheet.extras();
    out.pages = sheet.page() + 1;
    return out;
}

} // namespace

QByteArray reportPdf(const ReportDocument& document)
{
    const Written first = writtenWith(document, {}, 0);
    Written second = writtenWith(document, first.extras, first.pages);
    second.extras.language = QString::fromStdString(document.language);
    return withExtras(second.bytes, second.extras);
}

} // namespace leadlight
