// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_model.h"

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
    if (m_content && m_content->rows <= rowsArrangedAtOnce)
        m_arrangement = arrange(*m_content, m_wanted, nullptr, Progress()).value_or(nullptr);
    endResetModel();
    if (m_content && !m_arrangement)
        arrangeAgain(false);
}

void TableModel::updateContent(std::shared_ptr<const TableContent> content)
{
    if (!content || !m_content || content->rows != m_content->rows ||
        content->columns.size() != m_content->columns.size())
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
    const auto* described = this->column(column);
    if (described != nullptr && !described->sortable)
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
    if (m_content->rows <= rowsArrangedAtOnce) {
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
    return m_content ? m_content->rows : 0;
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

const Column* TableModel::column(int index) const
{
    const bool known = m_content && index >= 0 && index < static_cast<int>(m_content->columns.size());
    return known ? &m_content->columns[static_cast<std::size_t>(index)] : nullptr;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_arrangement ? static_cast<int>(m_arrangement->rows.size()) : totalRows();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = sourceRow(index.row());
    return role == SourceRowRole ? QVariant(row) : cellData(*column(index.column()), row, role);
}

QVariant TableModel::cellData(const Column& column, std::int32_t row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column.kind == CellKind::Check && role == Qt::DisplayRole)
            return {};
        return displayText(column, row);
    case Qt::ToolTipRole:
        if (column.toolTip)
            return column.toolTip(row);
        return column.kind == CellKind::Number || column.kind == CellKind::Check ? QVariant()
                                                                                 : displayText(column, row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column.checked ? QVariant(column.checked(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case RawRole:
        return rawValue(column, row);
    case FractionRole:
        return column.fraction ? QVariant(column.fraction(row)) : QVariant();
    case UnitRole:
        return column.unit ? QVariant(column.unit(row)) : QVariant();
    case PartsRole:
        if (column.parts) {
            const auto parts = column.parts(row);
            return QVariant::fromValue(QList<CellPart>(parts.begin(), parts.end()));
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::rawValue(const Column& column, std::int32_t row) const
{
    if (const auto* text = std::get_if<TextKey>(&column.raw))
        return textOf((*text)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return static_cast<qlonglong>((*whole)(row));
    return std::get<NumberKey>(column.raw)(row);
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !column(index.column())->checked)
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
        return described->header;
    case Qt::ToolTipRole:
        return described->help;
    case Qt::AccessibleDescriptionRole:
        return described->help;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isRightAligned(*described) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return column(index.column())->checked ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace leadlight
