// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/weight_sliders.h"

#include "model/describe/page_columns.h"
#include "model/recommend/catalogue.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/widgets/number_field.h"
#include "views/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr int steps = 10;           // of the slider, for each whole weight
constexpr double sliderTop = 10.0;  // larger weights are typed
constexpr double highest = 10000.0; // of the fields, as on the Data page
constexpr int numberWidth = 76;
constexpr int shortestName = 12; // letters of a choice that stay in sight
constexpr int leastSlider = 80;

/// Scrolling the list must not change what it passes over.
class WeightSlider : public QSlider
{
public:
    WeightSlider()
        : QSlider(Qt::Horizontal)
    {
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

WeightSliders::WeightSliders(QWidget* parent)
    : QWidget(parent)
    , m_strengths(new QComboBox)
{
    m_strengths->setObjectName(QStringLiteral("labStrength"));
    m_strengths->setAccessibleName(tr("What a page of a history counts"));
    m_strengths->addItems({tr("As suits the model"), tr("All pages alike"), tr("Weighed, but held back (log)"),
                           tr("Weighed as they are")});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(10);
    m_strengths->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_strengths->setMinimumContentsLength(shortestName);
    auto* strength = new QHBoxLayout;
    strength->addWidget(makeLabel(tr("A page taken counts")));
    strength->addWidget(m_strengths, 1);
    rows->addLayout(strength);
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    connect(m_strengths, &QComboBox::activated, this, [this](int index) {
        m_strength = static_cast<Strength>(index);
        Q_EMIT edited();
    });
}

void WeightSliders::setValues(const Weights& values, Strength how)
{
    m_weights = values;
    m_strength = how;
    const auto isOf = [](const Row& row, const auto& entry) { return row.type == entry.first; };
    if (!std::ranges::equal(m_rows, values, isOf))
        build();
    refresh();
}

QString WeightSliders::whyNothingActs(const ModelOptions& model)
{
    const QString says = entryOf(model.settings).readsStrength
                             ? tr("%1 counts all submissions alike, so these weights change nothing; only a type that "
                                  "weighs 0 is left out. To try weights, choose \"Weighed as they are\" here.")
                             : tr("%1 counts all submissions alike, so these weights change nothing; only a type that "
                                  "weighs 0 is left out. To try weights, train another model.");
    return says.arg(words(titleOf(keyOf(model))));
}

void WeightSliders::build()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const auto& [type, weight] : m_weights)
        addRow(type);
}

void WeightSliders::addRow(const std::string& type)
{
    const int at = static_cast<int>(m_rows.size());
    const QString name = shownName(shortTypeName(type));
    auto* label = new ElidedLabel(name);
    label->setElideMode(Qt::ElideRight);
    Row row{type, new WeightSlider, new NumberField(0.0, highest, false)};
    row.slider->setObjectName(QStringLiteral("weightSlider"));
    row.slider->setRange(0, static_cast<int>(sliderTop) * steps);
    row.slider->setPageStep(steps);
    row.slider->setMinimumWidth(leastSlider);
    row.slider->setAccessibleName(tr("Weight of %1").arg(name));
    row.number->setObjectName(QStringLiteral("weightNumber"));
    row.number->setAccessibleName(tr("Weight of %1").arg(name));
    row.number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.number->setFixedWidth(numberWidth);
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(row.slider, at, 1);
    m_grid->addWidget(row.number, at, 2);
    connect(row.slider, &QSlider::valueChanged, this,
            [this, type](int value) { setWeight(type, static_cast<double>(value) / steps); });
    connect(row.number, &QDoubleSpinBox::valueChanged, this, [this, type](double value) { setWeight(type, value); });
    m_rows.push_back(std::move(row));
}

void WeightSliders::setWeight(const std::string& type, double weight)
{
    double& known = m_weights.find(type)->second;
    if (known == weight)
        return;
    known = weight;
    refresh();
    Q_EMIT edited();
}

void WeightSliders::refresh()
{
    for (const Row& row : m_rows) {
        const double weight = m_weights.find(row.type)->second;
        const QSignalBlocker quietSlider(row.slider);
        const QSignalBlocker quietNumber(row.number);
        row.slider->setValue(static_cast<int>(std::lround(std::min(weight, sliderTop) * steps)));
        row.number->setValue(weight);
    }
    const QSignalBlocker quiet(m_strengths);
    m_strengths->setCurrentIndex(static_cast<int>(m_strength));
}

} // namespace leadlight
