// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/runs_section.h"

#include "views/charts/flat_chart_panel.h"
#include "views/pages/lab/run_comparison_view.h"
#include "views/pages/lab/runs_tables.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/panel.h"
#include "views/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace leadlight {

RunsSection::RunsSection(const PageContext& context, QWidget* parent)
    : LabSection(context, parent)
    , m_toolBar(new QWidget(this))
    , m_panel(new Panel(tr("Runs")))
    , m_table(new DataTable)
    , m_filter(new FilterField(m_table, tr("runs")))
    , m_export(new QPushButton(tr("Export table...")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_clear(new QPushButton(tr("Clear history...")))
    , m_note(makeNote({}))
    , m_comparison(new RunComparisonView)
{
    buildToolBar();
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsSection::showSelection);
    News* news = &context.news;
    connect(m_table, &DataTable::exported, news, [news](const QString& path, const QString& error) {
        if (error.isEmpty())
            Q_EMIT news->noted(tr("Written: %1").arg(shownName(path)));
        else
            Q_EMIT news->told(errorMessage(error));
    });
    connect(m_table, &DataTable::copied, news, [news](int rows) {
        Q_EMIT news->noted(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(countText(rows)));
    });
    setPlace({});
    setRuns({});
}

void RunsSection::buildToolBar()
{
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_filter->setFixedWidth(210);
    m_filter->setObjectName(QStringLiteral("runFilter"));
    m_table->setFilterField(m_filter);
    m_export->setObjectName(QStringLiteral("exportRuns"));
    m_remove->setObjectName(QStringLiteral("deleteRuns"));
    m_remove->setToolTip(tr("Takes the selected runs out of the history"));
    m_clear->setObjectName(QStringLiteral("clearRuns"));
    row->addStretch(1);
    for (QWidget* control : std::initializer_list<QWidget*>{m_filter, m_remove, m_clear, m_export})
        row->addWidget(control);
    connect(m_export, &QPushButton::clicked, m_table, &DataTable::askToExport);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QStringList ids = selectedIds();
        confirm(ids.size() == 1 ? tr("Delete this run from the history?")
                                : tr("Delete %1 runs from the history?").arg(countText(ids.size())),
                tr("Delete"), [this, ids] { Q_EMIT removeRequested(ids); });
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const auto all = std::ssize(m_runs);
        confirm(all == 1 ? tr("Delete the only run of the history?")
                         : tr("Delete all %1 runs of the history?").arg(countText(all)),
                tr("Clear history"), [this] { Q_EMIT clearRequested(); });
    });
}

void RunsSection::layOut()
{
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setEmptyText(tr("No runs yet. Every training and every comparison of models is kept here."));
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_note);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    rows->addWidget(m_panel, 5);
    rows->addWidget(m_comparison, 6);
}

QList<ChartPanel*> RunsSection::charts() const
{
    return {m_comparison->chart()};
}

const RunRecord& RunsSection::runAt(int row) const
{
    return *m_runs[m_runs.size() - 1 - static_cast<std::size_t>(row)];
}

QStringList RunsSection::selectedIds() const
{
    QStringList ids;
    for (const auto row : m_table->selectedRows())
        ids << QString::fromStdString(runAt(row).id);
    return ids;
}

std::vector<int> RunsSection::rowsOf(const QStringList& ids) const
{
    std::vector<int> rows;
    for (int row = 0; !ids.isEmpty() && row < static_cast<int>(m_runs.size()); ++row)
        if (ids.contains(QString::fromStdString(runAt(row).id)))
            rows.push_back(row);
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

void RunsSection::setRuns(const RunList& runs)
{
    const QStringList before = selectedIds();
    m_runs = runs;
    m_panel->setAside(
        m_runs.empty()
            ? QString()
            : tr("%1, newest first. Ctrl-click a second one to compare two.").arg(countText(std::ssize(m_runs))));
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setContent(runsContent(m_runs));
        selectRows(rowsOf(before));
    }
    m_export->setEnabled(!m_runs.empty());
    m_clear->setEnabled(!m_runs.empty());
    m_filter->setEnabled(!m_runs.empty());
    showSelection();
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
    if (rows.size() != 2) {
        m_compared.clear();
        return m_comparison->clear(
            rows.size() > 2 ? tr("More than two runs are selected: a comparison is of two.")
                            : tr("Select two runs to compare them: click one, then another with Ctrl held."));
    }
    // The greater row is the older run.
    std::ranges::sort(rows, std::greater<>());
    const auto runOf = [this](int row) { return m_runs[m_runs.size() - 1 - static_cast<std::size_t>(row)]; };
    const QStringList ids{QString::fromStdString(runOf(rows[0])->id), QString::fromStdString(runOf(rows[1])->id)};
    if (ids == m_compared)
        return;
    m_compared = ids;
    m_comparison->compare(runOf(rows[0]), runOf(rows[1]));
}

void RunsSection::confirm(const QString& question, const QString& action, const std::function<void()>& then)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Run history"), question, QMessageBox::Cancel, this);
    box->setInformativeText(tr("This cannot be undone. Files and models stay as they are."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* go = box->addButton(action, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, then);
    box->open();
}

} // namespace leadlight
