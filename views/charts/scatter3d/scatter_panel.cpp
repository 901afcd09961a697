// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter_panel.h"

#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

ScatterPanel::ScatterPanel(const QString& heading, QWidget* parent)
    : ScatterPanel(heading, new Scatter3DWidget, new SegmentedControl({tr("Linear"), tr("Log")}),
                   new QPushButton(tr("Reset view")), parent)
{
}

ScatterPanel::ScatterPanel(const QString& heading, Scatter3DWidget* scatter, SegmentedControl* scale,
                           QPushButton* reset, QWidget* parent)
    : ChartPanel(heading, *scatter, {scale, reset}, parent)
    , m_scatter(scatter)
    , m_scale(scale)
    , m_reset(reset)
{
    m_scale->setAccessibleName(tr("Scale of interactions and submissions"));
    m_reset->setToolTip(tr("Shows the first view again (Home)"));
    hideNote();
    m_hint = makeNote({});
    body()->insertWidget(1, m_hint);
    connect(m_scale, &SegmentedControl::currentChanged, m_scatter,
            [this](int index) { m_scatter->setScale(index == 1 ? AxisScale::Log : AxisScale::Linear); });
    connect(m_reset, &QPushButton::clicked, m_scatter, &Scatter3DWidget::resetView);
    connect(m_scatter, &Scatter3DWidget::pointClicked, this, &ScatterPanel::pointClicked);
    connect(m_scatter, &Scatter3DWidget::selectionChanged, this, &ScatterPanel::selectionChanged);
    clear();
}

void ScatterPanel::setScatter(std::shared_ptr<const ChartData> chart, std::shared_ptr<const ScatterPoints> points,
                              std::function<QString(int)> nameOf)
{
    m_scatter->setPoints(std::move(points), axisTitlesOf(*chart), std::move(nameOf));
    m_scale->setCurrent(m_scatter->logServes() ? 1 : 0);
    m_scatter->setScale(m_scatter->logServes() ? AxisScale::Log : AxisScale::Linear);
    m_scale->setVisible(m_scatter->logServes());
    m_reset->setEnabled(true);
    QString hint =
        tr("Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. "
           "Larger dots are several cookies at the same place.");
    if (const std::int32_t dots = m_scatter->scene().dots(); dots > Scatter3DWidget::mostDotsOnScreen) {
        hint += tr(" Of %1 places about %2 are drawn here, evenly taken; exports show all.")
                    .arg(QLocale().toString(dots), QLocale().toString(Scatter3DWidget::mostDotsOnScreen));
    }
    m_hint->setText(hint);
    m_hint->show();
    showChart(std::move(chart));
}

void ScatterPanel::setSelectedPoints(const std::vector<int>& points)
{
    m_scatter->setSelectedPoints(points);
}

void ScatterPanel::clear()
{
    m_scale->hide();
    m_reset->setEnabled(false);
    m_hint->hide();
    showChart(nullptr);
}

} // namespace leadlight
