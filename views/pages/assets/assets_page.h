// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_figures.h"
#include "views/pages/page.h"
#include "views/tables/latest_task.h"

class QBoxLayout;
class QStackedLayout;

namespace leadlight {

class AssetPanel;
class DataTable;
class FilterBar;
class FilterField;
class SelectionBar;
struct TableContent;

/// Every page of the data with its figures, and beside them whom the selected ones should be offered to, who took them,
/// and which pages are like them. Without a model, pages and takers are there already.
class AssetsPage : public Page
{
    Q_OBJECT
public:
    explicit AssetsPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setTraining(const QString& text) override;
    /// Makes a page of the dataset the chosen one, and visible: a search that hides it is cleared.
    void selectPage(int page);
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QWidget* buildPages();
    void connectTable(DataTable* table);
    void connectSelection();
    void countPages();
    /// While the counts are not there yet: those known from before, the others marked.
    [[nodiscard]] static QString nothingOpen();
    void sayCounting();
    void showCounts(const Result<PageFigures>& figures);
    void showFigures(std::shared_ptr<const TableContent> content);
    /// What the pages can be limited to in this data.
    void offerFilters();
    /// Shows those of the listed pages that the filters let through.
    void limit();
    void showSelected();
    void arranged();
    void chooseFirst();
    /// Lists the pages that are selected elsewhere only, all of them chosen.
    void listSelected();
    void listAll();

    Study m_study;
    std::vector<std::int32_t> m_shown;    ///< pages that the panel is about
    bool m_listIsDue = false;             ///< list what is selected once it is worked out
    bool m_firstIsDue = false;            ///< choose the first row once the pages are in order
    bool m_isOwnChoice = false;           ///< the page's, not the user's: the first of new data
    std::optional<IndexSet> m_listed;     ///< only these, ascending; nothing: all
    QString m_searched;                   ///< what the pages shown were searched for
    std::optional<PageFigures> m_history; ///< what is counted of these submissions, whatever the model
    LatestTask m_figures;
    QStackedLayout* m_stack = nullptr;
    QBoxLayout* m_columns = nullptr;
    DataTable* m_table = nullptr;
    FilterField* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    SelectionBar* m_only = nullptr;
    AssetPanel* m_panel = nullptr;
};

} // namespace leadlight
