// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmented_control.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int segmentSides = 24;
constexpr int leastSegment = 52; // of a segment whose text ends in dots

/// Where there is no room for its text, that ends in dots, and the tooltip has it.
class Segment : public QAbstractButton
{
public:
    explicit Segment(const QString& text)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFont(textFont(TextSize::Small, QFont::DemiBold));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + segmentSides, 28};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {std::min(leastSegment, sizeHint().width()), 28}; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip || width() >= sizeHint().width() || !toolTip().isEmpty())
            return QAbstractButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(*this);
        const QRect inner = rect().adjusted(2, 2, -2, -2);
        if (isChecked())
            paintRounded(painter, inner, 4, theme.selection, QColor());
        else if (underMouse() && isEnabled())
            paintRounded(painter, inner, 4, theme.hover, QColor());
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(option))
            paintRounded(painter, inner, 4, QColor(), theme.accent, 1.5);
        painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? theme.accent : theme.muted);
        const int room = width() >= sizeHint().width() ? sizeHint().width() : width() - segmentSides / 2;
        painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList& labels, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const QString& label : labels)
        addSegment(label);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT currentChanged(index);
    });
}

void SegmentedControl::addSegment(const QString& label)
{
    auto* segment = new Segment(label);
    const auto index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0)
        segment->setChecked(true);
}

void SegmentedControl::setLabel(int index, const QString& label)
{
    if (auto* button = m_group->button(index)) {
        button->setText(label);
        button->updateGeometry();
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::focusCurrent()
{
    if (auto* button = m_group->checkedButton())
        button->setFocus(Qt::TabFocusReason);
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    paintRounded(painter, rect(), controlRadius, theme.panel, theme.border);
}

} // namespace leadlight
