// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/warehouse/table_form.h"

#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <array>

namespace leadlight {

namespace {

constexpr int mostShownLetters{48}; // of a name in a closed box

constexpr std::array ofTable{Role::Cookie, Role::PageUrl, Role::AssetType, Role::FormSubmissions, Role::Date};

bool isNeeded(Role role)
{
    return role == Role::Cookie || role == Role::PageUrl;
}

QString fullNameOf(const TableName& table)
{
    return shownName(table.database.empty() ? table.table : table.database + "." + table.table);
}

QComboBox* makeChoice(const QString& name, const QString& called)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(called);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(mostShownLetters / 3);
    return box;
}

/// The names of columns, in the engine's order; the data is the name as it is.
void fillColumns(QComboBox& box, const QString& none, const std::vector<std::string>& columns,
                 const std::string& current)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(none, QString());
    for (const std::string& column : columns)
        box.addItem(shownName(column), QString::fromStdString(column));
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(current))));
}

std::string chosenIn(const QComboBox& box)
{
    return box.currentData().toString().toStdString();
}

std::string columnOf(const std::map<Role, std::string>& roles, Role role)
{
    const auto found = roles.find(role);
    return found == roles.end() ? std::string() : found->second;
}

} // namespace

TableForm::TableForm(QWidget* parent)
    : QWidget(parent)
{
    build();
    fit();
}

void TableForm::build()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto titles = [](Role role) {
        switch (role) {
        case Role::Cookie:
            return tr("Visitor's id");
        case Role::PageUrl:
            return tr("Page");
        case Role::AssetType:
            return tr("Asset type");
        case Role::FormSubmissions:
            return tr("Form submissions");
        default:
            return tr("Date");
        }
    };
    for (const Role role : ofTable) {
        auto* box = makeChoice(QStringLiteral("column_") +
                                   QString::fromStdString(std::string(roleNames[static_cast<std::size_t>(role)])),
                               tr("Column: %1").arg(titles(role)));
        m_columns.emplace(role, box);
        form->addRow(titles(role), box);
        connect(box, &QComboBox::activated, this, [this] {
            fit();
            Q_EMIT edited();
        });
    }
    m_dates = new QWidget;
    auto* days = new QHBoxLayout(m_dates);
    days->setContentsMargins({});
    const auto addDay = [&](const char* name, const QString& called) {
        auto* field = new QLineEdit;
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(called);
        field->setPlaceholderText(QStringLiteral("2026-10-01"));
        days->addWidget(field, 1);
        connect(field, &QLineEdit::textEdited, this, &TableForm::edited);
        return field;
    };
    m_from = addDay("daysFrom", tr("From this day"));
    days->addWidget(new QLabel(QStringLiteral("–")));
    m_to = addDay("daysTo", tr("To this day"));
    form->addRow(tr("Days that count"), m_dates);
    m_noDays = makeNote(tr("All days count. To limit them, choose the column of the date above."));
    m_noDays->setObjectName(QStringLiteral("noDays"));
    form->addRow(m_noDays);
    buildUnits(*form);
    m_scratch = makeChoice(QStringLiteral("scratchPlace"), tr("Database for the working tables"));
    m_scratch->setEditable(true);
    form->addRow(tr("Working tables in"), m_scratch);
    connect(m_scratch, &QComboBox::currentTextChanged, this, &TableForm::edited);
}

void TableForm::buildUnits(QFormLayout& form)
{
    m_units = makeChoice(QStringLiteral("unitsFrom"), tr("Where the business units are"));
    m_units->addItems({tr("None"), tr("A BU mapping on this computer"), tr("A table of the engine")});
    form.addRow(tr("Business units"), m_units);
    m_fileRow = new QWidget;
    auto* fileRow = new QHBoxLayout(m_fileRow);
    fileRow->setContentsMargins({});
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("unitsFile"));
    m_file->setAccessibleName(tr("File of the BU mapping"));
    auto* choose = new QPushButton(tr("Choose..."));
    choose->setObjectName(QStringLiteral("chooseUnitsFile"));
    choose->setAccessibleName(tr("Choose the BU mapping"));
    choose->setAutoDefault(false);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    form.addRow(m_fileRow);
    m_unitsRow = new QWidget;
    auto* tableRow = new QVBoxLayout(m_unitsRow);
    tableRow->setContentsMargins({});
    m_unitsTable = makeChoice(QStringLiteral("unitsTable"), tr("Table of the business units"));
    m_unitsPage = makeChoice(QStringLiteral("unitsPage"), tr("Its column of pages"));
    m_unitsName = makeChoice(QStringLiteral("unitsName"), tr("Its column of business units"));
    for (QComboBox* box : {m_unitsTable, m_unitsPage, m_unitsName})
        tableRow->addWidget(box);
    form.addRow(m_unitsRow);
    connect(choose, &QPushButton::clicked, this, &TableForm::chooseUnitsFile);
    connect(m_file, &QLineEdit::textChanged, this, &TableForm::edited);
    connect(m_units, &QComboBox::activated, this, [this] {
        fit();
        Q_EMIT edited();
    });
    connect(m_unitsTable, &QComboBox::activated, this, [this](int index) {
        setUnitsTable({});
        if (index > 0)
            Q_EMIT unitsTableWanted(m_names[static_cast<std::size_t>(index - 1)]);
        Q_EMIT edited();
    });
    for (QComboBox* box : {m_unitsPage, m_unitsName})
        connect(box, &QComboBox::activated, this, &TableForm::edited);
}

