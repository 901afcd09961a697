// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/helped_items.h"

#include "views/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int rowHeight = 46;
constexpr int textHeight = 20;
constexpr int beside = 12;

class HelpedItems : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const int text = QFontMetrics(textFont(TextSize::Body, QFont::Medium)).horizontalAdvance(textOf(index));
        const int help = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(helpOf(index));
        return {std::max(text, help) + 2 * beside, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(*option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.selection);
        const QRect inner = option.rect.adjusted(beside, 3, -beside, -3);
        painter->setFont(textFont(TextSize::Body, QFont::Medium));
        painter->setPen(theme.ink);
        painter->drawText(QRect(inner.topLeft(), QSize(inner.width(), textHeight)), Qt::AlignVCenter, textOf(index));
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(theme.muted);
        painter->drawText(inner.adjusted(0, textHeight, 0, 0), Qt::AlignVCenter, helpOf(index));
        painter->restore();
    }

private:
    static QString textOf(const QModelIndex& index) { return index.data(Qt::DisplayRole).toString(); }
    static QString helpOf(const QModelIndex& index) { return index.data(Qt::ToolTipRole).toString(); }
};

} // namespace

void showHelpBelow(QComboBox& box)
{
    auto* delegate = new HelpedItems(&box);
    box.setItemDelegate(delegate);
    int width = 0;
    for (int row = 0; row < box.count(); ++row)
        width = std::max(width, delegate->sizeHint({}, box.model()->index(row, box.modelColumn(), {})).width());
    box.view()->setMinimumWidth(width);
}

} // namespace leadlight
