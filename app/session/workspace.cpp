// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspace.h"

#include <utility>

namespace leadlight {

void Workspace::setTables(const Tables& tables, const Slot<Interactions>& interactions)
{
    Study next = with(m_study, tables);
    store(with(next, interactions).value_or(next));
}

void Workspace::set(const Slot<Interactions>& interactions, const Slot<Analysis>& analysis)
{
    if (auto next = with(m_study, interactions))
        store(with(*next, analysis).value_or(*next));
}

void Workspace::store(Study next)
{
    const auto previous = std::make_shared<const Study>(std::exchange(m_study, std::move(next)));
    Q_EMIT changed(m_study);
    Q_EMIT retired(previous);
}

} // namespace leadlight
