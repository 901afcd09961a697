// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"
#include "views/widgets/panel.h"

class QStackedWidget;
class QVBoxLayout;

namespace leadlight {

class ConflictsView;
class DataTable;
class DaysView;
class FilterField;
class LeftOutView;
class MatchingView;
class SegmentedControl;

/// What stands behind the figures of the Data page, one view at a time: the rows, the lines left out, the pages with
/// several business units, how page_urls are matched, and which days and deliveries count.
class DetailsPanel : public Panel
{
    Q_OBJECT
public:
    enum View {
        RowsView,
        LeftOutLines,
        Conflicts,
        Matching,
        Days,
    };
    explicit DetailsPanel(QWidget* parent = nullptr);

    void setStudy(const Study& study);
    /// The first rows of submissions that are being read, until the next study.
    void showPreview(const std::shared_ptr<const FilePreview>& preview);
    void showView(View view);

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildRows();

    SegmentedControl* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_rows = nullptr;
    FilterField* m_filter = nullptr;
    QVBoxLayout* m_rowsColumn = nullptr;
    bool m_filterAbove = false; ///< above the rows, not in the head
    LeftOutView* m_leftOut = nullptr;
    ConflictsView* m_conflicts = nullptr;
    MatchingView* m_matching = nullptr;
    DaysView* m_days = nullptr;
    Study m_study;
    bool m_previewing = false;
};

} // namespace leadlight
