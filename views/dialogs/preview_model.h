// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

#include <QAbstractTableModel>

namespace leadlight {

/// What a column of a file is called; its number beside a name that stands twice, and in place of none.
[[nodiscard]] QString columnTitle(const std::vector<std::string>& header, std::size_t column);

/// The first rows of a file as they stand there; columns that are taken as something say so in their header.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreviewModel(FilePreview preview, QObject* parent = nullptr);

    /// Per column of the file what it is taken as; empty: not used.
    void setRoles(const QStringList& roles);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FilePreview m_preview;
    QStringList m_roles;
};

} // namespace leadlight
