// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/days_view.h"

#include "model/describe/delivery_table.h"
#include "model/describe/summary.h"
#include "model/recommend/interactions.h"
#include "views/tables/data_table.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int nameWidth = 130;
constexpr int gap = 8;
constexpr int fewestRows = 2;
constexpr int mostRows = 6;

QDate dateOf(std::int32_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::string isoTextOf(const QDate& date)
{
    return date.toString(Qt::ISODate).toStdString();
}

QDateEdit* makeDateEdit(const char* name, const QString& accessibleName)
{
    auto* edit = new QDateEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a date counts once it is typed as a whole
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy")); // 26 could be 1926
    edit->setDisplayFormat(format);
    return edit;
}

std::shared_ptr<const TableContent> contentFor(const Deliveries& deliveries, const DeliveryOptions& options)
{
    return contentOf(deliveryTable(deliveries, options.use), {{.key = "delivery", .width = 120, .stretches = true},
                                                              {.key = "counts"},
                                                              {.key = "rows", .dropRank = 3},
                                                              {.key = "last_day", .width = 94, .dropRank = 2},
                                                              {.key = "first_day", .width = 94, .dropRank = 1}});
}

/// What decides on which deliveries there are.
bool areFoundAlike(const DeliveryOptions& a, const DeliveryOptions& b)
{
    return a.by == b.by && a.names == b.names;
}

} // namespace

DaysView::DaysView(QWidget* parent)
    : QWidget(parent)
    , m_from(makeDateEdit("fromDay", tr("First day that counts")))
    , m_to(makeDateEdit("toDay", tr("Last day that counts")))
    , m_allDays(new QPushButton(tr("All days")))
    , m_note(makeNote({}))
    , m_by(new QComboBox)
    , m_name(new QLineEdit)
    , m_useOne(new QPushButton(tr("Use only this one")))
    , m_useAll(new QPushButton(tr("Use all")))
    , m_table(new DataTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addLayout(buildDates());
    m_note->setObjectName(QStringLiteral("daysNote"));
    column->addWidget(m_note);
    m_table->setObjectName(QStringLiteral("deliveries"));
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setEmptyText(tr("Open the submissions to see which deliveries they are made of."));
    m_table->setFittingRows(fewestRows, mostRows);
    column->addWidget(m_table);
    column->addLayout(buildDeliveries());
    column->addStretch(1);
    connect(m_table, &DataTable::currentRowChanged, this, &DaysView::showChoice);
    showChoice();
}

QHBoxLayout* DaysView::buildDates()
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Days that count"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("to"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText));
    row->addWidget(m_to);
    m_allDays->setObjectName(QStringLiteral("allDays"));
    row->addWidget(m_allDays);
    row->addStretch(1);
    for (auto* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &DaysView::chooseDates);
    connect(m_allDays, &QPushButton::clicked, this, [this] {
        m_options.dates = {};
        Q_EMIT joinOptionsEdited(m_options);
    });
    return row;
}

QLayout* DaysView::buildDeliveries()
{
    auto* row = new FlowLayout;
    m_by->addItems({tr("A delivery is a file"), tr("Each file by itself"), tr("A delivery is a month")});
    m_by->setToolTip(tr("Files of the same days are one delivery, unless each file is taken by itself."));
    m_by->setObjectName(QStringLiteral("deliveriesBy"));
    m_by->setAccessibleName(tr("What is one delivery"));
    m_name->setObjectName(QStringLiteral("deliveryName"));
    m_name->setAccessibleName(tr("Name of the selected delivery"));
    m_name->setFixedWidth(nameWidth);
    m_useOne->setObjectName(QStringLiteral("useDelivery"));
    m_useAll->setObjectName(QStringLiteral("useAllDeliveries"));
    row->addWidget(m_by);
    row->addWidget(
        makeLabel(tr("The delivery chosen above:"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText));
    m_name->setToolTip(tr("Its name, which can be changed here"));
    row->addWidget(m_name);
    row->addWidget(m_useOne);
    row->addWidget(m_useAll);
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        m_options.deliveries = {.by = static_cast<DeliveriesBy>(index)};
        Q_EMIT joinOptionsEdited(m_options);
    });
    connect(m_name, &QLineEdit::editingFinished, this, &DaysView::rename);
    connect(m_useOne, &QPushButton::clicked, this, [this] {
        m_options.deliveries.use = {m_deliveries->all[static_cast<std::size_t>(m_table->currentRow())].name};
        Q_EMIT joinOptionsEdited(m_options);
    });
    connect(m_useAll, &QPushButton::clicked, this, [this] {
        m_options.deliveries.use.clear();
        Q_EMIT joinOptionsEdited(m_options);
    });
    return row;
}

