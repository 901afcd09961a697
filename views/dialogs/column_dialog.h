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

/// What is asked about a file.
enum class FileQuestion {
    Columns,  ///< which column is what
    FillDown, ///< whose the rows without a cookie are
};

/// Asks which column of a file is what, or whose its rows without a cookie are, with the first rows of the file as they
/// will be taken.
class ColumnDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(const FilePreview& preview, FileKind kind, FileQuestion question, QWidget* parent);

    /// Why it is asked: "No column was found for cookie."
    void setReason(const QString& reason);
    /// Shows what was chosen before in place of what the cells look like, for the user to mend; columns that the file
    /// does not have stay open.
    void setColumns(const std::map<Role, std::string>& columns);
    /// The columns chosen, by role, as in ReadOptions.
    [[nodiscard]] std::map<Role, std::string> columns() const;
    /// Whose the rows without a cookie are.
    [[nodiscard]] FillDown fillDown() const;

private:
    struct Choice
    {
        Role role;
        bool required = false;
        QComboBox* box = nullptr;
    };

    QWidget* makeChoices(const FilePreview& preview, FileKind kind);
    QComboBox* makeBox(Role role, bool required, const FilePreview& preview);
    QWidget* makeFillDown();
    QWidget* makePreview(const FilePreview& preview);
    void showState();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isColumn(int index) const { return index > 0 && index <= std::ssize(m_header); }

    QList<Choice> m_choices;
    QComboBox* m_fillDown = nullptr; ///< null where columns are asked for
    QLabel* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    QTableView* m_table = nullptr;
    PreviewModel* m_model = nullptr;
    QPushButton* m_open = nullptr;
    std::vector<std::string> m_header;
};

} // namespace leadlight
