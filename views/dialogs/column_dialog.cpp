// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/column_dialog.h"

#include "model/read/column_roles.h"
#include "views/dialogs/preview_model.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Cookie:
        return ColumnDialog::tr("Cookie");
    case Role::PageUrl:
        return ColumnDialog::tr("Page");
    case Role::AssetType:
        return ColumnDialog::tr("Asset type");
    case Role::FormSubmissions:
        return ColumnDialog::tr("Form submissions");
    case Role::BusinessUnit:
        return ColumnDialog::tr("Business unit");
    case Role::Date:
        return ColumnDialog::tr("Date");
    case Role::Title:
        return ColumnDialog::tr("Page title");
    }
    return {};
}

struct Wanted
{
    Role role;
    bool required;
};

QList<Wanted> wantedRoles(FileKind kind)
{
    if (kind == FileKind::BuMapping)
        return {{Role::PageUrl, true}, {Role::BusinessUnit, true}, {Role::Title, false}};
    return {{Role::Cookie, true},          {Role::PageUrl, true}, {Role::AssetType, false},
            {Role::FormSubmissions, true}, {Role::Date, false},   {Role::Title, false}};
}

constexpr std::string_view oneEach = "1"; // ReadOptions::columns of form_submissions: each row is one

/// A column that is called like the choice would be taken in its place.
bool offersOneEach(Role role, const std::vector<std::string>& header)
{
    return role == Role::FormSubmissions && std::find(header.begin(), header.end(), oneEach) == header.end();
}

} // namespace

ColumnDialog::ColumnDialog(const FilePreview& preview, FileKind kind, FileQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_reason(makeLabel({}, TextSize::Heading, QFont::DemiBold))
    , m_problem(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::BrightText))
    , m_header(preview.header)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool columns = question == FileQuestion::Columns;
    setWindowTitle(columns ? tr("Choose the columns") : tr("Rows without a visitor"));
    resize(860, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    auto* note = makeNote(
        columns ? tr("Say which column of the file is what. The answer is remembered for files with these columns.")
                : tr("Say whose these rows are. The answer is remembered for files with these columns."));
    column->addWidget(note);
    column->addWidget(columns ? makeChoices(preview, kind) : makeFillDown());
    const auto isProposed = [](const Choice& choice) { return !choice.required || choice.box->currentIndex() > 0; };
    if (columns && std::ranges::all_of(m_choices, isProposed))
        note->setText(tr("By its cells each column is as proposed below: please check. The answer is remembered for "
                         "files with these columns."));
    column->addWidget(makePreview(preview), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    makePrimary(*m_open);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    showState();
}

QWidget* ColumnDialog::makeChoices(const FilePreview& preview, FileKind kind)
{
    auto* place = new QWidget;
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    int position = 0;
    for (const Wanted& wanted : wantedRoles(kind)) {
        auto* box = makeBox(wanted.role, wanted.required, preview);
        auto* label =
            makeLabel(wanted.required ? roleTitle(wanted.role) : tr("%1 (optional)").arg(roleTitle(wanted.role)),
                      TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
        label->setBuddy(box);
        grid->addWidget(label, 2 * (position / 3), position % 3);
        grid->addWidget(box, 2 * (position / 3) + 1, position % 3);
        ++position;
        m_choices.append({wanted.role, wanted.required, box});
    }
    return place;
}

QComboBox* ColumnDialog::makeBox(Role role, bool required, const FilePreview& preview)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromUtf8(roleNames[static_cast<std::size_t>(role)]));
    box->setAccessibleName(roleTitle(role));
    box->addItem(required ? tr("choose...") : tr("none"));
    for (std::size_t i = 0; i < preview.header.size(); ++i) {
        box->addItem(columnTitle(preview.header, i));
        if (i < preview.guess.size() && preview.guess[i] == role)
            box->setCurrentIndex(static_cast<int>(i) + 1);
    }
    if (offersOneEach(role, preview.header))
        box->addItem(tr("Each row is one submission"));
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnDialog::showState);
    return box;
}

