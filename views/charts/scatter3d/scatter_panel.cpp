// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter_panel.h"

#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/charts/scatter3d/scatter_look_popup.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/folding_note.h"
#include "views/widgets/segmented_control.h"

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
    : ChartPanel(heading, *scatter, {reset}, parent)
    , m_scatter(scatter)
    , m_scale(scale)
    , m_reset(reset)
{
    m_scale->setObjectName(QStringLiteral("scatterScale"));
    m_scale->setAccessibleName(tr("Scale of interactions and submissions"));
    m_reset->setToolTip(tr("Shows the first view again (Home or 0)"));
    hideNote();
    m_hint = new FoldingNote;
    m_tools = buildTools();
    body()->insertWidget(0, m_tools);
    body()->insertWidget(2, m_hint);
    connect(m_scale, &SegmentedControl::currentChanged, m_scatter, [this](int index) {
        m_scatter->setScale(index == 1 ? AxisScale::Log : AxisScale::Linear);
        sayPlane();
    });
    connect(m_reset, &QPushButton::clicked, m_scatter, &Scatter3DWidget::resetView);
    connect(m_scatter, &Scatter3DWidget::pointClicked, this, &ScatterPanel::pointClicked);
    connect(m_scatter, &Scatter3DWidget::selectionChanged, this, &ScatterPanel::selectionChanged);
    clear();
}

QWidget* ScatterPanel::buildTools()
{
    auto* tools = new QWidget;
    auto* row = new FlowLayout(tools); // one line where there is room
    m_tool = new SegmentedControl({tr("Turn"), tr("Box"), tr("Lasso")});
    m_tool->setObjectName(QStringLiteral("scatterTool"));
    m_tool->setAccessibleName(tr("What dragging does"));
    m_tool->setToolTip(tr("Turn the cloud, or draw a box or a line around dots to select them. Shift-drag always draws "
                          "a box."));
    row->addWidget(m_tool);
    row->addWidget(m_scale);
    const auto addView = [this, row](const QString& text, ScatterView view, const char* name, const QString& key) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("View: %1").arg(text));
        button->setToolTip(tr("Key %1").arg(key));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, m_scatter, [this, view] { m_scatter->setCamera(cameraOf(view)); });
    };
    addView(tr("Front"), ScatterView::Front, "viewFront", QStringLiteral("1"));
    addView(tr("Side"), ScatterView::Side, "viewSide", QStringLiteral("2"));
    addView(tr("Top"), ScatterView::Top, "viewTop", QStringLiteral("3"));
    auto* look = new QPushButton(tr("Look..."));
    look->setObjectName(QStringLiteral("openScatterLook"));
    look->setToolTip(tr("Size, opacity and colour of the dots, another run, the fitted plane"));
    row->addWidget(look);
    m_look = new ScatterLookPopup(this);
    connect(look, &QPushButton::clicked, this, [this, look] { m_look->openBelow(*look); });
    connect(m_tool, &SegmentedControl::currentChanged, m_scatter,
            [this](int tool) { m_scatter->setTool(static_cast<ScatterGestures::Tool>(tool)); });
    connect(m_look, &ScatterLookPopup::runChosen, this, &ScatterPanel::secondRunChosen);
    connect(m_look, &ScatterLookPopup::styleChanged, m_scatter, [this] { m_scatter->setDotStyle(m_look->dotStyle()); });
    return tools;
}

void ScatterPanel::setExtras(const ScatterExtras& extras, const std::array<QString, 2>& planeText)
{
    m_extras = extras;
    m_planeText = planeText;
    m_look->offer(extras.groups != nullptr, extras.plane.has_value());
    m_scatter->setExtras(m_extras);
    sayPlane();
}

void ScatterPanel::offerRuns(const QStringList& names)
{
    m_look->offerRuns(names);
    setSecondRun(nullptr, {});
}

void ScatterPanel::setSecondRun(std::shared_ptr<const ScatterPoints> points, const QString& name)
{
    m_extras.second = std::move(points);
    m_extras.secondName = name;
    m_scatter->setExtras(m_extras);
    m_scatter->setDotStyle(m_look->dotStyle());
}

void ScatterPanel::sayPlane()
{
    m_look->setPlaneText(m_planeText[m_scatter->scale() == AxisScale::Log ? 1 : 0]);
}

void ScatterPanel::setScatter(std::shared_ptr<const ChartData> chart, std::shared_ptr<const ScatterPoints> points,
                              std::function<QString(int)> nameOf)
{
    m_scatter->setPoints(std::move(points), axisTitlesOf(*chart), std::move(nameOf));
    m_scale->setCurrent(m_scatter->logServes() ? 1 : 0);
    m_scatter->setScale(m_scatter->logServes() ? AxisScale::Log : AxisScale::Linear);
    m_scale->setVisible(m_scatter->logServes());
    m_reset->setEnabled(true);
    m_tools->setEnabled(true);
    m_extras = {};
    QString hint =
        tr("Drag to turn, wheel to zoom, arrow keys too. Click a dot to open the cookie; Shift-drag selects. "
           "Larger dots are several cookies at the same place.");
    if (const std::int32_t dots = m_scatter->scene().dots(); dots > ScatterPainter::mostSingleDots)
        hint += QLatin1Char(' ') + tr("So many places (%1) are drawn as how many lie where: the stronger the colour, "
                                      "the more cookies.")
                                       .arg(QLocale().toString(dots));
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
    m_tools->setEnabled(false);
    m_hint->hide();
    showChart(nullptr);
}

} // namespace leadlight
