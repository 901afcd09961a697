// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace leadlight {

/// Items side by side as words in a text: what does not fit into a line goes to the next one.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items in lines of this width, or only measures them; gives the height.
    int layOut(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items; // owned
    int m_width = 0;             // that it was last laid out in; 0: not yet
};

} // namespace leadlight
