// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/data_table.h"

#include "views/style/theme.h"
#include "views/tables/cell_delegate.h"
#include "views/tables/column_explanation.h"
#include "views/tables/column_menu.h"
#include "views/tables/column_widths.h"
#include "views/tables/filter_field.h"
#include "views/tables/row_selection.h"
#include "views/tables/table_actions.h"
#include "views/tables/table_header.h"
#include "views/words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr int rowsOfEmptyText = 2; // the height that it takes
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
    m_widths = new ColumnWidths(this, m_model, m_header);
    m_rows = new RowSelection(this, m_model);
    m_actions = new TableActions(this, m_model, m_header, m_rows);
    connectParts();
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

void DataTable::connectParts()
{
    connect(m_model, &TableModel::modelReset, this, [this] {
        m_widths->measure();
        m_widths->layOut();
        fitHeight();
    });
    connect(m_model, &TableModel::rearranged, this, [this] {
        m_header->viewport()->update();
        fitHeight();
        if (std::exchange(m_toTop, false))
            scrollToTop(); // what was asked for stands first; the selected row may be anywhere
    });
    connect(m_header, &TableHeader::aboutToSort, this, [this] { m_toTop = true; });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openColumnMenu(m_header->mapToGlobal(at)); });
    connect(m_rows, &RowSelection::currentChanged, this, &DataTable::currentRowChanged);
    connect(m_rows, &RowSelection::selectionChanged, this, &DataTable::selectedRowsChanged);
    // The whole row shows that it is current.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { viewport()->update(); });
    connect(m_actions, &TableActions::copied, this, &DataTable::copied);
    connect(m_actions, &TableActions::exported, this, &DataTable::exported);
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) { hover(index.row()); });
    connect(this, &QTableView::viewportEntered, this, [this] { hover(-1); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model->sourceRow(index.row())); });
}

void DataTable::setContent(std::shared_ptr<const TableContent> content)
{
    m_rows->forget();
    m_model->setContent(std::move(content));
    if (m_model->content() && accessibleName().isEmpty())
        setAccessibleName(words(m_model->content()->data.title));
}

void DataTable::updateContent(std::shared_ptr<const TableContent> content)
{
    m_model->updateContent(std::move(content));
    // New values may be wider than the dashes that stood for them before training.
    m_widths->measure();
    m_widths->layOut();
    viewport()->update();
}

int DataTable::currentRow() const
{
    return m_rows->current();
}

void DataTable::selectRow(int sourceRow)
{
    m_rows->select(sourceRow);
}

void DataTable::selectNone()
{
    m_rows->selectNone();
}

std::vector<std::int32_t> DataTable::selectedRows() const
{
    return m_rows->selected();
}

std::vector<std::int32_t> DataTable::shownRows() const
{
    return m_rows->shown();
}

void DataTable::copyRows(bool withHeaders)
{
    m_actions->copyRows(withHeaders);
}

void DataTable::copyAll()
{
    m_actions->copyAll();
}

void DataTable::exportCsv(const QString& path)
{
    m_actions->exportCsv(path);
}

void DataTable::askToExport()
{
    m_actions->askToExport();
}

void DataTable::setFilterField(FilterField* field)
{
    m_filterField = field;
}

const ColumnChoices& DataTable::columnChoices() const
{
    return m_widths->choices();
}

void DataTable::setColumnChoices(ColumnChoices choices)
{
    m_widths->setChoices(std::move(choices));
}

void DataTable::openColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExplanation(*menu, *this, m_header->logicalIndexAt(m_header->mapFromGlobal(at)), at);
    fillColumnMenu(*menu, *m_model, *m_widths);
    menu->popup(at);
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    fitHeight();
    viewport()->update();
}

QString DataTable::emptyText() const
{
    if (m_model->totalRows() == 0)
        return m_emptyText;
    const QString searched = m_model->filter().simplified();
    if (searched.isEmpty())
        return tr("Nothing here fits the filters.");
    return m_model->isLimited() ? tr("Nothing here has \"%1\" in it and fits the filters.").arg(searched)
                                : tr("Nothing here has \"%1\" in it.").arg(searched);
}

int DataTable::heightOf(int rows) const
{
    return m_header->sizeHint().height() + rows * rowHeight;
}

void DataTable::setFittingRows(int atLeast, int atMost)
{
    m_fewestRows = atLeast;
    m_mostRows = atMost;
    fitHeight();
}

int DataTable::fittingRows() const
{
    const bool saysItIsEmpty = m_model->rowCount() == 0 && !emptyText().isEmpty();
    return saysItIsEmpty ? rowsOfEmptyText : std::clamp(m_model->rowCount(), 1, m_mostRows);
}

int DataTable::fittingHeight() const
{
    const bool scrollsSideways = horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && m_model->rowCount() > 0;
    return heightOf(fittingRows()) + (scrollsSideways ? horizontalScrollBar()->sizeHint().height() : 0);
}

void DataTable::fitHeight()
{
    if (m_mostRows <= 0)
        return;
    setMaximumHeight(fittingHeight());
    setMinimumHeight(heightOf(std::min(fittingRows(), m_fewestRows)));
    updateGeometry();
}

QSize DataTable::sizeHint() const
{
    return {400, m_mostRows > 0 ? fittingHeight() : heightOf(8)};
}

QSize DataTable::minimumSizeHint() const
{
    return {160, heightOf(2)};
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

bool DataTable::toggleBox()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto box = m_model->index(currentIndex().row(), i);
        if (!box.flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        const bool on = box.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        m_model->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return false;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, mapToGlobal(rect().center()));
        return contextMenuEvent(&menu);
    }
    if (event->matches(QKeySequence::Find) && m_filterField != nullptr) {
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        m_filterField->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid() && toggleBox())
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::keyboardSearch(const QString& text)
{
    if (m_filterField != nullptr) {
        m_filterField->setFocus(Qt::OtherFocusReason);
        m_filterField->setText(text);
        return;
    }
    if (const int row = m_typeAhead.find(text, *m_model, currentIndex().row()); row >= 0)
        selectRow(row);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    QMenu* menu = m_actions->makeMenu();
    fillColumnMenu(*menu->addMenu(tr("Columns")), *m_model, *m_widths);
    const QPoint at =
        byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    addExplanation(*menu, *this, byKeyboard ? currentIndex().column() : columnAt(viewport()->mapFromGlobal(at).x()),
                   at);
    menu->popup(at);
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
    const QString text = m_model->rowCount() > 0 || m_model->isArranging() ? QString() : emptyText();
    if (text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(Theme::of(*this).muted);
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     text);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const auto before = horizontalScrollBarPolicy();
    m_widths->layOut();
    if (horizontalScrollBarPolicy() != before)
        fitHeight();
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
