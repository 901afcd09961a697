// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>
#include <optional>

namespace leadlight {

/// Choices that were made for certain sets of files, so that the same files come back with them: of the last 20 sets.
/// A plain value.
class FileSetMemory
{
public:
    /// From what asVariant() gave; what cannot be read is left out.
    explicit FileSetMemory(const QVariant& stored = {});
    [[nodiscard]] QVariant asVariant() const;

    [[nodiscard]] std::optional<QVariantMap> of(const QStringList& files) const;
    /// `choice` may have any keys but "files".
    void remember(const QStringList& files, const QVariantMap& choice);

private:
    struct Entry
    {
        QStringList files;
        QVariantMap choice;
    };
    QList<Entry> m_entries; // newest first
};

} // namespace leadlight
