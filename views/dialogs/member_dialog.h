// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <string>
#include <vector>

class QListWidget;

namespace leadlight {

/// Which file of an archive to open, or all of them as one.
class MemberDialog : public QDialog
{
    Q_OBJECT
public:
    MemberDialog(const QString& archive, const std::vector<std::string>& members, bool offerAll, QWidget* parent);

    [[nodiscard]] std::string member() const;

private:
    QListWidget* m_list = nullptr;
};

} // namespace leadlight
