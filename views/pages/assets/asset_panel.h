// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"
#include "views/pages/assets/audience_view.h"
#include "views/tables/latest_task.h"
#include "views/widgets/panel.h"

class QStackedWidget;

namespace leadlight {

class DataTable;
class ElidedLabel;
class SegmentedControl;

/// What there is to know of one page, or of several as if they were one: who should get it, who took it, which pages
/// are like it. Only what is shown is worked out, on a worker.
class AssetPanel : public Panel
{
    Q_OBJECT
public:
    explicit AssetPanel(QWidget* parent = nullptr);

    /// The data and the model that all is told of. No page is shown until showPages().
    void setStudy(const Study& study);
    /// What stands in place of results while a training runs; empty while none does.
    void setTraining(const QString& text);
    /// Pages of the dataset, ascending; none empties the panel.
    void showPages(std::vector<std::int32_t> pages);
    /// Which pages it is about, above all else; again where they have got other names.
    void sayWhatPages();
    [[nodiscard]] const std::vector<std::int32_t>& pages() const { return m_pages; }
    [[nodiscard]] AudienceView* audience() const { return m_audience; }
    [[nodiscard]] DataTable* takers() const { return m_takers; }
    [[nodiscard]] DataTable* similar() const { return m_similar; }

Q_SIGNALS:
    /// Enter or a double click on a visitor, or on a similar page.
    void cookieActivated(int cookie);
    void pageActivated(int page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab {
        Audience,
        Takers,
        Similar,
    };
    void connectTables();
    void outdate();
    void showTab();
    void showAudience();
    void showTakers();
    void showSimilar();
    [[nodiscard]] QString whyNothing() const;
    [[nodiscard]] QString whyNobody() const;

    Study m_study;
    QString m_training;
    std::vector<std::int32_t> m_pages;
    bool m_upToDate[3] = {}; ///< by Tab
    LatestTask m_task;
    ElidedLabel* m_name;
    ElidedLabel* m_about; ///< business unit, type, how many took it
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    AudienceView* m_audience;
    DataTable* m_takers;
    DataTable* m_similar;
};

} // namespace leadlight
