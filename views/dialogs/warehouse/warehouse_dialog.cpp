// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/warehouse/warehouse_dialog.h"

#include "model/describe/warehouse_tables.h"
#include "views/dialogs/warehouse/connection_form.h"
#include "views/dialogs/warehouse/table_form.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/tables/filter_field.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/work_line.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

constexpr int dialogMargin{20};
constexpr int dialogGap{12};
constexpr QSize ofConnection{520, 560};
constexpr QSize ofTables{920, 620};
constexpr int tablesShare{45};
constexpr int formShare{55};

QString sentencesOf(const std::vector<Phrase>& phrases)
{
    QStringList out;
    for (const Phrase& phrase : phrases)
        out << words(phrase);
    return out.join(QLatin1Char(' '));
}

} // namespace

WarehouseDialog::WarehouseDialog(const ConnectionChoices& last, bool keychain, QWidget* parent)
    : QDialog(parent)
    , m_steps(new QStackedWidget)
    , m_error(makeLabel({}, TextSize::Body, QFont::DemiBold, QPalette::BrightText))
    , m_work(new WorkLine)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("warehouseDialog"));
    setWindowTitle(tr("Connect to a warehouse"));
    m_error->setObjectName(QStringLiteral("warehouseError"));
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->hide();
    m_steps->addWidget(buildConnection(last, keychain));
    m_steps->addWidget(buildTables());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    column->setSpacing(dialogGap);
    column->addWidget(m_steps, 1);
    column->addWidget(m_work);
    column->addWidget(m_error);
    QSizePolicy keepsItsPlace = m_work->sizePolicy(); // nothing moves under the pointer when work begins
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_work->setSizePolicy(keepsItsPlace);
    connect(m_work, &WorkLine::cancelRequested, this, &WarehouseDialog::cancelRequested);
    resize(ofConnection);
    m_connection->focusFirst();
    fit();
}

QPushButton* WarehouseDialog::addButton(QBoxLayout& row, const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QWidget* WarehouseDialog::buildConnection(const ConnectionChoices& last, bool keychain)
{
    auto* step = new QWidget;
    m_connection = new ConnectionForm(keychain);
    m_connection->setChoices(last);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(dialogGap);
    column->addWidget(makeLabel(tr("Your rows stay where they are"), TextSize::Heading, QFont::DemiBold));
    column->addWidget(makeNote(
        tr("The engine counts and makes the lists; only counts come to this computer, for ALS a sample of visitors "
           "without their ids. Connecting reads no table.")));
    column->addWidget(scrolling(m_connection), 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    connect(addButton(*row, tr("Close"), "closeWarehouse"), &QPushButton::clicked, this, &QDialog::reject);
    m_connect = addButton(*row, tr("Connect"), "connectWarehouse");
    makePrimary(*m_connect);
    m_connect->setDefault(true);
    column->addLayout(row);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        hideError();
        Q_EMIT connectRequested(m_connection->choices(), m_connection->takePassword(), m_connection->keepsPassword());
    });
    return step;
}

QWidget* WarehouseDialog::buildTables()
{
    auto* step = new QWidget;
    m_engine = makeLabel({}, TextSize::Heading, QFont::DemiBold);
    m_engine->setObjectName(QStringLiteral("warehouseEngine"));
    m_tables = new DataTable;
    m_tables->setObjectName(QStringLiteral("warehouseTables"));
    m_tables->setAccessibleName(tr("Tables of the engine"));
    m_tables->setEmptyText(tr("There is no table that this user may read."));
    m_search = new FilterField(m_tables, tr("tables"));
    m_tables->setFilterField(m_search);
    m_table = new TableForm;
    m_cost = makeNote({});
    m_cost->setObjectName(QStringLiteral("warehouseCost"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_tables, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(scrolling(m_table), 1);
    right->addWidget(m_cost);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(dialogMargin);
    middle->addLayout(left, tablesShare);
    middle->addLayout(right, formShare);
    auto* row = new QHBoxLayout;
    m_back = addButton(*row, tr("Back"), "backToConnection");
    row->addStretch(1);
    connect(addButton(*row, tr("Close"), "closeTables"), &QPushButton::clicked, this, &QDialog::reject);
    m_count = addButton(*row, tr("Count what it takes"), "countCost");
    m_count->setToolTip(tr("Reads every row once, and makes no table"));
    m_look = addButton(*row, tr("Work with this table"), "lookAtTable");
    m_look->setToolTip(tr("Reads every row, and makes working tables"));
    makePrimary(*m_look);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(dialogGap);
    column->addWidget(m_engine);
    column->addLayout(middle, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        hideError();
        fit();
    });
    connect(m_tables, &DataTable::currentRowChanged, this, &WarehouseDialog::goTo);
    connect(m_table, &TableForm::unitsTableWanted, this, &WarehouseDialog::unitsTableRequested);
    connect(m_table, &TableForm::edited, this, [this] {
        hideError();
        fit();
    });
    connect(m_count, &QPushButton::clicked, this, [this] { Q_EMIT countRequested(m_table->choices()); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_table->choices()); });
    return step;
}

