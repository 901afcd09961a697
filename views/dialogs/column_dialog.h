// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace leadlight {

class PreviewModel;

/// Which column of a file is what, with the first rows of the file as they will be taken.
class ColumnDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(const FilePreview& preview, FileKind kind, QWidget* parent);

    /// Why it is asked: "No column was found for cookie."
    void setReason(const QString& reason);
    /// The columns chosen, by role.
    [[nodiscard]] std::map<Role, std::string> columns() const;

private:
    struct Choice
    {
        Role role;
        bool required = false;
        QComboBox* box = nullptr;
    };

    QWidget* makeChoices(const FilePreview& preview, FileKind kind);
    QWidget* makePreview(const FilePreview& preview);
    void showState();
    [[nodiscard]] QString problem() const;

    QList<Choice> m_choices;
    QLabel* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    QTableView* m_table = nullptr;
    PreviewModel* m_model = nullptr;
    QPushButton* m_open = nullptr;
    std::vector<std::string> m_header;
};

} // namespace leadlight
