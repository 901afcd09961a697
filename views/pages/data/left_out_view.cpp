// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/left_out_view.h"

#include "model/describe/file_tables.h"
#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"
#include "views/pages/data/data_tables.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

LeftOutView::LeftOutView(QWidget* parent)
    : QWidget(parent)
    , m_table(new DataTable)
    , m_keepUnidentified(new QCheckBox)
    , m_countOnce(new QCheckBox)
    , m_leaveOutRobots(new QCheckBox)
    , m_save(new QPushButton(tr("Export list...")))
    , m_note(makeNote({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_table->setObjectName(QStringLiteral("leftOut"));
    auto* row = new QHBoxLayout;
    buildChoices();
    auto* choices = new QVBoxLayout;
    choices->addWidget(m_keepUnidentified);
    choices->addWidget(m_countOnce);
    choices->addWidget(m_leaveOutRobots);
    row->addLayout(choices);
    row->addStretch(1);
    m_save->setObjectName(QStringLiteral("exportLeftOut"));
    row->addWidget(m_save);
    column->addLayout(row);
    m_table->setEmptyText(tr("No line was left out: all lines of the files could be read."));
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(m_save, &QPushButton::clicked, m_table, &DataTable::askToExport);
}

void LeftOutView::buildChoices()
{
    m_keepUnidentified->setObjectName(QStringLiteral("keepUnidentified"));
    connect(m_keepUnidentified, &QCheckBox::clicked, this, [this](bool keep) {
        m_options.unidentified = keep ? UnidentifiedCookies::Keep : UnidentifiedCookies::Drop;
        Q_EMIT joinOptionsEdited(m_options);
    });
    m_countOnce->setObjectName(QStringLiteral("countOnce"));
    m_countOnce->setToolTip(tr("Some days stand in several of the files, and these rows are the same in them. The "
                               "note above says which."));
    connect(m_countOnce, &QCheckBox::clicked, this, [this](bool once) {
        m_options.overlaps = once ? Overlaps::Once : Overlaps::Keep;
        Q_EMIT joinOptionsEdited(m_options);
    });
    m_leaveOutRobots->setObjectName(QStringLiteral("leaveOutRobots"));
    m_leaveOutRobots->setToolTip(tr("Models then neither learn from such visitors nor are tested on them. They still "
                                    "get recommendations."));
    connect(m_leaveOutRobots, &QCheckBox::clicked, this, [this](bool leaveOut) {
        m_options.robots = leaveOut ? Robots::LeaveOut : Robots::Keep;
        Q_EMIT joinOptionsEdited(m_options);
    });
}

void LeftOutView::showRobots(const Study& study)
{
    const auto robots = study.interactions ? static_cast<int>(study.interactions->robots.size()) : 0;
    m_leaveOutRobots->setText(
        robots == 1
            ? tr("Leave the visitor that looks like a robot out of training")
            : tr("Leave the %1 visitors that look like robots out of training").arg(QLocale().toString(robots)));
    m_leaveOutRobots->setVisible(robots > 0);
    m_leaveOutRobots->setChecked(m_options.robots == Robots::LeaveOut);
}

void LeftOutView::showOverlaps(const Study& study)
{
    const auto rows = study.interactions ? study.interactions->data->submissions->overlappingRows() : 0;
    m_countOnce->setText(rows == 1 ? tr("Count the row that stands in two files once")
                                   : tr("Count the %1 rows that stand in two files once")
                                         .arg(QLocale().toString(static_cast<qlonglong>(rows))));
    m_countOnce->setVisible(rows > 0);
    m_countOnce->setChecked(m_options.overlaps == Overlaps::Once);
}

void LeftOutView::setStudy(const Study& study)
{
    const auto content = leftOutContent(study.tables);
    m_table->setContent(content);
    m_lines = leftOutLines(study.tables);
    m_save->setEnabled(content->data.rows > 0);
    const QLocale locale;
    const auto unidentified = study.tables.summary ? study.tables.summary->unidentifiedRows : 0;
    m_keepUnidentified->setText(unidentified == 1 ? tr("Use the row without a visitor id as well")
                                                  : tr("Use the %1 rows without a visitor id as well")
                                                        .arg(locale.toString(static_cast<qlonglong>(unidentified))));
    m_keepUnidentified->setToolTip(
        tr("Ids such as None or 0000 stand for many people at once, so that they are left out of training and lists"));
    m_keepUnidentified->setVisible(unidentified > 0);
    m_keepUnidentified->setEnabled(study.interactions != nullptr);
    if (study.interactions)
        m_options = study.interactions->data->options;
    m_keepUnidentified->setChecked(m_options.unidentified == UnidentifiedCookies::Keep);
    showOverlaps(study);
    showRobots(study);
    m_note->setText(tr("The first %1 of %2 lines are listed.")
                        .arg(locale.toString(content->data.rows), locale.toString(static_cast<qlonglong>(m_lines))));
    m_note->setVisible(m_lines > content->data.rows);
}

} // namespace leadlight
