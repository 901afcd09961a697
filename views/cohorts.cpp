// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cohorts.h"

#include "model/base/distinct.h"
#include "model/recommend/interactions.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t cookiesPerPoll = 4096;

/// The same cookies in other data, as far as it has them.
Result<IndexSet> sameCookies(const IndexSet& cookies, const Dataset& from, const Dataset& to, const Progress& progress)
{
    IndexSet out;
    for (std::size_t i = 0; i < cookies.size(); ++i) {
        if (i % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        if (const auto same = to.findCookie(from.cookieText(cookies[i])))
            out.push_back(*same);
    }
    sortDistinct(out);
    return out;
}

} // namespace

Result<Cohorts::Arrived> Cohorts::carryOver(const std::vector<OnTheWay>& cohorts, const Dataset& to,
                                            const Progress& progress)
{
    Arrived out;
    for (const OnTheWay& one : cohorts) {
        const Dataset& from = *one.from->data;
        auto same = sameCookies(*one.cohort.cookies, from, to, progress);
        if (!same)
            return tl::unexpected(same.error());
        const auto missing = std::ssize(*one.cohort.cookies) - std::ssize(*same);
        if (missing > 0)
            out.losses.push_back({.name = one.cohort.name, .missing = missing, .gone = same->empty()});
        if (!same->empty())
            out.cohorts.push_back({one.cohort.name, std::make_shared<const IndexSet>(*std::move(same))});
        out.otherSubmissions = out.otherSubmissions || from.submissions != to.submissions;
    }
    return out;
}

/// Those that are still on the way when the data change again begin anew from where they came.
void Cohorts::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    if (interactions == m_interactions)
        return;
    const auto before = std::exchange(m_interactions, std::move(interactions));
    m_task.cancel();
    for (Cohort& cohort : std::exchange(m_all, {})) {
        std::erase_if(m_onTheWay, [&cohort](const OnTheWay& one) { return one.cohort.name == cohort.name; });
        if (before)
            m_onTheWay.push_back({std::move(cohort), before});
    }
    Q_EMIT changed();
    if (!m_interactions)
        m_onTheWay.clear();
    if (m_onTheWay.empty())
        return;
    m_task.run([cohorts = m_onTheWay,
                now = m_interactions](const Progress& progress) { return carryOver(cohorts, *now->data, progress); },
               [this](Result<Arrived> arrived) {
                   if (arrived)
                       take(*std::move(arrived));
               });
}

void Cohorts::take(Arrived arrived)
{
    m_onTheWay.clear();
    QStringList names;
    for (const Cohort& cohort : arrived.cohorts)
        names << cohort.name;
    const std::vector<Cohort> meanwhile = std::exchange(m_all, std::move(arrived.cohorts));
    for (const Cohort& cohort : meanwhile)
        put(cohort);
    Q_EMIT changed();
    if (!arrived.otherSubmissions)
        return;
    Q_EMIT carried(names, arrived.losses);
}

void Cohorts::save(const QString& name, IndexSet cookies)
{
    sortDistinct(cookies);
    put({name, std::make_shared<const IndexSet>(std::move(cookies))});
    Q_EMIT changed();
    Q_EMIT edited(name);
}

void Cohorts::put(const Cohort& cohort)
{
    const auto same = std::ranges::find(m_all, cohort.name, &Cohort::name);
    if (same == m_all.end())
        m_all.push_back(cohort);
    else
        same->cookies = cohort.cookies;
}

void Cohorts::restore(const Interactions& of, const std::vector<Cohort>& kept)
{
    if (&of != m_interactions.get() || kept.empty())
        return;
    for (const Cohort& cohort : kept)
        put(cohort);
    Q_EMIT changed();
}

void Cohorts::remove(const QString& name)
{
    if (std::erase_if(m_all, [&](const Cohort& cohort) { return cohort.name == name; }) == 0)
        return;
    Q_EMIT changed();
    Q_EMIT edited(name);
}

} // namespace leadlight
