// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/join_memory.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qsizetype mostEntries = 20;

struct Switch
{
    QLatin1String name;
    bool UrlNormalisation::*member;
};
constexpr std::array<Switch, 6> switches{{{QLatin1String("case"), &UrlNormalisation::ignoreCase},
                                          {QLatin1String("scheme"), &UrlNormalisation::ignoreScheme},
                                          {QLatin1String("www"), &UrlNormalisation::ignoreWww},
                                          {QLatin1String("slash"), &UrlNormalisation::ignoreTrailingSlash},
                                          {QLatin1String("query"), &UrlNormalisation::ignoreQuery},
                                          {QLatin1String("fragment"), &UrlNormalisation::ignoreFragment}}};

template <class T>
QString nameOf(T value)
{
    const auto name = Choices<T>::names[static_cast<std::size_t>(value)];
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Leaves `value` as it is where the name is of another version.
template <class T>
void readName(const QVariant& stored, T& value)
{
    const std::string name = stored.toString().toStdString();
    const auto& names = Choices<T>::names;
    if (const auto found = std::find(names.begin(), names.end(), name); found != names.end())
        value = static_cast<T>(found - names.begin());
}

QVariantMap toMap(const JoinOptions& join)
{
    QStringList overlooked;
    for (const Switch& one : switches)
        if (join.normalise.*one.member)
            overlooked << one.name;
    QVariantMap chosen;
    for (const auto& [page, unit] : join.chosenBusinessUnit)
        chosen.insert(QString::fromStdString(page), QString::fromStdString(unit));
    return {{QStringLiteral("unmapped"), nameOf(join.unmapped)},
            {QStringLiteral("conflicts"), nameOf(join.conflicts)},
            {QStringLiteral("unidentified"), nameOf(join.unidentified)},
            {QStringLiteral("overlooked"), overlooked},
            {QStringLiteral("chosen"), chosen}};
}

JoinOptions fromMap(const QVariantMap& stored)
{
    JoinOptions join;
    readName(stored.value(QStringLiteral("unmapped")), join.unmapped);
    readName(stored.value(QStringLiteral("conflicts")), join.conflicts);
    readName(stored.value(QStringLiteral("unidentified")), join.unidentified);
    const QStringList overlooked = stored.value(QStringLiteral("overlooked")).toStringList();
    for (const Switch& one : switches)
        join.normalise.*one.member = overlooked.contains(one.name);
    const QVariantMap chosen = stored.value(QStringLiteral("chosen")).toMap();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        join.chosenBusinessUnit.emplace(it.key().toStdString(), it.value().toString().toStdString());
    return join;
}

} // namespace

JoinMemory::JoinMemory(const QVariant& stored)
{
    for (const QVariant& entry : stored.toList()) {
        const QVariantMap map = entry.toMap();
        const QStringList files = map.value(QStringLiteral("files")).toStringList();
        if (!files.isEmpty())
            m_entries.append({files, fromMap(map)});
    }
}

QVariant JoinMemory::asVariant() const
{
    QVariantList stored;
    for (const Entry& entry : m_entries) {
        QVariantMap map = toMap(entry.join);
        map.insert(QStringLiteral("files"), entry.files);
        stored.append(map);
    }
    return stored;
}

std::optional<JoinOptions> JoinMemory::of(const QStringList& files) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.files == files; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->join);
}

void JoinMemory::remember(const QStringList& files, const JoinOptions& join)
{
    m_entries.removeIf([&](const Entry& entry) { return entry.files == files; });
    m_entries.prepend({files, join});
    m_entries = m_entries.mid(0, mostEntries);
}

} // namespace leadlight
