// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/file_set_memory.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr qsizetype mostEntries = 20;

} // namespace

FileSetMemory::FileSetMemory(const QVariant& stored)
{
    for (const QVariant& entry : stored.toList()) {
        QVariantMap map = entry.toMap();
        const QStringList files = map.take(QStringLiteral("files")).toStringList();
        if (!files.isEmpty())
            m_entries.append({files, map});
    }
}

QVariant FileSetMemory::asVariant() const
{
    QVariantList stored;
    for (const Entry& entry : m_entries) {
        QVariantMap map = entry.choice;
        map.insert(QStringLiteral("files"), entry.files);
        stored.append(map);
    }
    return stored;
}

std::optional<QVariantMap> FileSetMemory::of(const QStringList& files) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.files == files; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->choice);
}

void FileSetMemory::remember(const QStringList& files, const QVariantMap& choice)
{
    m_entries.removeIf([&](const Entry& entry) { return entry.files == files; });
    m_entries.prepend({files, choice});
    m_entries = m_entries.mid(0, mostEntries);
}

} // namespace leadlight
