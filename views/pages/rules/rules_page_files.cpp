// SPDX-License-Identifier: GPL-3.0-or-later
// RulesPage: the file of rules, as the command line reads it.
#include "model/exports/output_file.h"
#include "model/recommend/rule_options.h"
#include "views/pages/rules/rules_page.h"
#include "views/widgets/open_files.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>

namespace leadlight {

namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({RulesPage::tr("Rules (*.json)"), RulesPage::tr("All files (*)")});
    return dialog;
}

} // namespace

void RulesPage::openRules()
{
    auto* dialog = makeDialog(this, tr("Open rules"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesPage::readRules);
    dialog->open();
}

void RulesPage::readRules(const QString& path)
{
    RuleOptions options;
    if (const Status read = readRulesFile(options, QFileInfo(path).filesystemAbsoluteFilePath()); !read)
        return say(read.error());
    Q_EMIT context().intents.editRules(withRulesOf(options, m_choices));
}

void RulesPage::saveRules()
{
    auto* dialog = makeDialog(this, tr("Save rules"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("rules.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RulesPage::writeRules);
    dialog->open();
}

void RulesPage::writeRules(const QString& path)
{
    if (const Status good = checkTarget(*this, path); !good)
        return say(good.error());
    const std::string text = rulesJson(optionsOf(m_choices)) + '\n';
    const Status written =
        writeFile(QFileInfo(path).filesystemAbsoluteFilePath(), [&text](const ByteSink& sink) -> Status {
            static_cast<void>(sink(text)); // writeFile() says why
            return {};
        });
    if (!written)
        return say(written.error());
    Q_EMIT context().news.noted(tr("Written: %1").arg(shownName(path)));
}

void RulesPage::say(const Error& error)
{
    Q_EMIT context().news.told(messageOf(error));
}

} // namespace leadlight
