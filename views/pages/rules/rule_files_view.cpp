// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_files_view.h"

#include "model/describe/price_words.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leadlight {

RuleFilesView::RuleFilesView(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    m_leftOut = addRow(QStringLiteral("LeftOut"), tr("Left out of every list"),
                       tr("Open a list of visitors to leave out"), &RuleFilesView::leftOutChosen);
    m_assets =
        addRow(QStringLiteral("Assets"), tr("Asset list"), tr("Open an asset list"), &RuleFilesView::assetsChosen);
    setRules({}, nullptr);
}

RuleFilesView::Row RuleFilesView::addRow(const QString& key, const QString& title, const QString& dialog, Chosen chosen)
{
    Row row;
    row.open = new QPushButton(tr("Open..."));
    row.open->setObjectName(QStringLiteral("open") + key);
    row.open->setAccessibleName(dialog);
    row.remove = new QPushButton(tr("Remove"));
    row.remove->setObjectName(QStringLiteral("remove") + key);
    row.remove->setAccessibleName(tr("Remove: %1").arg(title));
    row.text = makeNote({});
    row.text->setObjectName(QStringLiteral("text") + key);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(title), 1);
    for (QPushButton* button : {row.open, row.remove}) {
        makeLink(*button);
        head->addWidget(button);
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    column->addWidget(row.text);
    connect(row.remove, &QPushButton::clicked, this, [this, chosen] { Q_EMIT(this->*chosen)({}); });
    connect(row.open, &QPushButton::clicked, this, [this, dialog, chosen] {
        auto* files = new QFileDialog(this, dialog);
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        files->setNameFilters({tr("Lists (*.csv *.txt *.tsv)"), tr("All files (*)")});
        connect(files, &QFileDialog::fileSelected, this, [this, chosen](const QString& file) {
            Q_EMIT(this->*chosen)(QFileInfo(file).filesystemAbsoluteFilePath());
        });
        files->open();
    });
    return row;
}

void RuleFilesView::showRow(const Row& row, const std::filesystem::path& file, const QString& found,
                            const QString& none)
{
    row.remove->setVisible(!file.empty());
    if (file.empty())
        return row.text->setText(none);
    const QString name = shownName(QString::fromStdU16String(file.filename().u16string()));
    row.text->setText(found.isEmpty() ? tr("%1 is being read...").arg(name) : tr("%1: %2").arg(name, found));
}

/// Those that the data does not have, in the tip.
void RuleFilesView::showUnknown(const Row& row, const std::vector<std::string>& unknown)
{
    QStringList names;
    for (const std::string& name : unknown)
        names << shownName(name);
    const QString tip =
        names.isEmpty() ? QString() : tr("Not in the data, among others: %1").arg(names.join(QStringLiteral(", ")));
    row.text->setToolTip(tip);
    row.text->setAccessibleDescription(tip);
}

void RuleFilesView::setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce)
{
    const bool known = inForce != nullptr;
    const bool sameLeftOut = known && inForce->choices.excludeCookies == choices.excludeCookies;
    const bool sameAssets = known && inForce->choices.assets == choices.assets;
    showRow(m_leftOut, choices.excludeCookies, sameLeftOut ? words(leftOutWords(*inForce)) : QString(),
            tr("Opt-outs, customers: one id a line, or CSV with a cookie column."));
    showRow(m_assets, choices.assets, sameAssets ? words(assetWords(*inForce)) : QString(),
            tr("CSV with page, title, language, live until: for the rules on live pages and languages."));
    showUnknown(m_leftOut, sameLeftOut ? inForce->ruling.unknownCookies : std::vector<std::string>());
    showUnknown(m_assets, sameAssets ? inForce->unknownAssets : std::vector<std::string>());
}

} // namespace leadlight
