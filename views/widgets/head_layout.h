// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace leadlight {

/// The head of a panel: a heading, an aside beside it that gives way, and controls at the right. Where they have no
/// room side by side, be it that the window is small or the language long, the controls go below, in as many lines as
/// they need. The height is that of the width at hand: it asks for no more room than one line until it has to.
class HeadLayout : public QLayout
{
public:
    explicit HeadLayout(QWidget* parent = nullptr);
    ~HeadLayout() override;

    /// The first widget that is added is the heading.
    void setAside(QWidget* aside);
    /// Puts a control before the item that is there.
    void insertWidget(int index, QWidget* control);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Parts
    {
        QLayoutItem* heading = nullptr;
        QLayoutItem* aside = nullptr;
        QList<QLayoutItem*> controls;
    };
    [[nodiscard]] Parts shownParts() const;
    /// Places the items in this rectangle, or only measures them; gives the height.
    [[nodiscard]] int layOut(const QRect& rect, bool place) const;
    void placeInOneLine(const Parts& parts, const QRect& line) const;
    [[nodiscard]] int placeBelow(const Parts& parts, const QRect& rect, bool place) const;
    void put(QLayoutItem& item, const QRect& within, const QRect& place) const;
    [[nodiscard]] int needed(const Parts& parts) const;

    QList<QLayoutItem*> m_items; // owned
    QWidget* m_aside = nullptr;
    int m_width = 0; // that it was last laid out in; 0: not yet
};

} // namespace leadlight
