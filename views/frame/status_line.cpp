// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/status_line.h"

#include "views/style/leadlight_style.h"
#include "views/style/theme.h"
#include "views/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace leadlight {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel)
    , m_job(new QWidget)
    , m_bar(new QProgressBar)
    , m_stage(new ElidedLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setFixedHeight(34);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(24);
    m_counts->setFont(textFont(TextSize::Small));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setElideMode(Qt::ElideRight);
    row->addWidget(m_counts, 1);

    auto* job = new QHBoxLayout(m_job);
    job->setContentsMargins({});
    job->setSpacing(12);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(200);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stage->setFont(textFont(TextSize::Small));
    m_stage->setFixedWidth(300);
    m_stage->setElideMode(Qt::ElideRight);
    makeLink(*m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setToolTip(tr("Stop what is running (Esc)"));
    job->addWidget(m_bar);
    job->addWidget(m_stage);
    job->addWidget(m_cancel);
    row->addWidget(m_job);
    m_job->hide();
    m_noteEnd = new QTimer(this);
    m_noteEnd->setSingleShot(true);
    m_noteEnd->setInterval(6000);
    connect(m_noteEnd, &QTimer::timeout, this, [this] { m_counts->setText(m_text); });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
}

void StatusLine::setCounts(const QString& text)
{
    m_text = text;
    m_noteEnd->stop();
    m_counts->setText(text);
}

void StatusLine::note(const QString& text)
{
    m_counts->setText(text);
    m_noteEnd->start();
}

void StatusLine::begin(const QString& stage)
{
    m_bar->setValue(0);
    m_stage->setText(stage);
    m_cancel->setEnabled(true);
    m_job->show();
}

void StatusLine::advance(double fraction, const QString& stage)
{
    m_bar->setValue(static_cast<int>(fraction * 1000.0));
    if (m_cancel->isEnabled())
        m_stage->setText(stage);
}

void StatusLine::showCancelling()
{
    m_cancel->setEnabled(false);
    m_stage->setText(tr("Stopping..."));
}

void StatusLine::end()
{
    m_job->hide();
}

void StatusLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
}

} // namespace leadlight
