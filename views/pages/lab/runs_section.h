// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/lab/lab_section.h"

#include "model/describe/run_tables.h"
#include "views/tables/latest_task.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class FilterField;
class Panel;
class RunComparisonView;

/// "Runs": one row for each run of the history, what was trained with what was measured of it; runs can be named,
/// starred and taken up again, and two that are selected are compared below.
class RunsSection : public LabSection
{
    Q_OBJECT
public:
    explicit RunsSection(const PageContext& context, QWidget* parent = nullptr);

    /// The history does not belong to the data that are open, but is marked where it is of others.
    void setStudy(const Study& study) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] QWidget* toolBar() const override { return m_toolBar; }

    /// The two newest compared.
    void prepareForPicture() override { selectRows({0, 1}); }

    /// Another state of the history; what is selected stays so.
    void setRuns(const RunList& records);
    /// Where the history is kept, for the note.
    void setPlace(const QString& file);
    [[nodiscard]] DataTable& table() const { return *m_table; }
    [[nodiscard]] RunComparisonView& comparison() const { return *m_comparison; }
    /// Of all records of the runs that are selected, newest first.
    [[nodiscard]] QStringList selectedIds() const;
    /// Selects runs by their place in the history, 0 for the newest.
    void selectRows(const std::vector<int>& rows);

Q_SIGNALS:
    void removeRequested(const QStringList& ids);
    void clearRequested();
    void remarkRequested(const QStringList& ids, const leadlight::RunRemarks& remarks);
    /// The settings of this run shall hold again; `name` is what it is called.
    void useRequested(const std::shared_ptr<const leadlight::RunRecord>& run, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildToolBar();
    void buildRunButtons();
    void layOut();
    void connectTable();
    [[nodiscard]] std::vector<int> rowsOf(const QStringList& ids) const;
    [[nodiscard]] QStringList idsOf(int row) const;
    [[nodiscard]] const Run& runAt(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    /// Of the only run that is selected; -1 where none or several are.
    [[nodiscard]] int onlyRow() const;
    void showSelection();
    /// Which runs are of the data that are open is worked out while somebody looks.
    void markOpenData();
    void showMarks();
    void limit();
    void confirm(const QString& question, const QString& action, const std::function<void()>& then);
    void askForRemarks();
    void use();

    std::vector<Run> m_runs; ///< newest first
    QStringList m_compared;  ///< ids and names
    Slot<Interactions> m_interactions;
    OpenWork m_open;
    bool m_markIsDue = false;
    LatestTask m_marking;
    QWidget* m_toolBar = nullptr;
    Panel* m_panel = nullptr;
    DataTable* m_table = nullptr;
    FilterField* m_filter = nullptr;
    QPushButton* m_starred = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_name = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_note = nullptr;
    RunComparisonView* m_comparison = nullptr;
};

} // namespace leadlight
