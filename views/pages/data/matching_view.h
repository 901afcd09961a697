// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QLabel;

namespace leadlight {

/// Which differences between the page addresses of the two files are overlooked, each with the share of submissions
/// that would then find a business unit.
class MatchingView : public QWidget
{
    Q_OBJECT
public:
    explicit MatchingView(QWidget* parent = nullptr);

    void setStudy(const Study& study);

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

private:
    static constexpr std::size_t ways = 6;
    std::array<QCheckBox*, ways> m_boxes{};
    std::array<QLabel*, ways> m_effects{};
    QLabel* m_now = nullptr;
    JoinOptions m_options;
};

} // namespace leadlight
