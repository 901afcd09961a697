// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rules_file.h"

#include "model/exports/output_file.h"
#include "model/stages/rule_files.h"
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
    dialog->setNameFilters({RulesFile::tr("Rules (*.json)"), RulesFile::tr("All files (*)")});
    return dialog;
}

} // namespace

RulesFile::RulesFile(const PageContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void RulesFile::open()
{
    auto* dialog = makeDialog(&m_page, tr("Open rules"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFile::read);
    dialog->open();
}

void RulesFile::read(const QString& path)
{
    RuleOptions options;
    if (const Status done = readRulesFile(options, QFileInfo(path).filesystemAbsoluteFilePath()); !done)
        return say(done.error());
    Q_EMIT m_context.intents.editRules(withRulesOf(options, m_choices));
}

void RulesFile::save()
{
    auto* dialog = makeDialog(&m_page, tr("Save rules"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("rules.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFile::write);
    dialog->open();
}

void RulesFile::write(const QString& path)
{
    if (const Status good = checkTarget(m_page, path); !good)
        return say(good.error());
    const std::string text = rulesJson(optionsOf(m_choices)) + '\n';
    const Status written =
        writeFile(QFileInfo(path).filesystemAbsoluteFilePath(), [&text](const ByteSink& sink) -> Status {
            static_cast<void>(sink(text)); // writeFile() says why
            return {};
        });
    if (!written)
        return say(written.error());
    Q_EMIT m_context.news.noted(tr("Written: %1").arg(shownName(path)));
}

void RulesFile::say(const Error& error)
{
    Q_EMIT m_context.news.told(messageOf(error));
}

} // namespace leadlight
