// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace leadlight {

class TableModel;

/// The head of a DataTable: quiet text over a hairline, and an arrow at the column that the model is sorted by.
/// A click sorts; numbers first go from high to low, texts from A to Z, a second click turns the order round. Where
/// columns had to be left out for lack of room, three dots at its end say so; a click there asks for the columns.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(TableModel* model, QWidget* parent = nullptr);

    /// The width that a header needs to show itself in full, with its arrow.
    [[nodiscard]] int neededWidth(int section) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// The titles of the columns that there is no room for; the tip of the dots names them.
    void setLeftOut(const QStringList& titles);
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }
    [[nodiscard]] QString title(int section) const;

public Q_SLOTS:
    void sortBy(int section);

Q_SIGNALS:
    /// The user wants another order.
    void aboutToSort();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QRect dots() const;

    TableModel* m_model;
    QStringList m_leftOut;
};

} // namespace leadlight
