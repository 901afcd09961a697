// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/model_there_panel.h"

#include "model/describe/warehouse_tables.h"
#include "model/recommend/catalogue.h"
#include "model/warehouse/cookie_sample.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

QLabel* makeSaid(const char* name)
{
    QLabel* label = makeLabel({});
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ModelTherePanel::ModelTherePanel(QWidget* parent)
    : Panel(tr("Model"), parent)
    , m_model(new QComboBox)
    , m_train(new QPushButton(tr("Train there")))
    , m_measure(new QPushButton(tr("Measure")))
    , m_learnt(makeSaid("learntThere"))
    , m_measured(makeSaid("measuredThere"))
{
    m_model->setObjectName(QStringLiteral("modelThere"));
    m_model->setAccessibleName(tr("Model that is trained on the engine's sums"));
    for (const ModelEntry& entry : catalogue())
        if ((entry.onSums.train || learnsFromSample(defaultsOf(entry))) && !entry.baseline) {
            m_keys.push_back(keyOf(entry.defaults));
            m_model->addItem(words(entry.title));
        }
    m_train->setObjectName(QStringLiteral("trainThere"));
    m_train->setToolTip(tr("The engine adds up which pages are taken together; the model is trained here on the sums"));
    makePrimary(*m_train);
    m_measure->setObjectName(QStringLiteral("measureThere"));
    m_measure->setToolTip(
        tr("Hides one page of a quarter of the visitors, trains without it, and looks how often it is "
           "found"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_model, 1);
    row->addWidget(m_train);
    row->addWidget(m_measure);
    body()->addLayout(row);
    body()->addWidget(makeNote(tr("Settings of the models are those of Model settings. ALS is trained on a sample of "
                                  "whole visitors that is read here, so it makes lists of single ones, not of "
                                  "everybody.")));
    body()->addWidget(m_learnt);
    body()->addWidget(m_measured);
    body()->addStretch(1);
    setChoices({});
    forget();
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(chosen()); });
    connect(m_measure, &QPushButton::clicked, this, &ModelTherePanel::measureRequested);
}

void ModelTherePanel::setChoices(const ModelChoices& choices)
{
    const bool another = !m_choices || m_choices->key != choices.key;
    m_choices = choices;
    const auto at = std::ranges::find(m_keys, keyOf(choices.chosen()));
    if (another && at != m_keys.end())
        m_model->setCurrentIndex(static_cast<int>(at - m_keys.begin()));
}

ModelOptions ModelTherePanel::chosen() const
{
    ModelChoices choices = m_choices.value_or(ModelChoices());
    choices.key = m_keys[static_cast<std::size_t>(std::max(0, m_model->currentIndex()))];
    return choices.chosen();
}

void ModelTherePanel::showLearnt(const LearntThere& learnt)
{
    QStringList said;
    for (const Phrase& phrase : learntInWords(learnt))
        said << words(phrase);
    m_learnt->setText(said.join(QLatin1Char(' ')));
    m_measured->setText(tr("How often it finds hidden pages is not measured yet."));
    m_measure->setEnabled(true);
}

void ModelTherePanel::showMeasured(const EvaluatedThere& figures)
{
    m_measured->setText(words(measuredInWords(figures)));
}

void ModelTherePanel::forget()
{
    m_learnt->setText(tr("Nothing is trained yet."));
    m_measured->setText({});
    m_measure->setEnabled(false);
}

} // namespace leadlight
