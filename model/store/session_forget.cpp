// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_file.h"

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/runs/run_history.h"

#include <algorithm>
#include <unordered_set>

namespace leadlight {

namespace {

using Ids = std::unordered_set<std::string_view>;

/// The id, or behind its place the pseudonym (pseudonymous_tables.h).
bool isAmong(std::string_view cookie, const Ids& ids)
{
    constexpr std::size_t place = 11; // "0000000042-"
    return ids.contains(cookie) ||
           (cookie.size() > place && cookie[place - 1] == '-' && ids.contains(cookie.substr(place)));
}

std::vector<bool> forgottenCookies(const SubmissionTable& table, const Ids& ids)
{
    std::vector<bool> out(table.cookies.size());
    for (StringPool::Id cookie = 0; cookie < table.cookies.size(); ++cookie)
        out[cookie] = isAmong(table.cookies[cookie], ids);
    return out;
}

std::vector<std::string_view> forgottenIds(const SubmissionTable& table, const Ids& ids)
{
    std::vector<std::string_view> out;
    for (StringPool::Id cookie = 0; cookie < table.cookies.size(); ++cookie)
        if (isAmong(table.cookies[cookie], ids))
            out.push_back(table.cookies[cookie]);
    return out;
}

/// Lines that were left out and warnings may name anybody.
void cleanReports(SubmissionTable& table)
{
    for (FileReport& file : table.files) {
        file.rows = 0;
        file.skipped.clear();
        file.warnings.clear();
    }
    table.lineRuns.clear();
}

template <class T>
std::vector<T> keptOf(const std::vector<T>& list, const std::vector<std::size_t>& rows)
{
    std::vector<T> out;
    if (list.empty())
        return out;
    out.reserve(rows.size());
    for (const std::size_t row : rows)
        out.push_back(list[row]);
    return out;
}

/// The table without the rows of these cookies, which are not among its ids any more.
std::shared_ptr<const SubmissionTable> without(const SubmissionTable& as, const std::vector<bool>& forgotten)
{
    auto out = std::make_shared<SubmissionTable>(as);
    cleanReports(*out);
    out->cookies = {};
    out->unidentified.clear();
    std::vector<StringPool::Id> number(as.cookies.size(), 0);
    for (StringPool::Id cookie = 0; cookie < as.cookies.size(); ++cookie) {
        if (forgotten[cookie])
            continue;
        number[cookie] = out->cookies.intern(as.cookies[cookie]);
        out->unidentified.push_back(as.unidentified[cookie]);
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < as.cookie.size(); ++row) {
        if (forgotten[as.cookie[row]])
            continue;
        rows.push_back(row);
        ++out->files[as.fileOfRow(static_cast<std::int64_t>(row))].rows;
    }
    out->cookie = keptOf(as.cookie, rows);
    for (StringPool::Id& cookie : out->cookie)
        cookie = number[cookie];
    out->page = keptOf(as.page, rows);
    out->type = keptOf(as.type, rows);
    out->submissions = keptOf(as.submissions, rows);
    out->day = keptOf(as.day, rows);
    out->repeatsDelivery = keptOf(as.repeatsDelivery, rows);
    return out;
}

/// Without what is known of single cookies; true where there was something.
bool cleanRun(RunRecord& run)
{
    const bool had = !run.topTen.empty() || !run.perCookie.empty();
    run.topTen.clear();
    run.perCookie.clear();
    return had;
}

/// Which run holds one of the visitors cannot be told of all: figures stand without ids. So they go from each.
std::int64_t cleanRuns(RunList& runs)
{
    std::int64_t changed = 0;
    for (auto& run : runs) {
        RunRecord clean = *run;
        if (!cleanRun(clean))
            continue;
        ++changed;
        run = std::make_shared<const RunRecord>(std::move(clean));
    }
    return changed;
}

std::int64_t cleanCohorts(std::vector<SavedCohort>& cohorts, const std::unordered_set<std::uint64_t>& fingerprints)
{
    const auto had = std::ranges::count_if(cohorts, [&](SavedCohort& cohort) {
        return std::erase_if(cohort.cookies, [&](std::uint64_t cookie) { return fingerprints.contains(cookie); }) > 0;
    });
    return static_cast<std::int64_t>(had);
}

/// The rows without them, and nothing that was learnt from the rows as they were.
Status forgetRows(SessionContent& content, const Ids& ids, Forgotten& out, const Progress& progress)
{
    const auto table = content.study.tables.submissions;
    const auto forgotten = forgottenCookies(*table, ids);
    out.found = std::ranges::count(forgotten, true);
    if (out.found == 0)
        return {};
    Tables tables{.submissions = without(*table, forgotten), .mapping = content.study.tables.mapping};
    if (tables.submissions->rows() == 0)
        return fail(ErrorKind::Usage, Phrase::tr("Without these visitors there is nothing left in the session."),
                    Phrase::tr("Delete the file."));
    out.results = content.study.analysis || content.study.scorecard || content.study.before;
    auto interactions = buildInteractions(tables, content.options, progress);
    if (!interactions)
        return tl::unexpected(std::move(interactions.error()));
    Study study = with(Study(), tables);
    content.study = with(study, *std::move(interactions)).value_or(study);
    return {};
}

bool holdsResults(const SessionHead& head)
{
    return std::ranges::any_of(head.parts, [](const std::string& part) {
        return part.ends_with("analysis") || part.ends_with("scorecard") || part.ends_with("learning-curve");
    });
}

} // namespace

Result<Forgotten> forgetIds(const std::filesystem::path& file, const std::vector<std::string>& ids,
                            const Progress& progress)
{
    const auto head = sessionHead(file);
    if (!head)
        return tl::unexpected(head.error());
    if (head->newer)
        return fail(ErrorKind::BadData,
                    Phrase::tr("This session was saved by a newer version of Leadlight, which may hold more of these "
                               "visitors than this one knows."),
                    Phrase::tr("Forget them with that version, or delete the file."));
    const bool carries = head->data != SessionData::Reference;
    auto opened = openSession({.file = file, .summarise = false, .data = carries}, progress.part(0.0, 0.5));
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    SessionContent& content = opened->content;
    const Ids wanted(ids.begin(), ids.end());
    std::unordered_set<std::uint64_t> fingerprints;
    for (const std::string& id : ids)
        fingerprints.insert(idFingerprint(id));
    Forgotten out{.readsExports = !carries};
    if (carries && content.study.tables.submissions)
        for (std::string_view cookie : forgottenIds(*content.study.tables.submissions, wanted))
            fingerprints.insert(idFingerprint(cookie));
    out.cohorts = cleanCohorts(content.cohorts, fingerprints);
    out.runs = cleanRuns(content.runs);
    if (!carries)
        out.results = holdsResults(*head);
    else if (content.study.tables.submissions)
        if (auto done = forgetRows(content, wanted, out, progress); !done)
            return tl::unexpected(std::move(done.error()));
    if (auto saved = saveSession(file, content, {.data = opened->head.data}, progress.part(0.5, 1.0)); !saved)
        return tl::unexpected(std::move(saved.error()));
    return out;
}

Result<std::int64_t> forgetIdsInRuns(const std::filesystem::path& file, const Progress& progress)
{
    auto runs = loadRuns(file, progress);
    if (!runs)
        return tl::unexpected(std::move(runs.error()));
    const std::int64_t changed = cleanRuns(runs->runs);
    if (changed > 0)
        if (auto saved = saveRuns(runs->runs, file); !saved)
            return tl::unexpected(std::move(saved.error()));
    return changed;
}

} // namespace leadlight
