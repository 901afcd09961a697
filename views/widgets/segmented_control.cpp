// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmented_control.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace leadlight {

namespace {

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
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 28}; }

protected:
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
        painter.drawText(rect(), Qt::AlignCenter, text());
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
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
