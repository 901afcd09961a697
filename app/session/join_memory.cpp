// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/join_memory.h"

#include "app/session/variant_options.h"

#include <algorithm>
#include <tuple>

namespace leadlight {

namespace {

constexpr qsizetype mostEntries = 20;

/// Entries of earlier versions: a list of what was overlooked, and the answers to conflicts by another name.
QVariantMap converted(QVariantMap entry)
{
    constexpr std::array<std::pair<QLatin1String, QLatin1String>, 6> overlooked{
        {{QLatin1String("case"), QLatin1String("match-case")},
         {QLatin1String("scheme"), QLatin1String("match-scheme")},
         {QLatin1String("www"), QLatin1String("match-www")},
         {QLatin1String("slash"), QLatin1String("match-trailing-slash")},
         {QLatin1String("query"), QLatin1String("match-query")},
         {QLatin1String("fragment"), QLatin1String("match-fragment")}}};
    const QStringList names = entry.take(QStringLiteral("overlooked")).toStringList();
    for (const auto& [name, key] : overlooked)
        if (names.contains(name))
            entry.insert(key, true);
    if (const QVariant chosen = entry.take(QStringLiteral("chosen")); chosen.isValid())
        entry.insert(QStringLiteral("chosen-business-units"), chosen);
    return entry;
}

QVariantMap toMap(const JoinOptions& join)
{
    VariantSink sink;
    writeOptions(join, sink);
    return sink.values();
}

/// What cannot be read is of another version: the default holds.
JoinOptions fromMap(const QVariantMap& stored)
{
    JoinOptions join;
    std::ignore = readOptions(join, VariantSource(converted(stored)));
    return join;
}

} // namespace

QStringList namesOfFiles(const PipelineOptions& options)
{
    QStringList files;
    for (const auto& path : options.submissions)
        files << QString::fromStdString(path.string());
    if (!options.buMapping.empty())
        files << QString::fromStdString(options.buMapping.string());
    return files;
}

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
