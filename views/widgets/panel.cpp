// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/panel.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"
#include "views/widgets/head_layout.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int leastOneLine = 80; // px

/// One line that ends in dots where there is no room for all of it; the tooltip has it.
class OneLineLabel : public QLabel
{
public:
    OneLineLabel(const QFont& font, QPalette::ColorRole role)
    {
        setFont(font);
        setForegroundRole(role);
        setTextFormat(Qt::PlainText);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint().boundedTo({leastOneLine, 10'000}); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }

    bool event(QEvent* event) override
    {
        const bool isCut = fontMetrics().horizontalAdvance(text()) > width();
        if (event->type() != QEvent::ToolTip || !isCut || !toolTip().isEmpty())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
};

} // namespace

Panel::Panel(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_heading(new OneLineLabel(textFont(TextSize::Body, QFont::DemiBold), QPalette::WindowText))
    , m_aside(new OneLineLabel(textFont(TextSize::Small), QPalette::PlaceholderText))
    , m_top(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    m_controls = new HeadLayout(m_top);
    m_controls->addWidget(m_heading);
    // The aside gives way first where there is little room.
    m_aside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_controls->setAside(m_aside);
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
