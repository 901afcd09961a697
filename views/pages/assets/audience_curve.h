// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace leadlight {

/// How strong the links of an audience are, from the best to the last, as a curve; a line shows how far the
/// audience reaches. It repeats in a picture what the figures beside it say, so no key goes to it.
class AudienceCurve : public QWidget
{
    Q_OBJECT
public:
    explicit AudienceCurve(QWidget* parent = nullptr);

    /// Strengths in 0..1, best first; none shows nothing.
    void setCurve(std::vector<double> strengths);
    /// Whether no strength is above the one before it.
    [[nodiscard]] bool isFalling() const;
    /// The share of the members that is taken, 0..1.
    void setReach(double share);

    [[nodiscard]] QSize sizeHint() const override { return {200, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_strengths;
    double m_reach = 0.0;
};

} // namespace leadlight
