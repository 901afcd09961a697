// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/lab/lab_section.h"

#include "model/runs/run_history.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class FilterField;
class Panel;
class RunComparisonView;

/// "Runs": every training and evaluation of the history in a table; two that are selected are compared below it.
class RunsSection : public LabSection
{
    Q_OBJECT
public:
    explicit RunsSection(const PageContext& context, QWidget* parent = nullptr);

    /// The history does not belong to the data that is open.
    void setStudy(const Study& /*study*/) override {}
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] QWidget* toolBar() const override { return m_toolBar; }

    /// The two newest compared.
    void prepareForPicture() override { selectRows({0, 1}); }

    /// Another state of the history; what is selected stays so.
    void setRuns(const RunList& runs);
    /// Where the history is kept, for the note.
    void setPlace(const QString& file);
    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] RunComparisonView& comparison() const { return *m_comparison; }
    /// Of the runs that are selected, newest first.
    [[nodiscard]] QStringList selectedIds() const;
    /// Selects runs by their place in the history, 0 for the newest.
    void selectRows(const std::vector<int>& rows);

Q_SIGNALS:
    void removeRequested(const QStringList& ids);
    void clearRequested();

private:
    void buildToolBar();
    void layOut();
    [[nodiscard]] std::vector<int> rowsOf(const QStringList& ids) const;
    void showSelection();
    void confirm(const QString& question, const QString& action, const std::function<void()>& then);
    [[nodiscard]] const RunRecord& runAt(int row) const;

    RunList m_runs;
    QStringList m_compared; ///< ids
    QWidget* m_toolBar = nullptr;
    Panel* m_panel = nullptr;
    DataTable* m_table = nullptr;
    FilterField* m_filter = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_note = nullptr;
    RunComparisonView* m_comparison = nullptr;
};

} // namespace leadlight
