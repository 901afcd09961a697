// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "views/pages/page.h"

class QPushButton;

namespace leadlight {

class DataTable;
class FlatChartPanel;
class Panel;
class SegmentedControl;

/// How alike the pages of each business unit (or asset type) are: bars, and the same figures as a table.
class BusinessUnitsPage : public Page
{
    Q_OBJECT
public:
    explicit BusinessUnitsPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setTraining(const QString& text) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

private:
    [[nodiscard]] GroupBy groupBy() const;
    void showGroups();
    void showEmptyText();
    /// Whether grouping by business unit has nothing to group by.
    [[nodiscard]] bool lacksUnits() const;

    std::shared_ptr<const Dataset> m_data; ///< null without submissions
    QString m_training;
    std::shared_ptr<const Analysis> m_analysis;
    SegmentedControl* m_switch = nullptr;
    FlatChartPanel* m_chart = nullptr;
    Panel* m_tablePanel = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_openMapping = nullptr; ///< the way out where no page has a business unit
};

} // namespace leadlight
