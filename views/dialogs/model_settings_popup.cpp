// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/model_settings_popup.h"

#include "model/recommend/catalogue.h"
#include "views/widgets/label.h"
#include "views/widgets/options_form.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int popupWidth = 440;
constexpr int margin = 16;
constexpr int besideScrollBar = 12;
constexpr int leastForm = 160;
} // namespace

ModelSettingsPopup::ModelSettingsPopup(QWidget* parent)
    : PopupFrame(parent)
    , m_title(makeLabel({}, TextSize::Heading, QFont::DemiBold))
    , m_scroll(new QScrollArea)
    , m_help(makeNote({}))
    , m_measuredNote(makeNote({}))
{
    setAccessibleName(tr("Model settings"));
    setFixedWidth(popupWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_measuredNote);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll);
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
    const bool advanced = m_form != nullptr && m_form->isAdvancedShown();
    m_form = new OptionsForm;
    m_form->setContentsMargins(0, 0, besideScrollBar, 0);
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
    m_form->setAdvancedShown(advanced);
    m_scroll->setWidget(m_form); // which deletes the one before
    m_form->setAutoFillBackground(false);
    m_title->setText(meant == m_choices.key
                         ? tr("%1 settings").arg(words(titleOf(meant)))
                         : tr("%1 settings: %2").arg(words(titleOf(m_choices.key)), words(titleOf(meant))));
    const Phrase help = meant == ModelKey::Auto ? Phrase() : catalogue()[static_cast<std::size_t>(meant) - 1].help;
    m_help->setText(tr("%1.").arg(words(help)));
    m_help->setVisible(!help.empty());
    connect(m_form, &OptionsForm::edited, this, [this, key = m_choices.key] {
        // The row that was edited may be the model itself: then another form is due, once this event is over.
        if (m_choices.key != key)
            QMetaObject::invokeMethod(this, &ModelSettingsPopup::rebuildForm, Qt::QueuedConnection);
        Q_EMIT choicesChanged(m_choices);
    });
    connect(m_form, &OptionsForm::advancedToggled, this, &ModelSettingsPopup::fit);
    if (isVisible())
        fit();
}

/// The form as high as it is, or as the window leaves room for.
void ModelSettingsPopup::fit()
{
    const int wanted = m_form->layout()->totalHeightForWidth(popupWidth - 2 * margin);
    m_scroll->setFixedHeight(wanted);
    layout()->invalidate();
    const int tooHigh = heightNeeded() - room();
    if (tooHigh > 0)
        m_scroll->setFixedHeight(std::max(leastForm, wanted - tooHigh));
    PopupFrame::fit();
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
