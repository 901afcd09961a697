// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace leadlight {

class TableModel;

/// The head of a DataTable: quiet text over a hairline, and an arrow at the column that the model is sorted by.
/// A click sorts; numbers first go from high to low, texts from A to Z, a second click turns the order round.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(TableModel* model, QWidget* parent = nullptr);

    /// The width that a header needs to show itself in full, with its arrow.
    [[nodiscard]] int neededWidth(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void sortBy(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QString title(int section) const;

    TableModel* m_model;
};

} // namespace leadlight
