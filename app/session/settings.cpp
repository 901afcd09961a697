// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <type_traits>

namespace leadlight {

namespace {

constexpr int recentLimit = 8;
constexpr QLatin1String modelGroup("model");

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T>
QVariant toVariant(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return static_cast<int>(value);
    else if constexpr (std::is_same_v<T, std::string>)
        return QString::fromStdString(value);
    else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
        return QVariant(static_cast<qlonglong>(value));
    else
        return QVariant(value);
}

/// Values outside of the field's range are ignored: the file may come from another version.
template <class Owner, class T>
void fromVariant(const Field<Owner, T>& field, const QVariant& stored, T& value)
{
    if (!stored.isValid())
        return;
    if constexpr (std::is_enum_v<T>) {
        const int index = stored.toInt();
        if (index >= 0 && index < static_cast<int>(Choices<T>::names.size()))
            value = static_cast<T>(index);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = stored.toBool();
    } else if constexpr (std::is_arithmetic_v<T>) {
        bool ok = false;
        const double number = stored.toDouble(&ok);
        if (ok && number >= static_cast<double>(field.low) && number <= static_cast<double>(field.high))
            value = static_cast<T>(number);
    } else {
        value = stored.toString().toStdString();
    }
}

template <class Options>
void save(QSettings& store, const QString& group, Options options)
{
    store.beginGroup(group);
    visitFields(options, [&](const auto& field, auto& value) { store.setValue(textOf(field.key), toVariant(value)); });
    store.endGroup();
}

template <class Options>
void load(const QSettings& store, const QString& group, Options& options)
{
    visitFields(options, [&](const auto& field, auto& value) {
        fromVariant(field, store.value(group + QLatin1Char('/') + textOf(field.key)), value);
    });
}

/// "model/ease": where a model's own settings are.
QString groupOf(std::string_view model)
{
    return modelGroup + QLatin1Char('/') + textOf(model);
}

QString headerKey(const std::vector<std::string>& header)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto& name : header) {
        hash.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
        hash.addData(QByteArrayView("\n", 1));
    }
    return QStringLiteral("columns/") + QString::fromLatin1(hash.result().toHex());
}

} // namespace

Settings::Settings()
    : m_store(QStringLiteral("Leadlight"), QStringLiteral("Leadlight"))
{
}

Settings::Settings(const QString& iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
}

QString Settings::dataFolder() const
{
    return m_store.format() == QSettings::IniFormat ? QFileInfo(m_store.fileName()).absolutePath()
                                                    : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QList<QStringList> Settings::recentFiles() const
{
    QList<QStringList> recent;
    for (const QVariant& entry : m_store.value(QStringLiteral("recent")).toList())
        recent.append(entry.toStringList());
    return recent;
}

void Settings::addRecentFiles(const QStringList& files)
{
    auto recent = recentFiles();
    recent.removeAll(files);
    recent.prepend(files);
    QVariantList stored;
    for (const QStringList& entry : recent.mid(0, recentLimit))
        stored.append(entry);
    m_store.setValue(QStringLiteral("recent"), stored);
}

void Settings::clearRecentFiles()
{
    m_store.remove(QStringLiteral("recent"));
}

ModelChoices Settings::modelChoices() const
{
    ModelChoices choices;
    load(m_store, modelGroup, choices);
    // Random took the seed of ALS before it had its own.
    load(m_store, groupOf(AlsOptions::key), std::get<RandomOptions>(choices.settings));
    visitSettings(choices, [&](auto& settings) { load(m_store, groupOf(settings.key), settings); });
    return choices;
}

void Settings::setModelChoices(const ModelChoices& choices)
{
    save(m_store, modelGroup, choices);
    visitSettings(choices, [&](const auto& settings) { save(m_store, groupOf(settings.key), settings); });
}

std::map<std::string, double, std::less<>> Settings::typeWeights() const
{
    std::map<std::string, double, std::less<>> weights;
    const QVariantMap stored = m_store.value(QStringLiteral("typeWeights")).toMap();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        weights.emplace(it.key().toStdString(), it.value().toDouble());
    return weights;
}

void Settings::setTypeWeights(const std::map<std::string, double, std::less<>>& weights)
{
    QVariantMap stored;
    for (const auto& [type, weight] : weights)
        stored.insert(QString::fromStdString(type), weight);
    m_store.setValue(QStringLiteral("typeWeights"), stored);
}

std::map<Role, std::string> Settings::columnsFor(const std::vector<std::string>& header) const
{
    std::map<Role, std::string> columns;
    const QVariantMap stored = m_store.value(headerKey(header)).toMap();
    for (std::size_t role = 0; role < roleNames.size(); ++role)
        if (const auto it = stored.constFind(textOf(roleNames[role])); it != stored.cend())
            columns.emplace(static_cast<Role>(role), it->toString().toStdString());
    return columns;
}

void Settings::setColumnsFor(const std::vector<std::string>& header, const std::map<Role, std::string>& columns)
{
    QVariantMap stored;
    for (const auto& [role, name] : columns)
        stored.insert(textOf(roleNames[static_cast<std::size_t>(role)]), QString::fromStdString(name));
    m_store.setValue(headerKey(header), stored);
}

} // namespace leadlight
