// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/details_panel.h"

#include "model/recommend/interactions.h"
#include "views/pages/data/conflicts_view.h"
#include "views/pages/data/data_tables.h"
#include "views/pages/data/days_view.h"
#include "views/pages/data/left_out_view.h"
#include "views/pages/data/matching_view.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/segmented_control.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

constexpr int filterWidth = 210;
constexpr int roomForFilter = 680; // px, for heading, search and the choice of views in one line
constexpr int besides = 64;        // edges and gaps

QString counted(const QString& label, std::int64_t n)
{
    return n == 0 ? label : label + QLatin1Char(' ') + QLocale().toString(static_cast<qlonglong>(n));
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : Panel(tr("Preview"), parent)
    , m_switch(new SegmentedControl({tr("Rows"), tr("Left out"), tr("Conflicts"), tr("Matching"), tr("Days")}))
    , m_stack(new QStackedWidget)
    , m_leftOut(new LeftOutView)
    , m_conflicts(new ConflictsView)
    , m_matching(new MatchingView)
    , m_days(new DaysView)
{
    m_switch->setObjectName(QStringLiteral("details"));
    m_switch->setAccessibleName(tr("What to show of the data"));
    buildRows();
    addControl(m_switch);
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_leftOut);
    m_stack->addWidget(m_conflicts);
    m_stack->addWidget(m_matching);
    m_stack->addWidget(m_days);
    showView(RowsView);
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_leftOut, &LeftOutView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
    connect(m_conflicts, &ConflictsView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
    connect(m_matching, &MatchingView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
    connect(m_days, &DaysView::joinOptionsEdited, this, &DetailsPanel::joinOptionsEdited);
}

void DetailsPanel::buildRows()
{
    m_rows = new DataTable;
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as there is room, not as rows
    m_rows->setEmptyText(tr("Open the submissions file to see its rows here."));
    m_filter = new FilterField(m_rows, tr("rows"));
    m_filter->setFixedWidth(filterWidth);
    addControl(m_filter);
    auto* view = new QWidget;
    m_rowsColumn = new QVBoxLayout(view);
    m_rowsColumn->setContentsMargins({});
    m_rowsColumn->setSpacing(8);
    m_rowsColumn->addWidget(m_rows, 1);
    m_stack->addWidget(view);
}

void DetailsPanel::setStudy(const Study& study)
{
    const bool otherRows = m_previewing || study.tables.submissions != m_study.tables.submissions;
    const bool otherJoin = study.interactions != m_study.interactions;
    const bool otherMapping = study.tables.mapping != m_study.tables.mapping;
    if (study.tables.submissions != m_study.tables.submissions)
        m_filter->clear();
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
        m_days->setStudy(study);
    }
    m_switch->setLabel(LeftOutLines, counted(tr("Left out"), m_leftOut->lines()));
    m_switch->setLabel(Conflicts, counted(tr("Conflicts"), m_conflicts->conflicts()));
}

/// The search stands above the rows where the head has no room for it beside the choice of views.
void DetailsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const int needed =
        fontMetrics().horizontalAdvance(heading()) + filterWidth + m_switch->sizeHint().width() + besides;
    const bool above = width() < std::max(roomForFilter, needed);
    if (std::exchange(m_filterAbove, above) == above)
        return;
    if (above) {
        removeControl(m_filter);
        m_rowsColumn->insertWidget(0, m_filter);
    } else {
        m_rowsColumn->removeWidget(m_filter);
        removeControl(m_switch);
        addControl(m_filter);
        addControl(m_switch);
    }
}

void DetailsPanel::showPreview(const std::shared_ptr<const FilePreview>& preview)
{
    setStudy({});
    showView(RowsView);
    m_previewing = true;
    m_switch->setEnabled(false);
    m_rows->setContent(previewContent(preview));
    const auto rows = static_cast<qlonglong>(preview->rows.size());
    setHeading(rows == 1 ? tr("The first row") : tr("The first %1 rows").arg(QLocale().toString(rows)));
}

void DetailsPanel::showView(View view)
{
    m_switch->setCurrent(view);
    m_stack->setCurrentIndex(view);
    // Only what is shown takes room: the least size of the others would make the page scroll for nothing.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == view ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_filter->setVisible(view == RowsView);
    const QStringList headings{tr("Preview"), tr("Lines left out"), tr("Pages with several BUs"),
                               tr("Matching addresses"), tr("Days and deliveries")};
    setHeading(headings.at(view));
}

} // namespace leadlight
