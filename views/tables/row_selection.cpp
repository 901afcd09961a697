// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/row_selection.h"

#include "model/base/distinct.h"
#include "views/tables/table_model.h"

#include <QTableView>
#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

// A selection of more rows than this does not survive a new order: moving it would take longer than sorting.
constexpr int mostKeptRows = 5'000;

int rowsIn(const QItemSelection& selection)
{
    int rows = 0;
    for (const auto& range : selection)
        rows += range.height();
    return rows;
}

} // namespace

RowSelection::RowSelection(QTableView* view, TableModel* model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowSelection::follow);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_rearranging)
            Q_EMIT selectionChanged();
    });
    connect(model, &TableModel::aboutToRearrange, this, &RowSelection::keep);
    connect(model, &TableModel::rearranged, this, &RowSelection::restore);
    connect(model, &TableModel::modelReset, this, [this] {
        if (!m_rearranging)
            m_kept.clear();
    });
}

void RowSelection::select(int sourceRow)
{
    const int shown = m_model->shownRow(sourceRow);
    if (shown < 0) {
        m_view->clearSelection();
        m_current = sourceRow < m_model->totalRows() ? sourceRow : -1;
        return;
    }
    const auto index = m_model->index(shown, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void RowSelection::selectNone()
{
    m_current = -1;
    m_kept.clear();
    m_view->selectionModel()->clear();
}

std::vector<std::int32_t> RowSelection::selected() const
{
    std::vector<std::int32_t> shown;
    for (const auto& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.push_back(row);
    }
    sortDistinct(shown);
    for (auto& row : shown)
        row = m_model->sourceRow(row);
    return shown;
}

std::vector<std::int32_t> RowSelection::shown() const
{
    if (const auto arrangement = m_model->arrangement())
        return arrangement->rows;
    std::vector<std::int32_t> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void RowSelection::follow(const QModelIndex& current)
{
    if (m_rearranging || !current.isValid())
        return;
    const int row = m_model->sourceRow(current.row());
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged(row);
}

void RowSelection::keep()
{
    const auto index = m_view->currentIndex();
    auto* selection = m_view->selectionModel();
    m_rearranging = true;
    m_inView = index.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(index));
    m_kept.clear();
    if (rowsIn(selection->selection()) <= mostKeptRows) {
        m_kept = selected();
        return;
    }
    selection->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid())
        m_kept = {m_model->sourceRow(index.row())};
}

void RowSelection::restore()
{
    // A reset took the selection away; a mere change of order has moved it along.
    const int current = m_model->shownRow(m_current);
    if (current >= 0 && !m_view->currentIndex().isValid()) {
        selectKept(current);
        m_inView = true;
    }
    m_rearranging = false;
    if (m_inView && m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

void RowSelection::selectKept(int shownCurrent)
{
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    const auto add = [&](int shown) { selection.select(m_model->index(shown, 0), m_model->index(shown, last)); };
    for (const auto row : m_kept) {
        if (const int shown = m_model->shownRow(row); shown >= 0)
            add(shown);
    }
    if (m_kept.empty())
        add(shownCurrent);
    m_view->selectionModel()->setCurrentIndex(m_model->index(shownCurrent, 0), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace leadlight
