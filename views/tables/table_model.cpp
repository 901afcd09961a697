// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_model.h"

#include "views/words.h"

#include <utility>

namespace leadlight {

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void TableModel::setContent(std::shared_ptr<const TableContent> content)
{
    m_task.cancel();
    beginResetModel();
    m_content = std::move(content);
    m_arrangement = nullptr;
    m_wanted.only = nullptr;
    if (m_content && m_content->data.rows <= rowsArrangedAtOnce)
        m_arrangement = arrange(*m_content, m_wanted, nullptr, Progress()).value_or(nullptr);
    endResetModel();
    if (m_content && !m_arrangement)
        arrangeAgain(false);
}

void TableModel::updateContent(std::shared_ptr<const TableContent> content)
{
    if (!content || !m_content || content->data.rows != m_content->data.rows ||
        content->data.columns.size() != m_content->data.columns.size())
        return setContent(std::move(content));
    m_content = std::move(content);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    arrangeAgain(false);
}

void TableModel::setFilter(const QString& filter)
{
    if (filter == m_wanted.filter)
        return;
    m_wanted.filter = filter;
    arrangeAgain(true);
}

void TableModel::setOnly(const std::optional<std::vector<std::int32_t>>& rows)
{
    if (!rows && !m_wanted.only)
        return;
    m_wanted.only = nullptr;
    if (rows) {
        auto only = std::make_shared<std::vector<bool>>(static_cast<std::size_t>(totalRows()), false);
        for (const std::int32_t row : *rows) {
            if (row >= 0 && row < totalRows())
                (*only)[static_cast<std::size_t>(row)] = true;
        }
        m_wanted.only = std::move(only);
    }
    arrangeAgain(true);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (const auto* look = this->look(column); look != nullptr && !look->sortable)
        return;
    auto wanted = m_wanted;
    wanted.column = column;
    wanted.direction = order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    arrangeAgain(true);
}

Qt::SortOrder TableModel::sortOrder() const
{
    return m_wanted.direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
}

void TableModel::arrangeAgain(bool sameContent)
{
    m_task.cancel();
    if (!m_content)
        return;
    const auto previous = sameContent ? m_arrangement : nullptr;
    const auto work = [content = m_content, wanted = m_wanted, previous](const Progress& progress) {
        return arrange(*content, wanted, previous.get(), progress);
    };
    if (m_content->data.rows <= rowsArrangedAtOnce) {
        if (auto arrangement = work(Progress()))
            adopt(std::move(*arrangement));
        return;
    }
    m_task.run(work, [this](Result<std::shared_ptr<const Arrangement>> arrangement) {
        if (arrangement)
            adopt(std::move(*arrangement));
    });
}

void TableModel::adopt(std::shared_ptr<const Arrangement> arrangement)
{
    Q_EMIT aboutToRearrange();
    const ArrangeOptions before = m_arrangement ? m_arrangement->options : ArrangeOptions();
    const ArrangeOptions& now = arrangement->options;
    if (now.filter == before.filter && now.only == before.only &&
        static_cast<int>(arrangement->rows.size()) == rowCount()) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const auto old = std::exchange(m_arrangement, std::move(arrangement));
        movePersistentIndexes(old.get());
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    } else {
        beginResetModel();
        m_arrangement = std::move(arrangement);
        endResetModel();
    }
    Q_EMIT rearranged();
}

void TableModel::movePersistentIndexes(const Arrangement* before)
{
    const auto from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const auto& index : from) {
        const auto shown = static_cast<std::size_t>(index.row());
        const int source = before != nullptr ? before->rows[shown] : index.row();
        to.append(createIndex(shownRow(source), index.column()));
    }
    changePersistentIndexList(from, to);
}

int TableModel::totalRows() const
{
    return m_content ? m_content->data.rows : 0;
}

int TableModel::sourceRow(int shownRow) const
{
    if (shownRow < 0 || shownRow >= rowCount())
        return -1;
    return m_arrangement ? m_arrangement->rows[static_cast<std::size_t>(shownRow)] : shownRow;
}

int TableModel::shownRow(int sourceRow) const
{
    if (sourceRow < 0 || sourceRow >= totalRows())
        return -1;
    return m_arrangement ? m_arrangement->position[static_cast<std::size_t>(sourceRow)] : sourceRow;
}

const TableColumn* TableModel::column(int index) const
{
    const bool known = index >= 0 && index < columnCount();
    return known ? &m_content->data.columns[static_cast<std::size_t>(index)] : nullptr;
}

const ColumnLook* TableModel::look(int index) const
{
    const bool known = index >= 0 && index < columnCount();
    return known ? &m_content->looks[static_cast<std::size_t>(index)] : nullptr;
}

int TableModel::columnWith(std::string_view key) const
{
    for (int index = 0; index < columnCount(); ++index) {
        if (column(index)->key == key)
            return index;
    }
    return -1;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_arrangement ? static_cast<int>(m_arrangement->rows.size()) : totalRows();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->data.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = sourceRow(index.row());
    if (role == SourceRowRole)
        return row;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return cellData(*column(index.column()), row, role);
}

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue((isRightAligned(*look(column)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant TableModel::cellData(const TableColumn& column, std::int32_t row, int role) const
{
    const bool isFlag = column.role == ColumnRole::Flag;
    switch (role) {
    case Qt::DisplayRole:
        return isFlag ? QVariant() : displayText(column, row);
    case Qt::AccessibleTextRole:
        return displayText(column, row);
    case Qt::ToolTipRole:
        return toolTipText(column, row);
    case Qt::CheckStateRole:
        return isFlag ? QVariant(rawValue(column, row).toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case RawRole:
        return rawValue(column, row);
    case FractionRole:
        return fractionOf(column, row);
    case UnitRole:
        return column.unit ? QVariant(column.unit(row)) : QVariant();
    case PartsRole:
        return column.parts ? QVariant::fromValue(column.parts(row)) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::rawValue(const TableColumn& column, std::int32_t row) const
{
    if (const auto* text = std::get_if<TextKey>(&column.raw))
        return textOf((*text)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return static_cast<qlonglong>((*whole)(row));
    return std::get<NumberKey>(column.raw)(row);
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || column(index.column())->role != ColumnRole::Flag)
        return false;
    Q_EMIT checkToggled(sourceRow(index.row()), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto* described = column(section);
    if (orientation != Qt::Horizontal || described == nullptr)
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return words(described->header);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return words(described->help);
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return column(index.column())->role == ColumnRole::Flag ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace leadlight
