// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/price_words.h"

#include <QWidget>

namespace leadlight {

/// Two figures with their intervals, one below the other: found before and after, of 100.
class FoundBars : public QWidget
{
    Q_OBJECT
public:
    explicit FoundBars(QWidget* parent = nullptr);
    void setPrice(const RulePrice& price);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int figureWidth() const;

    Estimate m_before;
    Estimate m_after;
};

/// Whose pages are recommended: a pair of thin bars for each business unit, before and after.
class MixBars : public QWidget
{
    Q_OBJECT
public:
    explicit MixBars(QWidget* parent = nullptr);
    /// `marked`: the unit that the rule is about; empty: none.
    void setRows(const std::vector<MixRow>& rows, const std::string& marked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int figureWidth() const;

    std::vector<MixRow> m_rows;
    std::string m_marked;
};

/// "Cloud", or "12 others".
[[nodiscard]] QString nameOf(const MixRow& row);

} // namespace leadlight
