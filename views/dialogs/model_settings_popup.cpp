// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/model_settings_popup.h"

#include "model/recommend/catalogue.h"
#include "views/widgets/label.h"
#include "views/widgets/options_form.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

ModelSettingsPopup::ModelSettingsPopup(QWidget* parent)
    : PopupFrame(parent)
    , m_title(makeLabel({}, TextSize::Heading, QFont::DemiBold))
    , m_place(new QVBoxLayout)
    , m_measuredNote(makeNote({}))
{
    setAccessibleName(tr("Model settings"));
    setFixedWidth(400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_measuredNote);
    column->addLayout(m_place);
    auto* buttons = new QHBoxLayout;
    auto* notebook = new QPushButton(tr("As in the notebook"));
    notebook->setObjectName(QStringLiteral("notebook"));
    notebook->setToolTip(
        tr("ALS with 20 factors, unmapped pages dropped, pages with two business units counted twice"));
    auto* defaults = new QPushButton(tr("Reset"));
    defaults->setObjectName(QStringLiteral("reset"));
    defaults->setToolTip(tr("Back to the defaults of this model"));
    buttons->addWidget(notebook);
    buttons->addStretch(1);
    buttons->addWidget(defaults);
    column->addLayout(buttons);
    connect(notebook, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT notebookPresetRequested();
    });
    connect(defaults, &QPushButton::clicked, this, &ModelSettingsPopup::reset);
    rebuildForm();
}

void ModelSettingsPopup::setChoices(const ModelChoices& choices)
{
    const bool otherModel = choices.key != m_choices.key;
    m_choices = choices;
    if (otherModel)
        rebuildForm();
    else
        m_form->refresh();
}

void ModelSettingsPopup::setMeasuredAuto(const std::optional<ModelOptions>& measured)
{
    if (!measured && !m_measuredAuto)
        return;
    m_measuredAuto = measured;
    rebuildForm();
}

void ModelSettingsPopup::rebuildForm()
{
    delete m_form;
    m_form = new OptionsForm;
    m_form->addFields(m_choices);
    // A measured winner is taken as it was measured: to change its settings, choose the model itself.
    const bool asMeasured = m_choices.key == ModelKey::Auto && m_measuredAuto.has_value();
    const ModelKey meant = keyOf(asMeasured ? *m_measuredAuto : m_choices.chosen());
    m_measuredNote->setVisible(asMeasured);
    if (asMeasured)
        m_measuredNote->setText(tr("Auto takes %1, the winner of the Model lab's scorecard on this data. To change its "
                                   "settings, choose the model itself.")
                                    .arg(words(describe(*m_measuredAuto))));
    if (!asMeasured)
        visitSettings(m_choices, meant, [this](auto& settings) { m_form->addFields(settings); });
    m_place->addWidget(m_form);
    m_title->setText(meant == m_choices.key
                         ? tr("%1 settings").arg(words(titleOf(meant)))
                         : tr("%1 settings: %2").arg(words(titleOf(m_choices.key)), words(titleOf(meant))));
    connect(m_form, &OptionsForm::edited, this, [this, key = m_choices.key] {
        // The row that was edited may be the model itself: then another form is due, once this event is over.
        if (m_choices.key != key)
            QMetaObject::invokeMethod(this, &ModelSettingsPopup::rebuildForm, Qt::QueuedConnection);
        Q_EMIT choicesChanged(m_choices);
    });
    if (isVisible())
        adjustSize();
}

void ModelSettingsPopup::reset()
{
    setChoices({.key = m_choices.key});
    Q_EMIT choicesChanged(m_choices);
}

void ModelSettingsPopup::showEvent(QShowEvent* event)
{
    PopupFrame::showEvent(event);
    m_form->setFocus();
}

} // namespace leadlight
