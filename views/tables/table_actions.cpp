// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_actions.h"

#include "model/exports/table_csv.h"
#include "views/tables/row_selection.h"
#include "views/tables/table_header.h"
#include "views/tables/table_model.h"
#include "views/tables/table_text.h"
#include "views/widgets/csv_dialog.h"
#include "views/widgets/open_files.h"
#include "views/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

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

TableActions::TableActions(QTableView* view, TableModel* model, TableHeader* header, const RowSelection* rows)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_header(header)
    , m_rows(rows)
{
    add(tr("Copy"), QKeySequence::Copy, [this] { copyRows(false); });
    add(tr("Copy with headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRows(true); });
    add(tr("Select all"), QKeySequence::SelectAll, [this] { m_view->selectAll(); });
    add(tr("Export as CSV..."), QKeySequence(), [this] { askToExport(); });
    connect(model, &TableModel::modelReset, this, &TableActions::enable);
    connect(model, &TableModel::rearranged, this, &TableActions::enable);
    enable();
}

/// Nothing can be done with no rows.
void TableActions::enable()
{
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(m_model->rowCount() > 0);
}

template <class Slot>
void TableActions::add(const QString& text, const QKeySequence& keys, Slot slot)
{
    auto* action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    m_actions.append(action);
}

void TableActions::addSortActions(QMenu& menu)
{
    auto* sortMenu = menu.addMenu(tr("Sort by"));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (!m_model->look(i)->sortable)
            continue;
        const auto* column = m_model->column(i);
        auto* action =
            sortMenu->addAction(withoutMnemonic(column->header.empty() ? textOf(column->key) : words(column->header)));
        action->setCheckable(true);
        action->setChecked(m_model->sortColumn() == i);
        connect(action, &QAction::triggered, m_header, [this, i] { m_header->sortBy(i); });
    }
}

QMenu* TableActions::makeMenu()
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->addSeparator();
    addSortActions(*menu);
    return menu;
}

void TableActions::copyRows(bool withHeaders)
{
    auto rows = m_rows->selected();
    copy(rows.empty() ? m_rows->shown() : std::move(rows), withHeaders);
}

void TableActions::copyAll()
{
    copy(m_rows->shown(), true);
}

void TableActions::copy(std::vector<std::int32_t> rows, bool withHeaders)
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

void TableActions::exportCsv(const QString& path, CsvForm form)
{
    if (!m_model->content())
        return;
    if (const Status good = checkTarget(*m_view, path); !good)
        return Q_EMIT exported(path, words(good.error().phrase()));
    m_task.run(
        [content = m_model->content(), rows = m_rows->shown(), path, form](const Progress& progress) {
            return writeTableCsv(content->data, rows, pathOf(path), progress, form);
        },
        [this, path](const Status& written) {
            Q_EMIT exported(path, written ? QString() : words(written.error().phrase()));
        });
}

void TableActions::askToExport()
{
    if (!m_model->content())
        return;
    auto* dialog = makeCsvDialog(m_view, tr("Export the table as CSV"),
                                 textOf(m_model->content()->data.id) + QStringLiteral(".csv"), CsvForms::PlainAndExcel);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString& path) { exportCsv(path, csvFormOf(*dialog)); });
    dialog->open();
}

} // namespace leadlight
