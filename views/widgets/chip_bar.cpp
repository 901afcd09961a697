// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip_bar.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"
#include "views/widgets/flow_layout.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace leadlight {

namespace {

constexpr int chipHeight = 26;
constexpr int sideRoom = 12;
constexpr int crossRoom = 18;
constexpr int widestChip = 280;

class Chip : public QAbstractButton
{
public:
    explicit Chip(const QString& text)
    {
        setText(text);
        setToolTip(ChipBar::tr("%1: click to remove").arg(text));
        setAccessibleName(ChipBar::tr("Remove filter: %1").arg(text));
        setFont(textFont(TextSize::Small));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::min(widestChip, fontMetrics().horizontalAdvance(text()) + 2 * sideRoom + crossRoom), chipHeight};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool removes =
            event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return;
        if (removes)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(*this);
        QStyleOption option;
        option.initFrom(this);
        const bool marked = underMouse() || showsFocus(option);
        paintRounded(painter, rect(), chipHeight / 2.0, theme.selection, marked ? theme.accent : theme.border,
                     showsFocus(option) ? 2.0 : 1.0);
        painter.setPen(theme.accent);
        painter.setFont(font());
        const QRect words = rect().adjusted(sideRoom, 0, -sideRoom - crossRoom + 6, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.3, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle(width() - sideRoom - 3.0, height() / 2.0);
        for (const double side : {-3.0, 3.0})
            painter.drawLine(middle + QPointF(-3.0, side), middle + QPointF(3.0, -side));
    }
};

} // namespace

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout);
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipBar::setChips(const QStringList& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto* chip = new Chip(texts.at(i));
        layout()->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        if (i == 0 && hadFocus)
            chip->setFocus(Qt::OtherFocusReason);
    }
    setVisible(!texts.isEmpty());
    updateGeometry();
}

} // namespace leadlight
