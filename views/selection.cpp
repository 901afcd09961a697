// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selection.h"

#include "model/base/distinct.h"
#include "model/recommend/interactions.h"

#include <QPointer>
#include <algorithm>

namespace leadlight {

namespace {

constexpr std::array linkedKinds{Entity::Cookie, Entity::Page, Entity::Unit};

using LinkedSets = std::array<IndexSet, linkedKinds.size()>;

Result<LinkedSets> allLinked(const Interactions& interactions, Entity from, const IndexSet& what,
                             const Progress& progress)
{
    LinkedSets sets;
    for (std::size_t i = 0; i < linkedKinds.size(); ++i) {
        auto set = linked(interactions, from, what, linkedKinds[i], progress);
        if (!set)
            return tl::unexpected(std::move(set.error()));
        sets[i] = *std::move(set);
    }
    return sets;
}

} // namespace

Selection::Selection(QObject* parent)
    : QObject(parent)
{
    m_sets.fill(std::make_shared<const IndexSet>());
}

void Selection::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    m_interactions = std::move(interactions);
    m_pickedOf = Entity::None;
    clear(nullptr);
}

void Selection::set(Entity of, IndexSet what, const QObject* by)
{
    sortDistinct(what);
    set(of, std::make_shared<const IndexSet>(std::move(what)), by);
}

void Selection::set(Entity of, Set what, const QObject* by)
{
    m_given = of;
    m_sets.fill(std::make_shared<const IndexSet>());
    m_sets.at(static_cast<std::size_t>(of)) = std::move(what);
    Q_EMIT changed(of, by);
    workOutOthers(by);
}

void Selection::pick(Entity of, std::int32_t one, const QObject* by)
{
    m_pickedOf = of;
    m_picked = one;
    if (of != m_given || !std::ranges::binary_search(*this->of(of), one))
        set(of, IndexSet{one}, by);
    Q_EMIT pickedChanged(of, by);
}

void Selection::workOutOthers(const QObject* by)
{
    m_task.cancel();
    if (!m_interactions || of(m_given)->empty()) {
        for (const Entity kind : linkedKinds)
            if (kind != m_given)
                Q_EMIT changed(kind, by);
        return;
    }
    const auto work = [interactions = m_interactions, from = m_given, what = of(m_given)](const Progress& progress) {
        return allLinked(*interactions, from, *what, progress);
    };
    m_task.run(work, [this, by = QPointer(by)](Result<LinkedSets> sets) {
        if (!sets)
            return;
        for (std::size_t i = 0; i < linkedKinds.size(); ++i) {
            if (linkedKinds[i] == m_given)
                continue;
            m_sets.at(static_cast<std::size_t>(linkedKinds[i])) =
                std::make_shared<const IndexSet>(std::move((*sets)[i]));
            Q_EMIT changed(linkedKinds[i], by);
        }
    });
}

} // namespace leadlight
