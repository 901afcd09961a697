// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight {

/// What goes into scrolling() where panels one below the other share the height of a page: they shrink to what each
/// needs at least, and only where there is less than that, the page scrolls. (A scroll area by itself gives panels with
/// texts that wrap the height that they would like, so that it always scrolls.)
class ShrinkingColumn : public QWidget
{
    Q_OBJECT
public:
    /// `column` has a box layout of widgets from top to bottom.
    explicit ShrinkingColumn(QWidget* column);

    [[nodiscard]] QSize sizeHint() const override { return m_column->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int leastHeight(int width) const;
    void widenArea() const;

    QWidget* m_column;
};

/// The column in an area that scrolls it where the page is lower than that.
[[nodiscard]] QWidget* scrollingColumn(QWidget* column);

} // namespace leadlight
