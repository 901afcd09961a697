// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/work_line.h"

#include "views/style/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace leadlight {

namespace {
constexpr int workBarParts{1000};
constexpr int workBarWidth{200};
constexpr int figuresEvery{1000}; // ms

/// "0:07", "1:02:07".
QString clockText(qint64 milliseconds)
{
    constexpr qint64 sixty = 60;
    const qint64 seconds = milliseconds / 1000;
    const QString minutesText = QString::number(seconds / sixty % sixty);
    const QString secondsText = QString::number(seconds % sixty).rightJustified(2, u'0');
    const qint64 hours = seconds / (sixty * sixty);
    if (hours == 0)
        return minutesText + u':' + secondsText;
    return QString::number(hours) + u':' + minutesText.rightJustified(2, u'0') + u':' + secondsText;
}
} // namespace

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent)
    , m_seconds(new QTimer(this))
    , m_bar(new QProgressBar)
    , m_stage(new ElidedLabel)
    , m_figures(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText))
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
    m_figures->setObjectName(QStringLiteral("workFigures"));
    m_figures->setToolTip(tr("How much is done, and the time since it began"));
    m_seconds->setInterval(figuresEvery);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setAccessibleName(tr("Cancel the work in the engine"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_bar);
    row->addWidget(m_stage, 1);
    row->addWidget(m_figures);
    row->addWidget(m_cancel);
    hide();
    connect(m_seconds, &QTimer::timeout, this, &WorkLine::showFigures);
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
    m_fraction = 0.0;
    m_clock.start();
    m_seconds->start();
    showFigures();
    show();
}

void WorkLine::advance(double fraction, const QString& stage)
{
    m_bar->setValue(static_cast<int>(fraction * workBarParts));
    m_fraction = fraction;
    showFigures();
    if (m_cancel->isEnabled())
        m_stage->setText(stage);
}

void WorkLine::showFigures()
{
    constexpr double toPercent = 100.0;
    m_figures->setText(
        tr("%1 % · %2").arg(QLocale().toString(m_fraction * toPercent, 'f', 0), clockText(m_clock.elapsed())));
}

void WorkLine::end()
{
    m_seconds->stop();
    hide();
}

} // namespace leadlight
