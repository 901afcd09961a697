// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/model_settings.h"

#include "views/frame/top_bar.h"
#include "views/widgets/label.h"
#include "views/widgets/options_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

ModelSettings::ModelSettings(QWidget* parent)
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
    connect(defaults, &QPushButton::clicked, this, &ModelSettings::reset);
    rebuildForm();
}

void ModelSettings::setOptions(const ModelOptions& options)
{
    const bool otherModel = options.kind != m_options.kind;
    m_options = options;
    if (otherModel)
        rebuildForm();
    else
        m_form->refresh();
}

void ModelSettings::setMeasuredAuto(const std::optional<ModelOptions>& measured)
{
    if (!measured && !m_measuredAuto)
        return;
    m_measuredAuto = measured;
    rebuildForm();
}

void ModelSettings::rebuildForm()
{
    delete m_form;
    m_form = new OptionsForm;
    m_form->addFields(m_options);
    // A measured winner is taken as it was measured: to change its settings, choose the model itself.
    const bool asMeasured = m_options.kind == ModelKind::Auto && m_measuredAuto.has_value();
    const ModelKind meant = asMeasured ? m_measuredAuto->kind : resolved(m_options).kind;
    m_measuredNote->setVisible(asMeasured);
    if (asMeasured)
        m_measuredNote->setText(tr("Auto takes %1, the winner of the Model lab's scorecard on this data. To change its "
                                   "settings, choose the model itself.")
                                    .arg(QString::fromStdString(describe(*m_measuredAuto))));
    switch (asMeasured ? ModelKind::Auto : meant) {
    case ModelKind::Als:
        m_form->addFields(m_options.als);
        break;
    case ModelKind::Ease:
        m_form->addFields(m_options.ease);
        break;
    case ModelKind::Rp3beta:
        m_form->addFields(m_options.rp3beta);
        break;
    case ModelKind::ItemKnn:
        m_form->addFields(m_options.itemKnn);
        break;
    default:
        break;
    }
    m_place->addWidget(m_form);
    m_title->setText(meant == m_options.kind
                         ? tr("%1 settings").arg(modelTitle(meant))
                         : tr("%1 settings: %2").arg(modelTitle(m_options.kind), modelTitle(meant)));
    connect(m_form, &OptionsForm::edited, this, [this, kind = m_options.kind] {
        // The row that was edited may be the model itself: then another form is due, once this event is over.
        if (m_options.kind != kind)
            QMetaObject::invokeMethod(this, &ModelSettings::rebuildForm, Qt::QueuedConnection);
        Q_EMIT optionsChanged(m_options);
    });
    if (isVisible())
        adjustSize();
}

void ModelSettings::reset()
{
    ModelOptions defaults;
    defaults.kind = m_options.kind;
    setOptions(defaults);
    Q_EMIT optionsChanged(m_options);
}

void ModelSettings::showEvent(QShowEvent* event)
{
    PopupFrame::showEvent(event);
    m_form->setFocus();
}

} // namespace leadlight
