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

Result<std::vector<Cohort>> carriedOver(std::vector<Cohort> cohorts, const Dataset& from, const Dataset& to,
                                        const Progress& progress)
{
    for (Cohort& cohort : cohorts) {
        auto same = sameCookies(*cohort.cookies, from, to, progress);
        if (!same)
            return tl::unexpected(same.error());
        cohort.cookies = std::make_shared<const IndexSet>(*std::move(same));
    }
    std::erase_if(cohorts, [](const Cohort& cohort) { return cohort.cookies->empty(); });
    return cohorts;
}

} // namespace

void Cohorts::setInteractions(std::shared_ptr<const Interactions> interactions)
{
    if (interactions == m_interactions)
        return;
    const auto before = std::exchange(m_interactions, std::move(interactions));
    std::vector<Cohort> cohorts = std::exchange(m_all, {});
    m_task.cancel();
    Q_EMIT changed();
    if (cohorts.empty() || !before || !m_interactions)
        return;
    m_task.run([cohorts = std::move(cohorts), before, now = m_interactions](
                   const Progress& progress) { return carriedOver(cohorts, *before->data, *now->data, progress); },
               [this](Result<std::vector<Cohort>> carried) {
                   if (!carried)
                       return;
                   const std::vector<Cohort> meanwhile = std::exchange(m_all, *std::move(carried));
                   for (const Cohort& cohort : meanwhile)
                       put(cohort);
                   Q_EMIT changed();
               });
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
