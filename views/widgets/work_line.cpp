// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/work_line.h"

#include "views/style/theme.h"
#include "views/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace leadlight {

namespace {
constexpr int workBarParts{1000};
constexpr int workBarWidth{200};
} // namespace

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_stage(new ElidedLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("workLine"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_bar->setRange(0, workBarParts);
    m_bar->setFixedWidth(workBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress in the engine"));
    m_stage->setFont(textFont(TextSize::Small));
    m_stage->setElideMode(Qt::ElideRight);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setAccessibleName(tr("Cancel the work in the engine"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_bar);
    row->addWidget(m_stage, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_stage->setText(tr("Stopping..."));
        Q_EMIT cancelRequested();
    });
}

void WorkLine::begin(const QString& stage)
{
    m_bar->setValue(0);
    m_stage->setText(stage);
    m_cancel->setEnabled(true);
    show();
}

void WorkLine::advance(double fraction, const QString& stage)
{
    m_bar->setValue(static_cast<int>(fraction * workBarParts));
    if (m_cancel->isEnabled())
        m_stage->setText(stage);
}

void WorkLine::end()
{
    hide();
}

} // namespace leadlight
