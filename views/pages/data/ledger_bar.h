// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/submission_shares.h"

#include <QWidget>

namespace leadlight {

/// All submissions of the export as one bar: a part for each business unit in its colour, then those of pages without
/// one. Below it a legend with the counts.
class LedgerBar : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerBar(QWidget* parent = nullptr);

    void showData(const Dataset& dataset, const SubmissionShares& shares);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(400)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, heightForWidth(width())}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part : SubmissionShare
    {
        QString name;
    };
    [[nodiscard]] static QList<Part> legendOf(const QList<Part>& parts, const SubmissionShares& shares);
    [[nodiscard]] QList<QRect> legendRects(int width) const;
    [[nodiscard]] QList<QRectF> barRects() const;
    [[nodiscard]] QString textOf(const Part& part) const;

    QList<Part> m_parts;
    QList<Part> m_legend;
    int m_unmappedUnit = -1;
};

} // namespace leadlight
