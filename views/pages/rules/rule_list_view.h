// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace leadlight {

class RuleListModel;

/// Rules as rows of two lines: what it says, and what it costs; of three where a price has no room in one. Of rules in
/// force a switch at the left and a cross at the right; Space switches, Delete removes. As high as its rows, up to
/// `mostRows`.
class RuleListView : public QListView
{
    Q_OBJECT
public:
    RuleListView(RuleListModel* rules, int mostRows, QWidget* parent = nullptr);

    /// -1: none.
    [[nodiscard]] int row() const;
    void choose(int row);

    /// Where a row's switch (or plus) and its cross are, in the viewport.
    [[nodiscard]] QRect switchPlace(int row) const;
    [[nodiscard]] QRect crossPlace(int row) const;
    /// px, the same of all.
    [[nodiscard]] int heightOfRow() const;
    /// Whether every price has room for all of its words.
    [[nodiscard]] bool pricesFit() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has gone to a row.
    void chosen(int row);
    void removeRequested(int row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The lines that the longest price takes.
    [[nodiscard]] int linesNeeded() const;
    void fitPrices();
    void flip(int row);

    RuleListModel* m_rules;
    int m_mostRows;
    int m_priceLines = 1;
    bool m_choosing = false; ///< by the program
};

} // namespace leadlight
