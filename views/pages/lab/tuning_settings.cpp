// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_settings.h"

#include "views/widgets/label.h"
#include "views/widgets/options_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

TuningSettings::TuningSettings(QWidget* parent)
    : PopupFrame(parent)
    , m_form(new OptionsForm)
{
    setAccessibleName(tr("Search options"));
    setFixedWidth(400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Search options"), TextSize::Heading, QFont::DemiBold));
    m_form->addFields(m_options);
    column->addWidget(m_form);
    auto* reset = new QPushButton(tr("Reset"));
    reset->setObjectName(QStringLiteral("resetSearch"));
    column->addWidget(reset, 0, Qt::AlignRight);
    connect(m_form, &OptionsForm::edited, this, &TuningSettings::edited);
    connect(reset, &QPushButton::clicked, this, &TuningSettings::reset);
}

void TuningSettings::setOptions(const TuneOptions& options)
{
    const ModelKey model = m_options.model;
    m_options = options;
    m_options.model = model;
    m_form->refresh();
}

void TuningSettings::reset()
{
    setOptions({});
    Q_EMIT edited();
}

} // namespace leadlight
