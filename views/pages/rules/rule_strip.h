// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QWidget>

class QPushButton;

namespace leadlight {

class ChipBar;

/// Beside the title of every page of lists: the way to the rules, and a chip for those that these lists obey and one
/// for who is left out; a click takes it away, and undo brings it back.
class RuleStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RuleStrip(const PageContext& context, QWidget* parent = nullptr);

private:
    void setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce);
    void remove(int chip);

    PageContext m_context;
    RuleChoices m_choices;
    QList<int> m_meaning; ///< of each chip, of the enum in the .cpp
    QPushButton* m_open;
    ChipBar* m_chips;
};

} // namespace leadlight
