// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/data_table.h"

#include "views/style/theme.h"
#include "views/tables/cell_delegate.h"
#include "views/tables/filter_field.h"
#include "views/tables/table_header.h"
#include "views/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace leadlight {

namespace {
// A selection of more rows than this does not survive a new order: moving it would take longer than sorting.
constexpr int mostKeptRows = 5'000;

int selectedCount(const QItemSelection& selection)
{
    int rows = 0;
    for (const auto& range : selection)
        rows += range.height();
    return rows;
}
} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new TableModel(this))
    , m_header(new TableHeader(m_model, this))
    , m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUpRows();
    addActions();
    connect(m_model, &TableModel::aboutToRearrange, this, &DataTable::keepSelection);
    connect(m_model, &TableModel::rearranged, this, &DataTable::restoreSelection);
    connect(m_model, &TableModel::modelReset, this, &DataTable::contentReset);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_layingOut && section < static_cast<int>(m_dragged.size()))
            m_dragged[static_cast<std::size_t>(section)] = true;
    });
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) { hover(index.row()); });
    connect(this, &QTableView::viewportEntered, this, [this] { hover(-1); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model->sourceRow(index.row())); });
}

DataTable::~DataTable() = default;

void DataTable::setUpRows()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalScrollBar()->setSingleStep(rowHeight);
}

void DataTable::setContent(std::shared_ptr<const TableContent> content)
{
    m_currentRow = -1;
    m_model->setContent(std::move(content));
    if (m_model->content() && accessibleName().isEmpty())
        setAccessibleName(words(m_model->content()->data.title));
}

void DataTable::updateContent(std::shared_ptr<const TableContent> content)
{
    m_model->updateContent(std::move(content));
    // New values may be wider than the dashes that stood for them before training.
    measureColumns();
    layOutColumns();
    viewport()->update();
}

void DataTable::contentReset()
{
    if (!m_rearranging)
        m_keptRows.clear();
    measureColumns();
    layOutColumns();
    fitHeight();
}

void DataTable::setFilterField(FilterField* field)
{
    m_filterField = field;
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataTable::selectRow(int sourceRow)
{
    const int shown = m_model->shownRow(sourceRow);
    if (shown < 0) {
        clearSelection();
        m_currentRow = sourceRow < m_model->totalRows() ? sourceRow : -1;
        return;
    }
    const auto index = m_model->index(shown, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

std::vector<std::int32_t> DataTable::selectedRows() const
{
    std::vector<std::int32_t> shown;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.push_back(row);
    }
    std::ranges::sort(shown);
    const auto repeated = std::ranges::unique(shown);
    shown.erase(repeated.begin(), repeated.end());
    for (auto& row : shown)
        row = m_model->sourceRow(row);
    return shown;
}

std::vector<std::int32_t> DataTable::shownRows() const
{
    if (const auto arrangement = m_model->arrangement())
        return arrangement->rows;
    std::vector<std::int32_t> rows(static_cast<std::size_t>(m_model->rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<std::int32_t>(i);
    return rows;
}

void DataTable::keepSelection()
{
    m_rearranging = true;
    m_keptInView = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
    m_keptRows.clear();
    if (selectedCount(selectionModel()->selection()) <= mostKeptRows) {
        m_keptRows = selectedRows();
        return;
    }
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (currentIndex().isValid())
        m_keptRows = {m_model->sourceRow(currentIndex().row())};
}

void DataTable::restoreSelection()
{
    const int current = m_model->shownRow(m_currentRow);
    if (current >= 0 && !currentIndex().isValid()) {
        // A reset took the selection away; a mere change of order has moved it along.
        QItemSelection selection;
        const int last = m_model->columnCount() - 1;
        for (const auto row : m_keptRows) {
            if (const int shown = m_model->shownRow(row); shown >= 0)
                selection.select(m_model->index(shown, 0), m_model->index(shown, last));
        }
        if (m_keptRows.empty())
            selection.select(m_model->index(current, 0), m_model->index(current, last));
        selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        m_keptInView = true;
    }
    m_rearranging = false;
    if (m_keptInView && currentIndex().isValid())
        scrollTo(currentIndex());
    m_header->viewport()->update();
    fitHeight();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_rearranging || !current.isValid())
        return;
    const int row = m_model->sourceRow(current.row());
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    Q_EMIT currentRowChanged(row);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_model->index(0, column);
    if (action == MoveEnd)
        return m_model->index(m_model->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectRow(m_model->sourceRow(0));
    QTableView::focusInEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty() || m_model->isArranging())
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(Theme::of(*this).muted);
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
}

void DataTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void DataTable::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

} // namespace leadlight
