// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/warehouse/clean_up_dialog.h"

#include "model/describe/warehouse_tables.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/widgets/work_line.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int cleanUpEdge{20};
constexpr QSize ofRuns{820, 420};
} // namespace

CleanUpDialog::CleanUpDialog(const std::vector<RunThere>& runs, const std::string& own, QWidget* parent)
    : QDialog(parent)
    , m_own(own)
    , m_table(new DataTable)
    , m_work(new WorkLine)
    , m_drop(new QPushButton(tr("Drop their tables")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cleanUpDialog"));
    setWindowTitle(tr("Working tables in the engine"));
    m_table->setObjectName(QStringLiteral("runsThere"));
    m_table->setAccessibleName(tr("Runs with working tables in the engine"));
    m_table->setEmptyText(tr("No other run has left tables there."));
    m_drop->setObjectName(QStringLiteral("dropRuns"));
    m_drop->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_work, 1);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_drop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cleanUpEdge, cleanUpEdge, cleanUpEdge, cleanUpEdge);
    column->setSpacing(cleanUpEdge / 2);
    column->addWidget(makeNote(tr("Choose the runs whose tables are to go. Runs of others may be at work, and a run "
                                  "that was cut short cannot be gone on with then. Lists that were written stay.")));
    column->addWidget(m_table, 1);
    column->addLayout(row);
    resize(ofRuns);
    connect(m_table, &DataTable::selectedRowsChanged, this, &CleanUpDialog::fit);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_work, &WorkLine::cancelRequested, this, &CleanUpDialog::cancelRequested);
    connect(m_drop, &QPushButton::clicked, this, &CleanUpDialog::askToDrop);
    setRuns(runs);
    close->setFocus(); // the list would take its first row for chosen
}

void CleanUpDialog::setRuns(const std::vector<RunThere>& runs)
{
    m_runs = runs;
    std::erase_if(m_runs, [this](const RunThere& run) { return run.run == m_own; });
    m_table->setContent(contentOf(
        runsThereTable(m_runs),
        {{.key = "run", .givesWay = false}, {.key = "date", .givesWay = false}, {.key = "table", .stretches = true}}));
    fit();
}

std::vector<RunThere> CleanUpDialog::chosenRuns() const
{
    std::vector<RunThere> out;
    for (const std::int32_t at : m_table->selectedRows())
        out.push_back(m_runs[static_cast<std::size_t>(at)]);
    return out;
}

void CleanUpDialog::askToDrop()
{
    constexpr std::size_t mostRunsNamed = 12;
    const std::vector<RunThere> chosen = chosenRuns();
    QStringList lines;
    std::vector<std::string> ids;
    for (const RunThere& run : chosen) {
        ids.push_back(run.run);
        if (ids.size() <= mostRunsNamed)
            lines << tr("%1 of %2, begun %3, of the table %4, with %5 working tables")
                         .arg(shownName(run.run), run.owner.empty() ? tr("somebody") : shownName(run.owner),
                              shownName(run.date), shownName(run.table),
                              QLocale().toString(static_cast<qlonglong>(run.tables.size())));
    }
    if (chosen.size() > mostRunsNamed)
        lines << tr("and more: %1").arg(QLocale().toString(static_cast<qlonglong>(chosen.size() - mostRunsNamed)));
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Drop their tables"),
                                tr("The tables of these runs go for good. If somebody is still at one of them, that "
                                   "work fails."),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("dropQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    auto* drop = box->addButton(tr("Drop them"), QMessageBox::DestructiveRole);
    connect(drop, &QPushButton::clicked, this, [this, ids] { Q_EMIT dropRequested(ids); });
    box->open();
}

void CleanUpDialog::begin(const QString& stage)
{
    m_busy = true;
    m_work->begin(stage);
    fit();
}

void CleanUpDialog::end()
{
    m_busy = false;
    m_work->end();
    fit();
}

void CleanUpDialog::fit()
{
    m_table->setEnabled(!m_busy);
    m_drop->setEnabled(!m_busy && !m_table->selectedRows().empty());
}

void CleanUpDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelRequested();
    QDialog::reject();
}

} // namespace leadlight
