// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/pseudonymous_tables.h"

#include "model/base/progress.h"
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"

#include <algorithm>
#include <unordered_map>

namespace leadlight {

namespace {

/// Names by id, in whose byte order the ids stay as they are.
std::vector<std::string> namesOf(const StringPool& ids, const std::function<std::string(std::string_view)>& pseudonym)
{
    constexpr std::size_t digits = 10; // as many as ids can be counted by
    std::vector<std::string> names(ids.size());
    std::size_t place = 0;
    for (const StringPool::Id id : ids.sortedByText()) {
        std::string number = std::to_string(place++);
        std::string name(digits - number.size(), '0');
        name += number;
        name += '-';
        name += pseudonym(ids[id]);
        names[id] = std::move(name);
    }
    return names;
}

void cleanReport(FileReport& file)
{
    file.path = file.path.filename();
    file.skipped.clear();
    file.warnings.clear();
}

std::vector<SavedCohort> renamed(std::vector<SavedCohort> cohorts, const StringPool& ids, const StringPool& names)
{
    std::unordered_map<std::uint64_t, std::uint64_t> fingerprint;
    for (StringPool::Id id = 0; id < ids.size(); ++id)
        fingerprint.emplace(idFingerprint(ids[id]), idFingerprint(names[id]));
    for (SavedCohort& cohort : cohorts) {
        std::vector<std::uint64_t> cookies;
        for (const std::uint64_t cookie : cohort.cookies)
            if (const auto found = fingerprint.find(cookie); found != fingerprint.end())
                cookies.push_back(found->second);
        cohort.cookies = std::move(cookies);
    }
    return cohorts;
}

} // namespace

Result<PseudonymousData> pseudonymous(const SessionContent& content,
                                      const std::function<std::string(std::string_view id)>& pseudonym,
                                      const Progress& progress)
{
    const SubmissionTable& as = *content.study.tables.submissions;
    auto table = std::make_shared<SubmissionTable>(as);
    table->cookies = {};
    for (const std::string& name : namesOf(as.cookies, pseudonym))
        table->cookies.intern(name);
    std::ranges::for_each(table->files, cleanReport);
    PseudonymousData out;
    out.cohorts = renamed(content.cohorts, as.cookies, table->cookies);
    out.tables = {.submissions = std::move(table), .mapping = content.study.tables.mapping};
    if (out.tables.mapping) {
        auto mapping = std::make_shared<BuMapping>(*out.tables.mapping);
        cleanReport(mapping->file);
        out.tables.mapping = std::move(mapping);
    }
    if (!content.study.interactions)
        return out;
    const auto interactions = buildInteractions(out.tables, content.options, progress);
    if (!interactions)
        return tl::unexpected(interactions.error());
    out.identity = identityOf(**interactions);
    return out;
}

} // namespace leadlight
