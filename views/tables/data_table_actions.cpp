// SPDX-License-Identifier: GPL-3.0-or-later
// What a user can do with the rows of a DataTable: copy, export, search by typing, and its menu.
#include "views/tables/data_table.h"

#include "model/exports/table_csv.h"
#include "views/tables/filter_field.h"
#include "views/tables/table_header.h"
#include "views/tables/table_text.h"
#include "views/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

namespace leadlight {

namespace {
void putOnClipboard(const ClipboardTable& table)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(table.text);
    mime->setHtml(table.html);
    QApplication::clipboard()->setMimeData(mime.release());
}

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}
} // namespace

void DataTable::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto&& slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRows(false); });
    add(tr("Copy with headers"), QKeySequence::Copy, [this] { copyRows(true); });
    add(tr("Select all"), QKeySequence::SelectAll, [this] { selectAll(); });
    add(tr("Export as CSV..."), QKeySequence(), [this] { askToExport(); });
}

void DataTable::addSortActions(QMenu& menu)
{
    auto* sortMenu = menu.addMenu(tr("Sort by"));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (!m_model->look(i)->sortable)
            continue;
        const auto* column = m_model->column(i);
        auto* action = sortMenu->addAction(column->header.empty() ? textOf(column->key) : words(column->header));
        action->setCheckable(true);
        action->setChecked(m_model->sortColumn() == i);
        connect(action, &QAction::triggered, m_header, [this, i] { m_header->sortBy(i); });
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    addSortActions(*menu);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void DataTable::copyRows(bool withHeaders)
{
    auto rows = selectedRows();
    copy(rows.empty() ? shownRows() : std::move(rows), withHeaders);
}

void DataTable::copyAll()
{
    copy(shownRows(), true);
}

void DataTable::copy(std::vector<std::int32_t> rows, bool withHeaders)
{
    if (!m_model->content())
        return;
    const auto count = static_cast<int>(rows.size());
    const auto work = [content = m_model->content(), rows = std::move(rows), withHeaders](const Progress& progress) {
        return clipboardTable(*content, rows, withHeaders, QLocale(), progress);
    };
    const auto done = [this, count](const Result<ClipboardTable>& table) {
        if (!table)
            return;
        putOnClipboard(*table);
        Q_EMIT copied(count);
    };
    if (count <= TableModel::rowsArrangedAtOnce)
        return done(work(Progress()));
    m_task.run(work, done);
}

void DataTable::exportCsv(const QString& path)
{
    if (!m_model->content())
        return;
    m_task.run([content = m_model->content(), rows = shownRows(),
                path](const Progress& progress) { return writeTableCsv(content->data, rows, pathOf(path), progress); },
               [this, path](const Status& written) {
                   Q_EMIT exported(path, written ? QString() : words(written.error().phrase()));
               });
}

void DataTable::askToExport()
{
    if (!m_model->content())
        return;
    auto* dialog = new QFileDialog(this, tr("Export the table as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(textOf(m_model->content()->data.id) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &DataTable::exportCsv);
    dialog->open();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find) && m_filterField != nullptr) {
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        m_filterField->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        for (int i = 0; i < m_model->columnCount(); ++i) {
            const auto box = m_model->index(currentIndex().row(), i);
            if (!box.flags().testFlag(Qt::ItemIsUserCheckable))
                continue;
            const bool on = box.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
            m_model->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(m_currentRow);
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
    // Without a filter field: jump to the next row that starts with what was typed in one go.
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + text : text;
    m_typedAt = now;
    const int from = std::max(0, currentIndex().row()) + (goesOn || !currentIndex().isValid() ? 0 : 1);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto* column = m_model->column(i);
        if (!std::holds_alternative<TextKey>(column->raw))
            continue;
        for (int step = 0; step < m_model->rowCount(); ++step) {
            const int row = m_model->sourceRow((from + step) % m_model->rowCount());
            if (displayText(*column, row).startsWith(m_typed, Qt::CaseInsensitive))
                return selectRow(row);
        }
        return;
    }
}

} // namespace leadlight