/// Only what has a meaning by the other choices.
void TableForm::fit()
{
    const auto units = static_cast<UnitsFrom>(m_units->currentIndex());
    m_fileRow->setVisible(units == UnitsFrom::File);
    m_unitsRow->setVisible(units == UnitsFrom::Table);
    m_dates->setEnabled(!chosenIn(*m_columns.at(Role::Date)).empty());
    m_noDays->setVisible(!m_dates->isEnabled());
}

void TableForm::setTables(const std::vector<TableThere>& tables)
{
    m_names.clear();
    const QSignalBlocker quiet(m_unitsTable);
    const QSignalBlocker quietToo(m_scratch);
    m_unitsTable->clear();
    m_unitsTable->addItem(tr("Choose a table"));
    m_scratch->clear();
    m_scratch->addItem(QString());
    m_scratch->lineEdit()->setPlaceholderText(tr("the table's own database"));
    QSet<QString> databases;
    for (const TableThere& table : tables) {
        m_names.push_back(table.name);
        m_unitsTable->addItem(fullNameOf(table.name));
        const QString database = QString::fromStdString(table.name.database);
        if (!database.isEmpty() && !databases.contains(database))
            m_scratch->addItem(database);
        databases.insert(database);
    }
    setUnitsTable({});
}

void TableForm::setTable(const OfferedTable& table)
{
    m_table = table;
    const auto roles = rolesOf(table.columns, {});
    const std::map<Role, std::string> proposed = roles ? *roles : std::map<Role, std::string>();
    for (const auto& [role, box] : m_columns) {
        const QString none = isNeeded(role)                  ? tr("Choose a column")
                             : role == Role::FormSubmissions ? tr("Each row is one")
                                                             : tr("There is none");
        fillColumns(*box, none, table.columns, columnOf(proposed, role));
    }
    m_from->clear();
    m_to->clear();
    fit();
}

void TableForm::setUnitsTable(const OfferedTable& table)
{
    const auto roles = rolesOf(table.columns, {});
    const std::map<Role, std::string> proposed = roles ? *roles : std::map<Role, std::string>();
    fillColumns(*m_unitsPage, tr("Choose its column of pages"), table.columns, columnOf(proposed, Role::PageUrl));
    fillColumns(*m_unitsName, tr("Choose its column of business units"), table.columns,
                columnOf(proposed, Role::BusinessUnit));
}

void TableForm::chooseUnitsFile()
{
    auto* dialog = new QFileDialog(this, tr("Open the BU mapping"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

TableChoices TableForm::choices() const
{
    TableChoices out;
    out.table = m_table.name;
    for (const auto& [role, box] : m_columns)
        if (std::string name = chosenIn(*box); !name.empty())
            out.columns.emplace(role, std::move(name));
    out.units = static_cast<UnitsFrom>(m_units->currentIndex());
    if (out.units == UnitsFrom::File)
        out.unitsFile = m_file->text().trimmed().toStdU16String();
    if (out.units == UnitsFrom::Table && m_unitsTable->currentIndex() > 0) {
        out.unitsTable = m_names[static_cast<std::size_t>(m_unitsTable->currentIndex() - 1)];
        out.unitsPage = chosenIn(*m_unitsPage);
        out.unitsName = chosenIn(*m_unitsName);
    }
    if (m_dates->isEnabled())
        out.dates = {m_from->text().trimmed().toStdString(), m_to->text().trimmed().toStdString()};
    out.scratch = m_scratch->currentText().trimmed().toStdString();
    return out;
}

QString TableForm::missing() const
{
    const TableChoices chosen = choices();
    if (m_table.columns.empty())
        return tr("Choose the table that holds the submissions.");
    if (!chosen.columns.contains(Role::Cookie))
        return tr("Choose the column of the visitor's id.");
    if (!chosen.columns.contains(Role::PageUrl))
        return tr("Choose the column of the page.");
    if (chosen.units == UnitsFrom::File && chosen.unitsFile.empty())
        return tr("Choose the file of the BU mapping, or go on without business units.");
    if (chosen.units == UnitsFrom::Table && (chosen.unitsPage.empty() || chosen.unitsName.empty()))
        return tr("Choose the table of the business units and its columns, or go on without.");
    return {};
}

} // namespace leadlight