QWidget* ColumnDialog::makeFillDown()
{
    const QString question = tr("Rows without a visitor belong to the visitor above them (merged cells)");
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    auto* label = makeLabel(question, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_fillDown = new QComboBox;
    m_fillDown->setObjectName(QStringLiteral("fillDown"));
    m_fillDown->setAccessibleName(question);
    m_fillDown->addItem(tr("choose..."), static_cast<int>(FillDown::Ask));
    m_fillDown->addItem(tr("Yes, they belong to the visitor above"), static_cast<int>(FillDown::Cookie));
    m_fillDown->addItem(tr("No, their visitor is unknown"), static_cast<int>(FillDown::No));
    label->setBuddy(m_fillDown);
    column->addWidget(label);
    column->addWidget(m_fillDown, 0, Qt::AlignLeft);
    connect(m_fillDown, &QComboBox::currentIndexChanged, this, &ColumnDialog::showState);
    return place;
}

QWidget* ColumnDialog::makePreview(const FilePreview& preview)
{
    m_model = new PreviewModel(preview, this);
    m_table = new QTableView;
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(180);
    m_table->horizontalHeader()->setStretchLastSection(true);
    return m_table;
}

void ColumnDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void ColumnDialog::setColumns(const std::map<Role, std::string>& columns)
{
    for (const Choice& choice : std::as_const(m_choices)) {
        const auto chosen = columns.find(choice.role);
        choice.box->setCurrentIndex(0);
        if (chosen == columns.end())
            continue;
        if (const auto column = chosenColumn(m_header, chosen->second))
            choice.box->setCurrentIndex(static_cast<int>(*column) + 1);
        else if (isOnePerRow(choice.role, chosen->second))
            choice.box->setCurrentIndex(choice.box->count() - 1);
    }
}

FillDown ColumnDialog::fillDown() const
{
    return m_fillDown == nullptr ? FillDown::Ask : static_cast<FillDown>(m_fillDown->currentData().toInt());
}

std::map<Role, std::string> ColumnDialog::columns() const
{
    std::map<Role, std::string> chosen;
    for (const Choice& choice : m_choices) {
        if (choice.box->currentIndex() <= 0)
            continue;
        if (!isColumn(choice.box->currentIndex())) {
            chosen.emplace(choice.role, oneEach);
            continue;
        }
        // A name that stands twice, or none, says nothing: the column's number does.
        const std::string& name = m_header[static_cast<std::size_t>(choice.box->currentIndex()) - 1];
        const bool tells = !name.empty() && std::count(m_header.begin(), m_header.end(), name) == 1;
        chosen.emplace(choice.role, tells ? name : '#' + std::to_string(choice.box->currentIndex()));
    }
    return chosen;
}

QString ColumnDialog::problem() const
{
    if (m_fillDown != nullptr && fillDown() == FillDown::Ask)
        return tr("Say whose the rows without a visitor are.");
    QMap<int, QString> used;
    for (const Choice& choice : m_choices) {
        const int index = choice.box->currentIndex();
        if (index == 0 && choice.required)
            return tr("Choose the column for: %1.").arg(roleTitle(choice.role));
        if (index > 0 && used.contains(index))
            return tr("%1 and %2 are the same column.").arg(used.value(index), roleTitle(choice.role));
        if (index > 0)
            used.insert(index, roleTitle(choice.role));
    }
    return {};
}

void ColumnDialog::showState()
{
    QStringList roles;
    for (std::size_t i = 0; i < m_header.size(); ++i)
        roles << QString();
    for (const Choice& choice : std::as_const(m_choices))
        if (isColumn(choice.box->currentIndex()))
            roles[choice.box->currentIndex() - 1] = roleTitle(choice.role);
    m_model->setRoles(roles);
    m_problem->setText(problem());
    m_open->setEnabled(problem().isEmpty());
}

} // namespace leadlight
