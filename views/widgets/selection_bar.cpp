// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/selection_bar.h"

#include "views/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace leadlight {

namespace {
constexpr double radius = 6.0;
}

SelectionBar::SelectionBar(const QString& action, const QString& clear, QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &SelectionBar::actionRequested);
    }
    auto* end = new QPushButton(clear);
    row->addWidget(end);
    connect(end, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

void SelectionBar::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    setVisible(!text.isEmpty());
}

QString SelectionBar::text() const
{
    return m_text->text();
}

void SelectionBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(*this).selection);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace leadlight
