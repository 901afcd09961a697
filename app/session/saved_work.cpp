// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/saved_work.h"

#include "model/base/distinct.h"
#include "model/describe/rule_words.h"
#include "model/evaluate/slices.h"
#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "model/stages/shown_results.h"
#include "model/store/analysis_bytes.h"
#include "views/words.h"

#include <unordered_map>

namespace leadlight {

namespace {

constexpr std::size_t mostRuns = 50;

std::vector<SavedCohort> cohortsOf(const Cohorts& cohorts, const Interactions* interactions)
{
    std::vector<SavedCohort> out;
    if (interactions == nullptr)
        return out;
    for (const Cohort& cohort : cohorts.all()) {
        SavedCohort& saved = out.emplace_back();
        saved.name = cohort.name.toStdString();
        for (const std::int32_t cookie : *cohort.cookies)
            saved.cookies.push_back(idFingerprint(interactions->data->cookieText(cookie)));
    }
    return out;
}

/// The newest of those whose figures are of as many cookies and pages: of other data they would only take room.
RunList runsOf(const RunList& runs, const Interactions* interactions)
{
    RunList out;
    if (interactions == nullptr)
        return out;
    for (auto run = runs.rbegin(); run != runs.rend() && out.size() < mostRuns; ++run)
        if ((*run)->cookies == interactions->data->cookies() && (*run)->pages == interactions->data->pages())
            out.insert(out.begin(), *run);
    return out;
}

/// Numbers of the cookies by their fingerprints; those that the data do not have are left out.
std::vector<std::pair<std::string, IndexSet>> inNumbers(const std::vector<SavedCohort>& cohorts, const Dataset& data)
{
    std::vector<std::pair<std::string, IndexSet>> out;
    if (cohorts.empty())
        return out;
    std::unordered_map<std::uint64_t, std::int32_t> number;
    number.reserve(data.cookieIds.size());
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        number.emplace(idFingerprint(data.cookieText(cookie)), cookie);
    for (const SavedCohort& cohort : cohorts) {
        IndexSet cookies;
        for (const std::uint64_t fingerprint : cohort.cookies)
            if (const auto found = number.find(fingerprint); found != number.end())
                cookies.push_back(found->second);
        sortDistinct(cookies);
        if (!cookies.empty())
            out.emplace_back(cohort.name, std::move(cookies));
    }
    return out;
}

/// The rules as they act on the data. Where they are what the saved lists obey, these need not be made again; else, as
/// where a day has passed, the window makes others.
void putInForce(LoadedWork& work, const Progress& progress)
{
    SessionContent& content = work.opened.content;
    if (content.rules.isEmpty() || !content.study.interactions)
        return;
    const auto made = rulesInForce(content.study.interactions->data, content.rules, nullptr, progress);
    if (!made)
        return work.opened.remarks.push_back(made.error().phrase());
    work.rules = *made;
    const auto& analysis = content.study.analysis;
    if (!analysis || !areAlike(rulesOf(*made).get(), analysis->rules.get()))
        return;
    auto same = std::make_shared<Analysis>(*analysis);
    same->rules = rulesOf(*made);
    content.study.analysis = std::move(same);
}

} // namespace

SessionContent savedWork(Session& session, const RunList& runs)
{
    const auto shown = studyOfResults(session.study()).interactions;
    SessionContent content;
    content.options = session.options();
    content.comparison = session.comparison();
    content.changes = session.changes();
    content.search = session.search();
    content.rules = session.rules();
    content.cohorts = cohortsOf(session.context().cohorts, shown.get());
    content.notes = session.notes().toStdString();
    content.report = session.reportDefinition();
    content.runs = runsOf(runs, shown.get());
    content.study = session.study();
    return content;
}

RecentSession recentOf(const QString& file, const SessionContent& content)
{
    const Study shown = studyOfResults(content.study);
    RecentSession out{.file = file,
                      .used = QDateTime::currentDateTime(),
                      .model = {},
                      .cohorts = static_cast<int>(content.cohorts.size()),
                      .found = {}};
    if (shown.analysis) {
        const RulesCounted counted = countedRules(shown.analysis->rules.get());
        out.model = QString::fromUtf8(choiceName(keyOf(shown.analysis->model->options)));
        out.rules = counted.rules;
        out.leftOut = counted.leftOut;
    }
    if (shown.interactions) {
        out.visitors = shown.interactions->data->cookies();
        out.pages = shown.interactions->data->pages();
    }
    if (shown.scorecard && shown.scorecard->scorecard->current) {
        const Scorecard& card = *shown.scorecard->scorecard;
        out.found = card.models[*card.current].metric[static_cast<std::size_t>(Metric::HitRate)].mean;
    }
    return out;
}

Result<LoadedWork> loadWork(const SessionOpening& opening, const Progress& progress)
{
    LoadedWork out;
    const auto head = sessionHead(opening.file);
    if (!head)
        return tl::unexpected(head.error());
    out.missing = missingSources(*head, opening);
    if (!out.missing.empty())
        return out;
    auto opened = openSession(opening, progress);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    out.opened = *std::move(opened);
    if (const auto shown = studyOfResults(out.opened.content.study).interactions)
        out.cohorts = inNumbers(out.opened.content.cohorts, *shown->data);
    putInForce(out, progress);
    return out;
}

void takeOver(Session& session, const LoadedWork& work)
{
    const SessionContent& content = work.opened.content;
    Cohorts& cohorts = session.context().cohorts;
    cohorts.setInteractions(nullptr); // those of other work do not come along
    session.setDataOptions(content.options);
    session.setEvidence(content.options.evidence);
    Q_EMIT session.intents().editComparison(content.comparison);
    session.setModelChoices(content.options.model);
    session.workspace().setStudy(content.study);
    session.setChanges(content.changes); // of these deliveries
    session.setSearch(content.search);
    session.setRules(content.rules); // in place of those that were kept for these files
    session.setRulesInForce(work.rules);
    session.setNotes(QString::fromStdString(content.notes));
    session.setReportDefinition(content.report);
    const auto shown = studyOfResults(content.study).interactions;
    std::vector<Cohort> kept;
    for (const auto& [name, cookies] : work.cohorts)
        kept.push_back({QString::fromStdString(name), std::make_shared<const IndexSet>(cookies)});
    if (shown)
        cohorts.restore(*shown, kept);
}

} // namespace leadlight
