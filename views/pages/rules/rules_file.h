// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/rule_choices.h"
#include "views/page_context.h"

#include <QObject>

namespace leadlight {

/// Rules in a file, as the command line reads it: asks which, and reads or writes it. What is read goes to the intents.
class RulesFile : public QObject
{
    Q_OBJECT
public:
    /// The dialogs belong to `page`, and so does this.
    RulesFile(const PageContext& context, QWidget& page);

    /// Those in force: what is read is added to their lists of visitors and assets, and they are what is written.
    void setChoices(const RuleChoices& choices) { m_choices = choices; }
    void open();
    void save();

private:
    void read(const QString& path);
    void write(const QString& path);
    void say(const Error& error);

    PageContext m_context;
    QWidget& m_page;
    RuleChoices m_choices;
};

} // namespace leadlight
