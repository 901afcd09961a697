// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter_look_popup.h"

#include "views/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace leadlight {

namespace {

constexpr int whole{100}; // percent
constexpr int least{30};
constexpr int largest{250};
constexpr int leastOpacity{10};
constexpr int popupWidth{320};

QSlider* slider(int low, int high, const char* name, const QString& accessible)
{
    auto* out = new QSlider(Qt::Horizontal);
    out->setRange(low, high);
    out->setValue(whole);
    out->setPageStep(10);
    out->setObjectName(QString::fromLatin1(name));
    out->setAccessibleName(accessible);
    return out;
}

} // namespace

ScatterLookPopup::ScatterLookPopup(QWidget* parent)
    : PopupFrame(parent)
    , m_size(slider(least, largest, "dotSize", tr("Size of the dots")))
    , m_opacity(slider(leastOpacity, whole, "dotOpacity", tr("How opaque the dots are")))
    , m_color(new QComboBox)
    , m_plane(new QCheckBox(tr("Fitted plane")))
    , m_planeText(makeNote({}))
    , m_runs(new QComboBox)
{
    setObjectName(QStringLiteral("scatterLook"));
    setFixedWidth(popupWidth);
    m_color->setObjectName(QStringLiteral("dotColor"));
    m_color->setAccessibleName(tr("What the colour says"));
    m_color->addItems({tr("Hit rate"), tr("Main business unit")});
    m_plane->setObjectName(QStringLiteral("fittedPlane"));
    m_planeText->setObjectName(QStringLiteral("planeText"));
    m_runs->setObjectName(QStringLiteral("secondRun"));
    m_runs->setAccessibleName(tr("Another run, as rings"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setSpacing(10);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Opacity"), m_opacity);
    form->addRow(tr("Colour"), m_color);
    form->addRow(tr("Rings"), m_runs);
    form->addRow(m_plane);
    form->addRow(m_planeText);
    for (QSlider* control : {m_size, m_opacity})
        connect(control, &QSlider::valueChanged, this, &ScatterLookPopup::styleChanged);
    connect(m_color, &QComboBox::currentIndexChanged, this, &ScatterLookPopup::styleChanged);
    connect(m_plane, &QCheckBox::toggled, this, [this](bool on) {
        m_planeText->setVisible(on);
        fit();
        Q_EMIT styleChanged();
    });
    connect(m_runs, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT runChosen(run());
        Q_EMIT styleChanged();
    });
    m_planeText->hide();
    offerRuns({});
}

ScatterStyle ScatterLookPopup::dotStyle() const
{
    return {.size = static_cast<double>(m_size->value()) / whole,
            .opacity = static_cast<double>(m_opacity->value()) / whole,
            .byGroup = m_color->currentIndex() == 1,
            .plane = m_plane->isChecked(),
            .second = run() >= 0};
}

void ScatterLookPopup::offer(bool groups, bool plane)
{
    m_color->setEnabled(groups);
    if (!groups)
        m_color->setCurrentIndex(0);
    m_plane->setEnabled(plane);
}

void ScatterLookPopup::offerRuns(const QStringList& names)
{
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    m_runs->addItem(names.isEmpty() ? tr("no other run of these data") : tr("none"));
    m_runs->addItems(names);
    m_runs->setEnabled(!names.isEmpty());
}

int ScatterLookPopup::run() const
{
    return m_runs->currentIndex() - 1;
}

void ScatterLookPopup::setPlaneText(const QString& text)
{
    m_planeText->setText(text);
}

} // namespace leadlight
