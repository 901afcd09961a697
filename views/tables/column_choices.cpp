// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_choices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {
constexpr QLatin1String orderKey("order");
constexpr QLatin1String widthKey("width");
constexpr QLatin1String shownKey("shown");
} // namespace

QByteArray bytesOf(const ColumnChoices& choices)
{
    QJsonArray order;
    for (const std::string& key : choices.order)
        order.append(QString::fromStdString(key));
    QJsonObject widths;
    for (const auto& [key, width] : choices.width)
        widths.insert(QString::fromStdString(key), width);
    QJsonObject shown;
    for (const auto& [key, on] : choices.shown)
        shown.insert(QString::fromStdString(key), on);
    return QJsonDocument(QJsonObject{{orderKey, order}, {widthKey, widths}, {shownKey, shown}})
        .toJson(QJsonDocument::Compact);
}

ColumnChoices columnChoicesOf(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    ColumnChoices out;
    for (const auto& key : root.value(orderKey).toArray())
        out.order.push_back(key.toString().toStdString());
    const QJsonObject widths = root.value(widthKey).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (it->toInt() > 0)
            out.width.emplace(it.key().toStdString(), it->toInt());
    const QJsonObject shown = root.value(shownKey).toObject();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        out.shown.emplace(it.key().toStdString(), it->toBool(true));
    return out;
}

} // namespace leadlight
