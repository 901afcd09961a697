// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/overview.h"
#include "views/tables/latest_task.h"
#include "views/widgets/panel.h"

namespace leadlight {

class FlatChartPanel;
class SegmentedControl;
class TrendTiles;

/// The business units over time, by day, week or month. Hidden where the rows have no dates.
class TrendPanel : public Panel
{
    Q_OBJECT
public:
    explicit TrendPanel(QWidget* parent = nullptr);

    /// One that has a pair.
    void setOverview(std::shared_ptr<const ChangesOverview> overview);
    /// All tiles as one chart, for files; it is never on screen. Without a chart where there are no dates.
    [[nodiscard]] FlatChartPanel* picture() const { return m_picture; }

private:
    /// Counts by other periods, on a worker.
    void count();
    void showTrend(const std::shared_ptr<const Trend>& trend);

    SegmentedControl* m_period = nullptr;
    TrendTiles* m_tiles = nullptr;
    FlatChartPanel* m_picture = nullptr;
    std::shared_ptr<const ChangesOverview> m_overview;
    LatestTask m_task;
};

} // namespace leadlight
