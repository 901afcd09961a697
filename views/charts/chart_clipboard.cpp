// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_clipboard.h"

#include "views/charts/chart_numbers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <memory>

namespace leadlight {

namespace {

const QString svgType = QStringLiteral("image/svg+xml");
const QString tableType = QStringLiteral("text/tab-separated-values");

ChartNumbers numbersOf(const ChartPicture& picture)
{
    return picture.chart ? numbersOfChart(*picture.chart, QLocale()) : ChartNumbers();
}

void addNumbers(QMimeData& mime, const ChartNumbers& numbers)
{
    if (numbers.text.isEmpty())
        return;
    mime.setText(numbers.text);
    mime.setHtml(numbers.html);
    mime.setData(tableType, numbers.text.toUtf8());
}

void put(std::unique_ptr<QMimeData> mime)
{
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

} // namespace

bool hasNumbers(const ChartPicture& picture)
{
    return picture.chart && !picture.chart->categories.empty();
}

void copyChart(const ChartPicture& picture, int scale)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(renderImage(picture, scale));
    mime->setData(svgType, svgOf(picture));
    if (hasNumbers(picture))
        addNumbers(*mime, numbersOf(picture));
    put(std::move(mime));
}

void copyChartPicture(const ChartPicture& picture, int scale)
{
    QGuiApplication::clipboard()->setImage(renderImage(picture, scale));
}

void copyChartSvg(const ChartPicture& picture)
{
    const QByteArray svg = svgOf(picture);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(svgType, svg);
    mime->setText(QString::fromUtf8(svg));
    put(std::move(mime));
}

void copyChartNumbers(const ChartPicture& picture)
{
    auto mime = std::make_unique<QMimeData>();
    addNumbers(*mime, numbersOf(picture));
    put(std::move(mime));
}

} // namespace leadlight
