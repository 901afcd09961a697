// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

#include <QWidget>

namespace leadlight {

/// All submissions of the export as one bar: a part for each business unit in its colour, then those of pages without
/// one. Below it a legend with the counts.
class LedgerBar : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerBar(QWidget* parent = nullptr);

    void showData(const Dataset& dataset);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(400)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, heightForWidth(width())}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part
    {
        QString name;
        std::int64_t submissions = 0;
        int unit = -1;
        bool dropped = false; ///< left out of the data by the user's choice
    };
    [[nodiscard]] QList<QRect> legendRects(int width) const;
    [[nodiscard]] QList<QRectF> barRects() const;
    [[nodiscard]] QString textOf(const Part& part) const;

    QList<Part> m_parts;
    int m_unmappedUnit = -1;
    std::int64_t m_total = 0;
};

} // namespace leadlight
