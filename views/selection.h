// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/linked.h"
#include "views/tables/latest_task.h"

#include <QObject>
#include <QString>
#include <array>
#include <memory>
#include <vector>

namespace leadlight {

/// What the user has selected, for all pages at once and in the data's numbers. A selection of cookies is also one of
/// pages and of business units, and the other way round, as the interactions link them: worked out once, on a worker.
/// It may be narrowed down by further parts, each of which can be taken away again: then the cookies that all of them
/// have in common are selected. Beside what is selected there is the one that the user is at.
class Selection : public QObject
{
    Q_OBJECT
public:
    using Set = std::shared_ptr<const IndexSet>;

    /// One of the things by which one selects.
    struct Part
    {
        Entity of = Entity::None;
        Set what;
        QString words; ///< "hit rate 0.5"; empty: what it is follows from the numbers
    };

    explicit Selection(QObject* parent = nullptr);

    /// The data that the numbers are of; null for none. Nothing of it is selected.
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    [[nodiscard]] const std::shared_ptr<const Interactions>& interactions() const { return m_interactions; }

    /// Selects these cookies, pages or units; an empty set ends the selection. `by` is who selects: it knows already.
    void set(Entity of, Set what, const QObject* by, const QString& words = {});
    /// Likewise, with the numbers in any order.
    void set(Entity of, IndexSet what, const QObject* by, const QString& words = {});
    /// Of what is selected leaves those cookies that this has, too; where nothing is selected, selects it.
    void narrow(Entity of, IndexSet what, const QObject* by, const QString& words = {});
    /// What a click or a drag selects: narrows down while Ctrl is held, selects anew else.
    void take(Entity of, IndexSet what, const QObject* by, const QString& words = {});
    /// The parts as they were at another time, of the same data.
    void restore(std::vector<Part> parts, const QObject* by) { adopt(std::move(parts), by); }
    /// Takes one part away; the last one ends the selection.
    void removePart(std::size_t part, const QObject* by);
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    void clear(const QObject* by) { set(m_given, IndexSet{}, by); }
    /// The user has gone to this one. One of several selected leaves them selected; any other is then selected alone.
    void pick(Entity of, std::int32_t one, const QObject* by);

    /// What is selected of this kind. Never null, but empty while it is still worked out of another kind: changed()
    /// tells when it is there.
    [[nodiscard]] Set of(Entity entity) const { return m_sets.at(static_cast<std::size_t>(entity)); }
    /// True while what is selected of one kind is worked out of what is selected of another.
    [[nodiscard]] bool isWorkingOut() const { return m_task.isRunning(); }
    /// The one that the user is at; -1 without one.
    [[nodiscard]] std::int32_t picked(Entity of) const { return of == m_pickedOf ? m_picked : -1; }

Q_SIGNALS:
    /// What is selected of this kind is another; `by` is who has selected, null for a change of the data.
    void changed(leadlight::Entity of, const QObject* by);
    void pickedChanged(leadlight::Entity of, const QObject* by);
    /// It is made of other parts than before.
    void partsChanged();

private:
    using Sets = std::array<Set, static_cast<std::size_t>(Entity::Run) + 1>; // by Entity

    void adopt(std::vector<Part> parts, const QObject* by);
    void workOutOthers(const QObject* by);
    void workOutCommon(const QObject* by);

    std::shared_ptr<const Interactions> m_interactions;
    Sets m_sets;
    std::vector<Part> m_parts;
    Entity m_given = Entity::Cookie; ///< the kind that was selected; the others follow from it
    Entity m_pickedOf = Entity::None;
    std::int32_t m_picked = -1;
    LatestTask m_task;
};

} // namespace leadlight
