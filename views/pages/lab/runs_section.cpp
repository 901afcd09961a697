// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/runs_section.h"

#include "model/describe/run_words.h"
#include "model/stages/analysis.h"
#include "views/charts/flat_chart_panel.h"
#include "views/dialogs/run_dialog.h"
#include "views/pages/lab/run_comparison_view.h"
#include "views/pages/lab/runs_tables.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/panel.h"
#include "views/widgets/scrolling.h"
#include "views/words.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr int leastRuns{240}; // px of height
constexpr int leastComparison{330};
constexpr int leastFilter{120}; // px of width
constexpr int mostFilter{210};
} // namespace

RunsSection::RunsSection(const PageContext& context, QWidget* parent)
    : LabSection(context, parent)
    , m_toolBar(new QWidget(this))
    , m_panel(new Panel(tr("Runs")))
    , m_table(new DataTable)
    , m_filter(new FilterField(m_table, tr("runs")))
    , m_starred(new QPushButton(tr("Starred only")))
    , m_export(new QPushButton(tr("Export table...")))
    , m_name(new QPushButton(tr("Name and note...")))
    , m_use(new QPushButton(tr("Use these settings")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_clear(new QPushButton(tr("Clear history...")))
    , m_note(makeNote({}))
    , m_comparison(new RunComparisonView)
{
    buildToolBar();
    buildRunButtons();
    layOut();
    connectTable();
    setPlace({});
    setRuns({});
}

void RunsSection::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsSection::showSelection);
    connect(m_table->tableModel(), &TableModel::checkToggled, this, [this](int row, bool on) {
        const Run& run = runAt(row);
        Q_EMIT remarkRequested(idsOf(row), {.name = run.name(), .note = run.note(), .starred = on});
    });
    News* news = &context().news;
    connect(m_table, &DataTable::exported, news, [news](const QString& path, const QString& error) {
        if (error.isEmpty())
            Q_EMIT news->noted(tr("Written: %1").arg(shownName(path)));
        else
            Q_EMIT news->told(errorMessage(error));
    });
    connect(m_table, &DataTable::copied, news, [news](int rows) {
        Q_EMIT news->noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
    });
    connect(m_comparison, &RunComparisonView::copied, news, [news] { Q_EMIT news->noted(tr("Sentences copied")); });
}

void RunsSection::buildToolBar()
{
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_filter->setMinimumWidth(leastFilter);
    m_filter->setMaximumWidth(mostFilter);
    m_filter->setObjectName(QStringLiteral("runFilter"));
    m_table->setFilterField(m_filter);
    m_export->setObjectName(QStringLiteral("exportRuns"));
    m_starred->setObjectName(QStringLiteral("starredOnly"));
    m_starred->setCheckable(true);
    m_starred->setToolTip(tr("Lists the runs with a star only"));
    m_clear->setObjectName(QStringLiteral("clearRuns"));
    row->addStretch(1);
    for (QWidget* control : std::initializer_list<QWidget*>{m_starred, m_filter, m_clear, m_export})
        row->addWidget(control);
    connect(m_export, &QPushButton::clicked, m_table, &DataTable::askToExport);
    connect(m_starred, &QPushButton::toggled, this, &RunsSection::limit);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const auto all = std::ssize(m_runs);
        confirm(all == 1 ? tr("Delete the only run of the history?")
                         : tr("Delete all %1 runs of the history?").arg(countText(all)),
                tr("Clear history"), [this] { Q_EMIT clearRequested(); });
    });
}

/// What can be done with the runs selected.
void RunsSection::buildRunButtons()
{
    m_use->setObjectName(QStringLiteral("useRun"));
    m_use->setToolTip(tr("Model, join and type weights as in this run; nothing is trained. Ctrl+Z takes it back."));
    m_name->setObjectName(QStringLiteral("nameRun"));
    m_name->setToolTip(tr("Gives the run a name, a note, a star (F2)"));
    m_remove->setObjectName(QStringLiteral("deleteRuns"));
    m_remove->setToolTip(tr("Takes the selected runs out of the history"));
    for (QPushButton* button : {m_use, m_name, m_remove})
        m_panel->addControl(button);
    connect(m_use, &QPushButton::clicked, this, &RunsSection::use);
    connect(m_name, &QPushButton::clicked, this, &RunsSection::askForRemarks);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto runs = std::ssize(m_table->selectedRows());
        const QStringList ids = selectedIds();
        confirm(runs == 1 ? tr("Delete this run from the history?")
                          : tr("Delete %1 runs from the history?").arg(countText(runs)),
                tr("Delete"), [this, ids] { Q_EMIT removeRequested(ids); });
    });
    auto* rename = new QAction(tr("Name and note..."), m_table);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(rename);
    connect(rename, &QAction::triggered, this, &RunsSection::askForRemarks);
}

void RunsSection::layOut()
{
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_note);
    m_panel->setMinimumHeight(leastRuns);
    m_comparison->setMinimumHeight(leastComparison);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    rows->addWidget(m_panel, 5);
    rows->addWidget(m_comparison, 6);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrolling(content)); // where the window has no room for both
}

QList<ChartPanel*> RunsSection::charts() const
{
    return {m_comparison->chart()};
}

QStringList RunsSection::idsOf(int row) const
{
    QStringList ids;
    for (const std::string& id : runAt(row).ids())
        ids << QString::fromStdString(id);
    return ids;
}

QStringList RunsSection::selectedIds() const
{
    QStringList ids;
    for (const auto row : m_table->selectedRows())
        ids << idsOf(row);
    return ids;
}

