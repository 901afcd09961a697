// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/navigation.h"

#include "views/style/icon.h"
#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int leastWide = 196;
constexpr int mostWide = 232; // longer names end in dots
constexpr int narrow = 56;
constexpr int iconLeft = 10;
constexpr int iconSide = 20;
constexpr int textLeft = 40;
constexpr int textRight = 8;
constexpr int textSlack = 4; // advances are rounded
constexpr int edges = 17;    // left and right of the entries

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
        const QFontMetrics widest(textFont(TextSize::Body, QFont::DemiBold)); // as the current one is drawn
        return {widest.horizontalAdvance(text()) + textSlack + textLeft + textRight, 35};
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
        const QRect icon(iconLeft, (height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), objectName(), color);
        if (width() < textLeft + iconSide)
            return; // icons only
        painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(color);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect room = rect().adjusted(mirrored ? textRight : textLeft, 0, mirrored ? -textLeft : -textRight, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_wide(leastWide)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(m_wide);
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
    m_wide = std::clamp(entry->sizeHint().width() + edges, m_wide, mostWide);
    setCompact(m_isCompact);
}

void Navigation::setCompact(bool compact)
{
    m_isCompact = compact;
    setFixedWidth(compact ? narrow : m_wide);
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
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), theme.hairline);
}

} // namespace leadlight
