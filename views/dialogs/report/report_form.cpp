// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_form.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/count_text.h"
#include "views/widgets/csv_dialog.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <cmath>

namespace leadlight {

namespace {

constexpr int labelWidth = 96;
constexpr int betweenSwitches = 12;
constexpr double percent = 100.0;
constexpr int mostHeldOut = 90; // percent

QString nameOf(const QString& path)
{
    return shownName(QFileInfo(path).fileName());
}

/// A dialog for one file that is there; deletes itself.
QFileDialog* makeOpenDialog(QWidget* parent, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace

ReportForm::ReportForm(ReportChoices& choices, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    addTemplate();
    addFormats();
    addListRows();
    addLists();
    addUpdate();
    addFolder(folder);
}

QHBoxLayout* ReportForm::addRow(const QString& label)
{
    const int row = m_grid->rowCount();
    auto* line = new QHBoxLayout;
    line->setSpacing(betweenSwitches);
    m_grid->addWidget(makeLabel(label, TextSize::Body, QFont::Normal, QPalette::PlaceholderText), row, 0);
    m_grid->addLayout(line, row, 1);
    return line;
}

/// As addRow(), for what goes on in another line where one has no room for it.
FlowLayout* ReportForm::addLines(const QString& label)
{
    const int row = m_grid->rowCount();
    auto* lines = new FlowLayout;
    lines->setSpacing(betweenSwitches);
    m_grid->addWidget(makeLabel(label, TextSize::Body, QFont::Normal, QPalette::PlaceholderText), row, 0);
    m_grid->addLayout(lines, row, 1);
    return lines;
}

QCheckBox* ReportForm::addSwitch(QLayout& row, const char* name, const QString& text, bool& value)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(value);
    row.addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, &value](bool on) {
        value = on;
        Q_EMIT edited();
    });
    return box;
}