int RunsSection::onlyRow() const
{
    const auto rows = m_table->selectedRows();
    return rows.size() == 1 ? rows.front() : -1;
}

std::vector<int> RunsSection::rowsOf(const QStringList& ids) const
{
    std::vector<int> rows;
    for (int row = 0; !ids.isEmpty() && row < static_cast<int>(m_runs.size()); ++row) {
        const QStringList own = idsOf(row);
        if (std::ranges::any_of(own, [&](const QString& id) { return ids.contains(id); }))
            rows.push_back(row);
    }
    return rows;
}

void RunsSection::setPlace(const QString& file)
{
    const QString kept = file.isEmpty() ? tr("Kept on this computer only.")
                                        : tr("Kept on this computer only, in %1.").arg(QDir::toNativeSeparators(file));
    m_note->setText(tr("%1 Of cookies and pages there are only fingerprints, which tell whether two runs recommend the "
                       "same.")
                        .arg(kept));
}

void RunsSection::setRuns(const RunList& records)
{
    const QStringList before = selectedIds();
    m_runs = runsOf(records);
    m_panel->setAside(m_runs.empty() ? QString() : tr("%1, newest first").arg(countText(std::ssize(m_runs))));
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setContent(runsContent(m_runs, m_open));
        limit();
        selectRows(rowsOf(before));
    }
    m_export->setEnabled(!m_runs.empty());
    m_clear->setEnabled(!m_runs.empty());
    m_filter->setEnabled(!m_runs.empty());
    showSelection();
}

void RunsSection::limit()
{
    std::vector<std::int32_t> starred;
    for (std::size_t row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].starred())
            starred.push_back(static_cast<std::int32_t>(row));
    m_table->setEmptyText(m_starred->isChecked()
                              ? tr("No run has a star. Click one in the first column, or press Space on a run.")
                              : tr("No runs yet. Every training and every comparison of models is kept here."));
    m_table->tableModel()->setOnly(m_starred->isChecked() ? std::optional(std::move(starred)) : std::nullopt);
}

void RunsSection::setStudy(const Study& study)
{
    const auto interactions = std::exchange(m_interactions, study.interactions);
    const OpenWork before = m_open;
    m_open.trainedAt = study.analysis ? study.analysis->trainedAt : std::string();
    m_open.model = study.analysis ? std::string(choiceName(keyOf(study.analysis->model->options))) : std::string();
    if (interactions != m_interactions) {
        m_marking.cancel();
        m_open.data.reset();
        m_markIsDue = true;
    } else if (m_open.trainedAt == before.trainedAt && m_open.model == before.model) {
        return;
    }
    showMarks();
    if (isVisible())
        markOpenData();
}

void RunsSection::showEvent(QShowEvent* event)
{
    LabSection::showEvent(event);
    markOpenData();
}

void RunsSection::markOpenData()
{
    if (!std::exchange(m_markIsDue, false) || !m_interactions)
        return;
    m_marking.run([interactions = m_interactions](const Progress&) -> Result<DataMark> { return markOf(interactions); },
                  [this](const Result<DataMark>& mark) {
                      if (!mark)
                          return;
                      m_open.data = *mark;
                      showMarks();
                  });
}

/// The same runs, so selection and place stay.
void RunsSection::showMarks()
{
    if (!m_runs.empty())
        m_table->updateContent(runsContent(m_runs, m_open));
}

void RunsSection::selectRows(const std::vector<int>& rows)
{
    QItemSelection selection;
    const auto& model = *m_table->tableModel();
    for (const int row : rows) {
        if (const int shown = model.shownRow(row); shown >= 0)
            selection.select(model.index(shown, 0), model.index(shown, model.columnCount() - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->viewport()->update();
}

void RunsSection::showSelection()
{
    auto rows = m_table->selectedRows();
    m_remove->setEnabled(!rows.empty());
    m_name->setEnabled(rows.size() == 1);
    m_use->setEnabled(rows.size() == 1);
    if (rows.size() != 2) {
        m_compared.clear();
        return m_comparison->clear(
            rows.size() > 2 ? tr("More than two runs are selected: a comparison is of two.")
                            : tr("Select two runs to compare them: click one, then another with Ctrl held."));
    }
    std::ranges::sort(rows, std::greater<>()); // the greater row is the older run
    QStringList compared;                      // also by their names, which the comparison shows
    for (const int row : rows)
        compared += idsOf(row) << QString::fromStdString(runAt(row).name());
    if (compared == m_compared)
        return;
    m_compared = compared;
    m_comparison->compare(runAt(rows[0]), runAt(rows[1]));
}

void RunsSection::askForRemarks()
{
    const int row = onlyRow();
    if (row < 0)
        return;
    const Run& run = runAt(row);
    auto* dialog = new RunDialog({.name = run.name(), .note = run.note(), .starred = run.starred()},
                                 shownName(run.newest().label), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids = idsOf(row)] { Q_EMIT remarkRequested(ids, dialog->remarks()); });
    dialog->open();
}

void RunsSection::use()
{
    const int row = onlyRow();
    if (row < 0)
        return;
    const Run& run = runAt(row);
    const auto& records = run.trainings.empty() ? run.evaluations : run.trainings;
    Q_EMIT useRequested(records.front(), words(runName(run)));
}

void RunsSection::confirm(const QString& question, const QString& action, const std::function<void()>& then)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Run history"), question, QMessageBox::Cancel, this);
    box->setInformativeText(tr("This cannot be undone. Files and models stay as they are."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* go = box->addButton(action, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, then);
    box->open();
}

} // namespace leadlight