void DaysView::setStudy(const Study& study)
{
    const bool otherFiles = study.tables.submissions != m_submissions;
    m_submissions = study.tables.submissions;
    m_data = study.interactions ? study.interactions->data : nullptr;
    m_options = m_data ? m_data->options : JoinOptions{};
    setEnabled(m_data != nullptr);
    m_by->setCurrentIndex(static_cast<int>(m_options.deliveries.by));
    if (otherFiles || !areFoundAlike(m_lookedFor, m_options.deliveries))
        findAgain();
    else
        showDeliveries();
    showDates();
}

void DaysView::findAgain()
{
    m_task.cancel();
    m_lookedFor = m_options.deliveries;
    m_deliveries = nullptr;
    m_table->setContent(nullptr);
    showChoice();
    if (!m_submissions)
        return;
    const auto work = [table = m_submissions, options = m_options.deliveries](
                          const Progress& progress) -> Result<std::shared_ptr<const Deliveries>> {
        auto found = findDeliveries(*table, options, progress);
        if (!found)
            return tl::unexpected(std::move(found.error()));
        if (auto counted = countCookies(*found, *table, progress); !counted)
            return tl::unexpected(std::move(counted.error()));
        return std::make_shared<const Deliveries>(*std::move(found));
    };
    m_task.run(work, [this](const Result<std::shared_ptr<const Deliveries>>& found) {
        if (!found) {
            m_table->setEmptyText(words(found.error().phrase()));
            return;
        }
        m_deliveries = *found;
        m_table->setContent(contentFor(*m_deliveries, m_options.deliveries));
        if (m_table->currentRow() < 0)
            m_table->selectRow(0);
        showDates();
        showChoice();
    });
}

void DaysView::showDeliveries()
{
    if (m_deliveries)
        m_table->updateContent(contentFor(*m_deliveries, m_options.deliveries));
    showChoice();
}

/// The days that the files have, and of them those that count.
void DaysView::showDates()
{
    std::int32_t first = INT32_MAX;
    std::int32_t last = INT32_MIN;
    if (m_deliveries)
        for (const DeliveryFigures& one : m_deliveries->all) {
            first = std::min(first, one.firstDay);
            last = std::max(last, one.lastDay);
        }
    const bool dated = first <= last;
    for (auto* edit : {m_from, m_to}) {
        edit->setEnabled(dated);
        const QSignalBlocker quiet(edit);
        edit->setSpecialValueText(dated ? QString() : QStringLiteral("–")); // no day that nobody named
        if (dated)
            edit->setDateRange(dateOf(first), dateOf(last));
        else
            edit->setDate(edit->minimumDate());
    }
    const auto span = spanOf(m_options.dates);
    if (dated && span) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(dateOf(std::clamp(span->first, first, last)));
        m_to->setDate(dateOf(std::clamp(span->last, first, last)));
    }
    m_allDays->setEnabled(m_options.dates.isLimited());
    const Phrase note = m_data ? chosenRowsNote(*m_data) : Phrase();
    if (!note.empty())
        m_note->setText(words(note));
    else if (dated)
        m_note->setText(tr("All days count, and rows without a date, too."));
    else
        m_note->setText(m_deliveries ? tr("The submissions have no dates.") : QString());
}

void DaysView::showChoice()
{
    const int row = m_table->currentRow();
    const bool any = m_deliveries && row >= 0 && row < std::ssize(m_deliveries->all);
    m_name->setEnabled(any);
    m_useOne->setEnabled(any && m_deliveries->all.size() > 1);
    m_useAll->setEnabled(!m_options.deliveries.use.empty());
    m_name->setText(any ? shownName(m_deliveries->all[static_cast<std::size_t>(row)].name) : QString());
}

/// The first day of all is no limit, so that rows without a date count, too; so is the last.
void DaysView::chooseDates()
{
    DateRange dates;
    if (m_from->date() > m_from->minimumDate())
        dates.from = isoTextOf(m_from->date());
    if (m_to->date() < m_to->maximumDate())
        dates.to = isoTextOf(m_to->date());
    if (m_from->date() > m_to->date()) // the one that was not touched follows
        (sender() == m_from ? dates.to : dates.from) = sender() == m_from ? dates.from : dates.to;
    if (dates.from == m_options.dates.from && dates.to == m_options.dates.to)
        return;
    m_options.dates = dates;
    Q_EMIT joinOptionsEdited(m_options);
}

void DaysView::rename()
{
    const int row = m_table->currentRow();
    if (!m_deliveries || row < 0 || row >= std::ssize(m_deliveries->all))
        return;
    const std::string& old = m_deliveries->all[static_cast<std::size_t>(row)].name;
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty() || m_name->text() == shownName(old))
        return;
    auto& names = m_options.deliveries.names;
    names.resize(std::max(names.size(), m_deliveries->foundAs.size()));
    for (std::size_t i = 0; i < m_deliveries->foundAs.size(); ++i)
        if (m_deliveries->foundAs[i] == row)
            names[i] = name;
    std::ranges::replace(m_options.deliveries.use, old, name);
    Q_EMIT joinOptionsEdited(m_options);
}

} // namespace leadlight
