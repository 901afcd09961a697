// SPDX-License-Identifier: GPL-3.0-or-later
// ChangesPage: what is chosen on it, which a session keeps.
#include "model/recommend/interactions.h"
#include "views/pages/changes/changes_page.h"
#include "views/pages/changes/mapping_before.h"
#include "views/pages/changes/worth_panel.h"
#include "views/words.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace leadlight {

/// The choices that the shown data were made by.
PipelineOptions ChangesPage::options() const
{
    PipelineOptions out;
    out.join = m_study.interactions->data->options;
    out.typeWeights = m_study.interactions->options.typeWeights;
    return out;
}

ChangeChoices ChangesPage::choices() const
{
    ChangeChoices out{.pair = m_change};
    const auto mapping = m_mappingBefore->file().u8string();
    out.then.mapping.assign(mapping.begin(), mapping.end());
    m_worth->readInto(out);
    return out;
}

void ChangesPage::choose()
{
    Q_EMIT context().intents.editChanges(choices());
}

/// What a session has brought; of what was chosen here it is the echo.
void ChangesPage::takeChoices(const ChangeChoices& choices)
{
    const ChangeChoices before = this->choices();
    const auto worth = [](const ChangeChoices& of) {
        return std::tuple(of.pair.plannedUplift, of.then.controlShare, of.then.controlSeed);
    };
    if (worth(choices) != worth(before))
        m_worth->setChoices(choices);
    if (choices.pair.before == before.pair.before && choices.pair.after == before.pair.after &&
        choices.then.mapping == before.then.mapping)
        return;
    m_change = choices.pair;
    m_mappingBefore->setFile(std::u8string(choices.then.mapping.begin(), choices.then.mapping.end()));
    m_comparisonDue = m_study.interactions != nullptr;
    work();
}

void ChangesPage::showNames()
{
    const QSignalBlocker before(m_before);
    const QSignalBlocker after(m_after);
    for (auto* box : {m_before, m_after}) {
        box->clear();
        for (const std::string& name : m_overview->names)
            box->addItem(shownName(name));
    }
    if (!m_overview->pair)
        return;
    m_before->setCurrentText(shownName(m_overview->pair->before.name));
    m_after->setCurrentText(shownName(m_overview->pair->after.name));
}

} // namespace leadlight