QPushButton* ReportForm::addButton(QHBoxLayout& row, const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void ReportForm::addTemplate()
{
    QHBoxLayout* row = addRow(tr("Template"));
    m_chooseTemplate = addButton(*row, "chooseTemplate", tr("Choose a file..."));
    m_template = makeNote({});
    m_template->setObjectName(QStringLiteral("template"));
    row->addWidget(m_template, 1);
    m_ownTemplate = addButton(*row, "ownTemplate", tr("Leadlight's own"));
    makeLink(*m_ownTemplate);
    connect(m_chooseTemplate, &QPushButton::clicked, this, &ReportForm::chooseTemplate);
    connect(m_ownTemplate, &QPushButton::clicked, this, [this] {
        m_choices.templateFile.clear();
        showTemplate();
        Q_EMIT templateChosen({});
        Q_EMIT edited();
    });
    showTemplate();
}

void ReportForm::showTemplate()
{
    const QString path = QString::fromStdString(m_choices.templateFile);
    m_ownTemplate->setVisible(!path.isEmpty());
    m_template->setText(path.isEmpty() ? tr("Leadlight, 16:9. Your own .potx or .pptx is kept as it is.")
                                       : nameOf(path));
    m_template->setToolTip(shownName(path));
}

void ReportForm::sayOfTemplate(const QString& text)
{
    const QString name = nameOf(QString::fromStdString(m_choices.templateFile));
    m_template->setText(name.isEmpty() || text.isEmpty() ? m_template->text()
                                                         : QStringLiteral("%1. %2").arg(name, text));
    m_template->setToolTip(text);
}

void ReportForm::addFormats()
{
    FlowLayout* row = addLines(tr("Formats"));
    addSwitch(*row, "pptx", tr("PowerPoint"), m_choices.deck);
    addSwitch(*row, "xlsx", tr("Excel"), m_choices.workbook);
    addSwitch(*row, "pdf", tr("PDF"), m_choices.pages)->setToolTip(tr("All of it on pages to print"));
    addSwitch(*row, "pictures", tr("Pictures"), m_choices.pictures)->setToolTip(tr("A PNG and an SVG of each chart"));
    addSwitch(*row, "csv", tr("CSV"), m_choices.csv)->setToolTip(tr("A file for each table"));
    m_csvForm = new QComboBox;
    m_csvForm->setObjectName(QStringLiteral("csvForm"));
    m_csvForm->setAccessibleName(tr("How CSV is written"));
    m_csvForm->addItem(tr("for Excel"));
    m_csvForm->addItem(tr("plain"));
    m_csvForm->setToolTip(tr("For Excel: separator and decimals of this computer, ids stay texts. Plain: for "
                             "other programs (RFC 4180)."));
    m_csvForm->setCurrentIndex(m_choices.csvForExcel ? 0 : 1);
    m_csvForm->setEnabled(m_choices.csv);
    row->addWidget(m_csvForm);
    connect(m_csvForm, &QComboBox::activated, this, [this](int index) {
        m_choices.csvForExcel = index == 0;
        Q_EMIT edited();
    });
    connect(this, &ReportForm::edited, m_csvForm, [this] { m_csvForm->setEnabled(m_choices.csv); });
    QHBoxLayout* briefs = addRow(tr("Per BU"));
    m_perUnit = addSwitch(*briefs, "perUnit", tr("A brief for each business unit"), m_choices.perUnit);
    briefs->addStretch(1);
}

void ReportForm::addListRows()
{
    QHBoxLayout* row = addRow(tr("Excel lists"));
    auto* rows = new QComboBox;
    rows->setObjectName(QStringLiteral("listRows"));
    rows->setAccessibleName(tr("Rows of the lists in Excel"));
    rows->addItem(tr("one row a recommendation")); // in the order of ListRows
    rows->addItem(tr("one row a visitor"));
    rows->setToolTip(tr("One row a visitor: the pages side by side, best first."));
    rows->setCurrentIndex(static_cast<int>(m_choices.listRows));
    row->addWidget(rows);
    row->addStretch(1);
    connect(rows, &QComboBox::activated, this, [this](int index) {
        m_choices.listRows = static_cast<ListRows>(index);
        Q_EMIT edited();
    });
    const auto allow = [this, rows] { rows->setEnabled(m_choices.workbook); };
    connect(this, &ReportForm::edited, rows, allow);
    allow();
}

void ReportForm::addLists()
{
    QHBoxLayout* ids = addRow(tr("Visitor ids"));
    addSwitch(*ids, "pseudonyms", tr("Pseudonyms"), m_choices.pseudonyms);
    ids->addWidget(makeNote(tr("The key stays on this computer.")), 1);
    auto* keys = addButton(*ids, "writeKeys", tr("Write the key file..."));
    keys->setToolTip(tr("A CSV file that says whose each pseudonym is. Keep it to yourself."));
    makeLink(*keys);
    connect(keys, &QPushButton::clicked, this, &ReportForm::chooseKeyFile);
    QHBoxLayout* control = addRow(tr("Control group"));
    m_holdOut = new QSpinBox;
    m_holdOut->setObjectName(QStringLiteral("holdOut"));
    m_holdOut->setAccessibleName(tr("Share of the visitors in the control group"));
    m_holdOut->setRange(0, mostHeldOut);
    m_holdOut->setSuffix(QStringLiteral(" %"));
    m_holdOut->setSpecialValueText(tr("None"));
    m_holdOut->setValue(static_cast<int>(std::lround(m_choices.holdOut.share * percent)));
    control->addWidget(m_holdOut);
    control->addWidget(makeNote(tr("Of the visitors, drawn at random, into files of their own: show them nothing.")),
                       1);
    connect(m_holdOut, &QSpinBox::valueChanged, this, [this](int value) {
        m_choices.holdOut.share = value / percent;
        Q_EMIT edited();
    });
    FlowLayout* tools = addLines(tr("Other tools"));
    addSwitch(*tools, "target", tr("Adobe Target"), m_choices.target)
        ->setToolTip(tr("Criteria and entity feed, with the ids as they are"));
    m_personalize = addSwitch(*tools, "personalize", tr("Amazon Personalize"), m_choices.personalize);
    addSwitch(*tools, "idList", tr("List of ids"), m_choices.idList)
        ->setToolTip(tr("The visitors outside of the control group, with the ids as they are"));
    m_idsNote =
        makeLabel(tr("These files hold the ids as they are: whoever gets one together with the rest can find out "
                     "whose the pseudonyms are. Hand them on apart."),
                  TextSize::Small, QFont::Normal, QPalette::BrightText);
    m_idsNote->setObjectName(QStringLiteral("idsNote"));
    m_idsNote->setWordWrap(true);
    m_grid->addWidget(m_idsNote, m_grid->rowCount(), 1);
    const auto warn = [this] {
        const bool toTools = m_choices.target || m_choices.personalize || m_choices.idList;
        m_idsNote->setVisible(m_choices.pseudonyms && toTools);
    };
    connect(this, &ReportForm::edited, m_idsNote, warn);
    warn();
}

void ReportForm::addUpdate()
{
    QHBoxLayout* row = addRow(tr("Earlier deck"));
    auto* choose = addButton(*row, "updateDeck", tr("Update a deck..."));
    m_updateName = makeNote({});
    m_updateName->setObjectName(QStringLiteral("deckToUpdate"));
    row->addWidget(m_updateName, 1);
    m_noUpdate = addButton(*row, "newDeck", tr("A new deck"));
    makeLink(*m_noUpdate);
    connect(choose, &QPushButton::clicked, this, &ReportForm::chooseUpdate);
    connect(m_noUpdate, &QPushButton::clicked, this, [this] {
        m_update.clear();
        showUpdate();
        Q_EMIT edited();
    });
    showUpdate();
}

void ReportForm::showUpdate()
{
    m_noUpdate->setVisible(!m_update.isEmpty());
    m_chooseTemplate->setEnabled(m_update.isEmpty()); // an earlier deck keeps its own
    m_updateName->setText(m_update.isEmpty() ? tr("New figures in place; moved charts stay where they are.")
                                             : nameOf(m_update));
    m_updateName->setToolTip(shownName(m_update));
}

void ReportForm::addFolder(const QString& folder)
{
    QHBoxLayout* row = addRow(tr("Folder"));
    m_folder = new QLineEdit(folder);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder of the report"));
    row->addWidget(m_folder, 1);
    auto* change = addButton(*row, "chooseFolder", tr("Change..."));
    connect(m_folder, &QLineEdit::textChanged, this, &ReportForm::edited);
    connect(change, &QPushButton::clicked, this, &ReportForm::chooseFolder);
}

QString ReportForm::folder() const
{
    return m_folder->text().trimmed();
}

void ReportForm::setData(int units, const QString& whyNoPersonalize)
{
    m_perUnit->setEnabled(units > 0);
    if (units == 0) {
        m_perUnit->setToolTip(tr("Open a BU mapping first"));
        m_perUnit->setText(tr("A brief for each business unit"));
    } else {
        m_perUnit->setToolTip({});
        m_perUnit->setText(units == 1 ? tr("A brief for each business unit: 1 deck")
                                      : tr("A brief for each business unit: %1 decks").arg(countText(units)));
    }
    m_personalize->setEnabled(whyNoPersonalize.isEmpty());
    m_personalize->setToolTip(whyNoPersonalize);
}

void ReportForm::chooseTemplate()
{
    auto* dialog = makeOpenDialog(this, tr("Template for the decks"), tr("PowerPoint (*.pptx *.potx)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_choices.templateFile = path.toStdString();
        showTemplate();
        Q_EMIT templateChosen(path);
        Q_EMIT edited();
    });
    dialog->open();
}

void ReportForm::chooseUpdate()
{
    auto* dialog = makeOpenDialog(this, tr("Deck to update"), tr("PowerPoint (*.pptx)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_update = path;
        showUpdate();
        Q_EMIT edited();
    });
    dialog->open();
}

void ReportForm::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the report"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ReportForm::chooseKeyFile()
{
    auto* dialog = makeCsvDialog(this, tr("Write the key file"), QStringLiteral("pseudonyms.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportForm::keyFileRequested);
    dialog->open();
}

} // namespace leadlight
