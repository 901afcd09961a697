// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/panel.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"
#include "views/widgets/label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

namespace {

/// One line that ends in dots where there is no room for all of it; the tooltip has it.
class AsideLabel : public QLabel
{
public:
    AsideLabel()
    {
        setFont(textFont(TextSize::Small));
        setForegroundRole(QPalette::PlaceholderText);
        setTextFormat(Qt::PlainText);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

Panel::Panel(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel({}, TextSize::Body, QFont::DemiBold))
    , m_aside(new AsideLabel)
    , m_top(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    m_controls = new QHBoxLayout(m_top);
    m_controls->setContentsMargins({});
    m_controls->setSpacing(8);
    m_controls->addWidget(m_heading);
    // The aside gives way first where there is little room.
    m_aside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_controls->addWidget(m_aside, 1);
    column->addWidget(m_top);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins({});
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    setHeading(heading);
    m_top->setVisible(!heading.isEmpty());
}

void Panel::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    if (!heading.isEmpty())
        m_top->show();
}

void Panel::setAside(const QString& aside)
{
    m_aside->setText(aside);
    m_aside->setToolTip(aside);
}

QString Panel::heading() const
{
    return m_heading->text();
}

void Panel::addControl(QWidget* control)
{
    m_controls->addWidget(control);
    m_top->show();
}

void Panel::addControlFirst(QWidget* control)
{
    m_controls->insertWidget(m_controls->indexOf(m_aside) + 1, control);
    m_top->show();
}

void Panel::removeControl(QWidget* control)
{
    m_controls->removeWidget(control);
}

void Panel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    paintRounded(painter, rect(), 8, theme.panel, theme.hairline);
}

} // namespace leadlight