void WarehouseDialog::showOffer(const EngineOffer& offer)
{
    m_offer = offer;
    hideError();
    const QString engine = shownName(offer.version);
    m_engine->setText(offer.tested ? engine : tr("%1 (Leadlight was not tested on this engine)").arg(engine));
    m_tables->setContent(contentOf(tablesThereTable(offer.tables), {{.key = "table", .width = 140, .stretches = true},
                                                                    {.key = "bytes", .dropRank = 1}}));
    m_table->setTables(offer.tables);
    m_table->setTable({});
    sayCost({});
    m_steps->setCurrentIndex(1);
    growTo(ofTables);
    if (!offer.remark.empty())
        say(words(offer.remark));
    m_search->setFocus(); // the list itself would take its first row for chosen
    fit();
}

/// Around its middle.
void WarehouseDialog::growTo(QSize wanted)
{
    const QSize before = size();
    const QSize frame = frameGeometry().size() - before;
    resize(before.expandedTo(wanted).boundedTo(screen()->availableSize() - frame));
    if (!isVisible()) // it is put over its window then
        return;
    const QSize grown = (size() - before) / 2;
    move(pos() - QPoint(grown.width(), grown.height()));
    keepOnScreen();
}

void WarehouseDialog::keepOnScreen()
{
    const QRect room = screen()->availableGeometry();
    QRect placed = frameGeometry();
    placed.moveBottomRight({std::min(placed.right(), room.right()), std::min(placed.bottom(), room.bottom())});
    placed.moveTopLeft({std::max(placed.left(), room.left()), std::max(placed.top(), room.top())});
    move(placed.topLeft());
}

void WarehouseDialog::showTable(const OfferedTable& table)
{
    hideError();
    m_table->setTable(table);
    RunEstimate known;
    for (const TableThere& there : m_offer.tables)
        if (there.name == table.name)
            known = {.rows = there.rows, .bytes = there.bytes};
    showEstimate(known);
    fit();
}

void WarehouseDialog::showUnitsTable(const OfferedTable& table)
{
    m_table->setUnitsTable(table);
    fit();
}

void WarehouseDialog::showEstimate(const RunEstimate& estimate)
{
    sayCost(sentencesOf(estimateInWords(estimate)));
}

void WarehouseDialog::sayCost(const QString& text)
{
    m_cost->setText(text);
}

void WarehouseDialog::showError(const Error& error)
{
    QString text = words(error.phrase());
    constexpr std::size_t mostNames = 12;
    QStringList names;
    for (std::size_t k = 0; k < std::min(error.choices.size(), mostNames); ++k)
        names << shownName(error.choices[k]);
    if (!names.isEmpty())
        text += QLatin1Char('\n') + names.join(QStringLiteral(", "));
    say(text);
    if (!m_busy)
        focusAgain();
}

/// Below all else, for which the dialog grows: nothing moves under the pointer.
void WarehouseDialog::say(const QString& text)
{
    hideError();
    m_error->setText(text);
    m_error->show();
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_error->heightForWidth(width() - margins.left() - margins.right()) + dialogGap;
    m_grown = std::clamp(screen()->availableSize().height() - height(), 0, wanted);
    resize(width(), height() + m_grown);
    if (isVisible())
        keepOnScreen();
}

void WarehouseDialog::hideError()
{
    if (m_error->isHidden())
        return;
    m_error->hide();
    m_error->clear();
    resize(width(), height() - std::exchange(m_grown, 0));
}

/// What was typed in had lost the focus to the work.
void WarehouseDialog::focusAgain()
{
    if (m_steps->currentIndex() == 0)
        m_connection->focusFirst();
}

void WarehouseDialog::begin(const QString& stage)
{
    m_busy = true;
    hideError();
    m_work->begin(stage);
    fit();
}

void WarehouseDialog::advance(double fraction, const QString& stage)
{
    m_work->advance(fraction, stage);
}

void WarehouseDialog::end()
{
    m_busy = false;
    m_work->end();
    fit();
    focusAgain();
    if (const int next = std::exchange(m_nextTable, -1); next >= 0)
        goTo(next);
}

/// The list stays alive while columns are asked for, so that the arrow keys go on through it.
void WarehouseDialog::goTo(int table)
{
    if (m_busy)
        m_nextTable = table;
    else if (table >= 0)
        Q_EMIT tableRequested(m_offer.tables[static_cast<std::size_t>(table)].name);
}

/// What can be done now.
void WarehouseDialog::fit()
{
    const QString missing = m_table->missing();
    m_connection->setEnabled(!m_busy);
    m_connect->setEnabled(!m_busy);
    m_table->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_count->setEnabled(!m_busy && missing.isEmpty());
    m_look->setEnabled(!m_busy && missing.isEmpty());
    m_look->setStatusTip(missing);
}

/// What runs is stopped first; the dialog that was closed hears of it no more.
void WarehouseDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelRequested();
    QDialog::reject();
}

} // namespace leadlight
