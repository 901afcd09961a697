// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/linked.h"
#include "views/tables/latest_task.h"

#include <QObject>
#include <array>
#include <memory>

namespace leadlight {

/// What the user has selected, for all pages at once and in the data's numbers. A selection of cookies is also one of
/// pages and of business units, and the other way round, as the interactions link them: worked out once, on a worker.
/// Beside what is selected there is the one that the user is at.
class Selection : public QObject
{
    Q_OBJECT
public:
    using Set = std::shared_ptr<const IndexSet>;

    explicit Selection(QObject* parent = nullptr);

    /// The data that the numbers are of; null for none. Nothing of it is selected.
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    [[nodiscard]] const std::shared_ptr<const Interactions>& interactions() const { return m_interactions; }

    /// Selects these cookies, pages or units; an empty set ends the selection. `by` is who selects: it knows already.
    void set(Entity of, Set what, const QObject* by);
    /// Likewise, with the numbers in any order.
    void set(Entity of, IndexSet what, const QObject* by);
    void clear(const QObject* by) { set(m_given, IndexSet{}, by); }
    /// The user has gone to this one. One of several selected leaves them selected; any other is then selected alone.
    void pick(Entity of, std::int32_t one, const QObject* by);

    /// What is selected of this kind. Never null, but empty while it is still worked out of another kind: changed()
    /// tells when it is there.
    [[nodiscard]] Set of(Entity entity) const { return m_sets.at(static_cast<std::size_t>(entity)); }
    /// The one that the user is at; -1 without one.
    [[nodiscard]] std::int32_t picked(Entity of) const { return of == m_pickedOf ? m_picked : -1; }

Q_SIGNALS:
    /// What is selected of this kind is another; `by` is who has selected, null for a change of the data.
    void changed(leadlight::Entity of, const QObject* by);
    void pickedChanged(leadlight::Entity of, const QObject* by);

private:
    using Sets = std::array<Set, static_cast<std::size_t>(Entity::Run) + 1>; // by Entity

    void workOutOthers(const QObject* by);

    std::shared_ptr<const Interactions> m_interactions;
    Sets m_sets;
    Entity m_given = Entity::Cookie; ///< the kind that was selected; the others follow from it
    Entity m_pickedOf = Entity::None;
    std::int32_t m_picked = -1;
    LatestTask m_task;
};

} // namespace leadlight
