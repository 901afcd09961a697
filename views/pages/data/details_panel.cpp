// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/details_panel.h"

#include "model/recommend/interactions.h"
#include "views/pages/data/conflicts_view.h"
#include "views/pages/data/data_tables.h"
#include "views/pages/data/left_out_view.h"
#include "views/pages/data/matching_view.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/segmented_control.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace leadlight {

namespace {

QString counted(const QString& label, std::int64_t n)
{
    return n == 0 ? label : label + QLatin1Char(' ') + QLocale().toString(static_cast<qlonglong>(n));
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : Panel(tr("Preview"), parent)
    , m_switch(new SegmentedControl({tr("Rows"), tr("Left out"), tr("Conflicts"), tr("Matching")}))
    , m_stack(new QStackedWidget)
    , m_leftOut(new LeftOutView)
    , m_conflicts(new ConflictsView)
    , m_matching(new MatchingView)
{
    m_switch->setObjectName(QStringLiteral("details"));
    m_switch->setAccessibleName(tr("What to show of the data"));
    buildRows();
    addControl(m_switch);
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_leftOut);
    m_stack->addWidget(m_conflicts);
    m_stack->addWidget(m_matching);
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_leftOut, &LeftOutView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
    connect(m_conflicts, &ConflictsView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
    connect(m_matching, &MatchingView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
}

void DetailsPanel::buildRows()
{
    m_rows = new DataTable;
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setEmptyText(tr("Open the submissions file to see its rows here."));
    m_filter = new FilterField(m_rows, tr("rows"));
    m_filter->setFixedWidth(210);
    addControl(m_filter);
    m_stack->addWidget(m_rows);
}

void DetailsPanel::setStudy(const Study& study)
{
    const bool otherRows = m_previewing || study.tables.submissions != m_study.tables.submissions;
    const bool otherJoin = study.interactions != m_study.interactions;
    const bool otherMapping = study.tables.mapping != m_study.tables.mapping;
    m_study = study;
    m_switch->setEnabled(true);
    if (std::exchange(m_previewing, false))
        showView(RowsView);
    if (otherRows)
        m_rows->setContent(rowsContent(study));
    else if (otherJoin)
        m_rows->updateContent(rowsContent(study));
    if (otherRows || otherMapping || otherJoin) {
        m_leftOut->setStudy(study);
        m_conflicts->setStudy(study);
        m_matching->setStudy(study);
    }
    m_switch->setLabel(LeftOutLines, counted(tr("Left out"), m_leftOut->lines()));
    m_switch->setLabel(Conflicts, counted(tr("Conflicts"), m_conflicts->conflicts()));
}

void DetailsPanel::showPreview(const std::shared_ptr<const FilePreview>& preview)
{
    setStudy({});
    showView(RowsView);
    m_previewing = true;
    m_switch->setEnabled(false);
    m_rows->setContent(previewContent(preview));
    setHeading(tr("The first %1 rows").arg(QLocale().toString(static_cast<qlonglong>(preview->rows.size()))));
}

void DetailsPanel::showView(View view)
{
    m_switch->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_filter->setVisible(view == RowsView);
    const QStringList headings{tr("Preview"), tr("Lines left out"), tr("Pages with several business units"),
                               tr("Matching page addresses")};
    setHeading(headings.at(view));
}

} // namespace leadlight
