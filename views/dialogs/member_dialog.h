// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <string>
#include <vector>

class QListWidget;

namespace leadlight {

/// Which file of an archive or sheet of a workbook to open, or all of them as one.
class MemberDialog : public QDialog
{
    Q_OBJECT
public:
    /// `said`: a sentence on what there is to choose from. The list starts at `last`, what was chosen before, if any.
    MemberDialog(const QString& said, const std::vector<std::string>& members, bool offerAll, const std::string& last,
                 QWidget* parent);

    [[nodiscard]] std::string member() const;

private:
    QListWidget* m_list = nullptr;
};

} // namespace leadlight
