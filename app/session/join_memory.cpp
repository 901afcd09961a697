// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/join_memory.h"

#include "app/session/variant_options.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace leadlight {

namespace {

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
    const bool another = std::ranges::find(options.submissions, options.buMapping) == options.submissions.end();
    if (!options.buMapping.empty() && another) // a workbook may hold both
        files << QString::fromStdString(options.buMapping.string());
    return files;
}

JoinMemory::JoinMemory(const QVariant& stored)
    : m_files(stored)
{
}

QVariant JoinMemory::asVariant() const
{
    return m_files.asVariant();
}

std::optional<JoinOptions> JoinMemory::of(const QStringList& files) const
{
    const auto stored = m_files.of(files);
    return stored ? std::optional(fromMap(*stored)) : std::nullopt;
}

void JoinMemory::remember(const QStringList& files, const JoinOptions& join)
{
    m_files.remember(files, toMap(join));
}

} // namespace leadlight
