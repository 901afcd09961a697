// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selection.h"

#include "model/base/distinct.h"
#include "model/recommend/interactions.h"

#include <QGuiApplication>
#include <QPointer>
#include <algorithm>
#include <iterator>

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

Result<IndexSet> commonCookies(const Interactions& interactions, const std::vector<Selection::Part>& parts,
                               const Progress& progress)
{
    IndexSet common;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto cookies = linked(interactions, parts[i].of, *parts[i].what, Entity::Cookie, progress);
        if (!cookies)
            return cookies;
        if (i == 0) {
            common = *std::move(cookies);
            continue;
        }
        IndexSet both;
        std::ranges::set_intersection(common, *cookies, std::back_inserter(both));
        common = std::move(both);
    }
    return common;
}

} // namespace

namespace {

/// What comes in order already, as large selections do, is not sorted again.
void putInOrder(IndexSet& what)
{
    if (std::ranges::adjacent_find(what, std::greater_equal<>()) != what.end())
        sortDistinct(what);
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

void Selection::set(Entity of, IndexSet what, const QObject* by, const QString& words)
{
    putInOrder(what);
    set(of, std::make_shared<const IndexSet>(std::move(what)), by, words);
}

void Selection::set(Entity of, Set what, const QObject* by, const QString& words)
{
    std::vector<Part> parts;
    if (!what->empty())
        parts.push_back({of, std::move(what), words});
    m_given = of; // also of nothing
    adopt(std::move(parts), by);
}

void Selection::narrow(Entity of, IndexSet what, const QObject* by, const QString& words)
{
    if (m_parts.empty())
        return set(of, std::move(what), by, words);
    putInOrder(what);
    std::vector<Part> parts = m_parts;
    parts.push_back({of, std::make_shared<const IndexSet>(std::move(what)), words});
    adopt(std::move(parts), by);
}

void Selection::take(Entity of, IndexSet what, const QObject* by, const QString& words)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        narrow(of, std::move(what), by, words);
    else
        set(of, std::move(what), by, words);
}

void Selection::removePart(std::size_t part, const QObject* by)
{
    std::vector<Part> parts = m_parts;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(part));
    adopt(std::move(parts), by);
}

void Selection::adopt(std::vector<Part> parts, const QObject* by)
{
    m_task.cancel();
    m_parts = std::move(parts);
    m_sets.fill(std::make_shared<const IndexSet>());
    Q_EMIT partsChanged();
    if (m_parts.size() > 1) {
        m_given = Entity::Cookie;
        return workOutCommon(by);
    }
    if (!m_parts.empty()) {
        m_given = m_parts.front().of;
        m_sets.at(static_cast<std::size_t>(m_given)) = m_parts.front().what;
    }
    Q_EMIT changed(m_given, by);
    workOutOthers(by);
}

/// What several parts have in common is found among the cookies.
void Selection::workOutCommon(const QObject* by)
{
    Q_EMIT changed(Entity::Cookie, by);
    if (!m_interactions)
        return;
    const auto work = [interactions = m_interactions, parts = m_parts](const Progress& progress) {
        return commonCookies(*interactions, parts, progress).and_then([&](const IndexSet& cookies) {
            return allLinked(*interactions, Entity::Cookie, cookies, progress);
        });
    };
    m_task.run(work, [this, by = QPointer(by)](Result<LinkedSets> sets) {
        if (!sets)
            return;
        for (std::size_t i = 0; i < linkedKinds.size(); ++i)
            m_sets.at(static_cast<std::size_t>(linkedKinds[i])) =
                std::make_shared<const IndexSet>(std::move((*sets)[i]));
        for (const Entity kind : linkedKinds)
            Q_EMIT changed(kind, by);
    });
}

void Selection::pick(Entity of, std::int32_t one, const QObject* by)
{
    m_pickedOf = of;
    m_picked = one;
    // To browse the visitors of a business unit or page that is selected leaves it selected.
    const bool isAmong = (of == m_given || of == Entity::Cookie) && std::ranges::binary_search(*this->of(of), one);
    if (!isAmong)
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
