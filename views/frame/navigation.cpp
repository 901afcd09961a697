// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/navigation.h"

#include "views/style/icon.h"
#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int wide = 196;
constexpr int narrow = 56;
constexpr int iconLeft = 10;
constexpr int iconSide = 20;
constexpr int textLeft = 40;

class Entry : public QAbstractButton
{
public:
    explicit Entry(const QString& title)
    {
        setText(title);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(35);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + textLeft + 8, 35};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(*this);
        if (isChecked())
            paintRounded(painter, rect(), controlRadius, theme.selection, QColor());
        else if (underMouse())
            paintRounded(painter, rect(), controlRadius, theme.hover, QColor());
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(option))
            paintRounded(painter, rect(), controlRadius, QColor(), theme.accent, 2.0);
        const QColor color = isChecked() ? theme.accent : underMouse() ? theme.ink : theme.muted;
        paintIcon(painter, QRectF(iconLeft, (height() - iconSide) / 2.0, iconSide, iconSide), objectName(), color);
        if (width() < textLeft + iconSide)
            return; // icons only
        painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(color);
        painter.drawText(rect().adjusted(textLeft, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(wide);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(8, 12, 9, 12);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    // A click on what is marked already leads back to it from a page within.
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton* entry) { Q_EMIT currentChanged(entry->objectName()); });
}

void Navigation::addEntry(const QString& key, const QString& title, const QString& toolTip)
{
    auto* entry = new Entry(title);
    entry->setObjectName(key);
    entry->setToolTip(toolTip);
    const auto index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(entry);
    m_column->insertWidget(index, entry);
}

void Navigation::setCompact(bool compact)
{
    setFixedWidth(compact ? narrow : wide);
}

void Navigation::setCurrent(const QString& key)
{
    for (QAbstractButton* entry : m_group->buttons())
        if (entry->objectName() == key)
            entry->setChecked(true);
}

void Navigation::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.hairline);
}

} // namespace leadlight
