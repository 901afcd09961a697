// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/evaluation_data.h"
#include "model/runs/fingerprints.h"
#include "model/runs/run_history.h"
#include "model/runs/run_settings.h"

#include <algorithm>
#include <unordered_map>

namespace leadlight {

namespace {

/// The same for records of one run only.
std::string keyOf(const RunRecord& record)
{
    std::string key = record.dataFingerprint;
    key += ' ';
    key += std::to_string(record.seed);
    for (const auto& [name, value] : record.settings) {
        if (isOfMeasuring(name))
            continue;
        key += '\n';
        key += name;
        key += '\t';
        key += value;
    }
    return key;
}

/// The first record, the newest ahead, of which `said` is something.
template <class Said>
auto firstSaid(const Run& run, Said said)
{
    auto out = said(run.newest());
    for (const RunList* records : {&run.trainings, &run.evaluations})
        for (const auto& record : *records)
            if (out == decltype(out){})
                out = said(*record);
    return out;
}

} // namespace

std::string modelKeyOf(const RunRecord& record)
{
    const auto model = std::ranges::find(record.settings, "model", &std::pair<std::string, std::string>::first);
    return model == record.settings.end() ? record.model : model->second;
}

const RunRecord& Run::newest() const
{
    if (trainings.empty() || (!evaluations.empty() && evaluations.front()->when > trainings.front()->when))
        return *evaluations.front();
    return *trainings.front();
}

std::vector<std::string> Run::ids() const
{
    std::vector<std::string> out;
    for (const RunList* records : {&trainings, &evaluations})
        for (const auto& record : *records)
            out.push_back(record->id);
    return out;
}

std::string Run::name() const
{
    return firstSaid(*this, [](const RunRecord& record) { return record.name; });
}

std::string Run::note() const
{
    return firstSaid(*this, [](const RunRecord& record) { return record.note; });
}

bool Run::starred() const
{
    return firstSaid(*this, [](const RunRecord& record) { return record.starred; });
}

std::vector<Run> runsOf(const RunList& records)
{
    std::vector<Run> out;
    std::unordered_map<std::string, std::size_t> place;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const auto [found, isNew] = place.emplace(keyOf(**record), out.size());
        if (isNew)
            out.emplace_back();
        Run& run = out[found->second];
        ((*record)->kind == RunRecord::Kind::Training ? run.trainings : run.evaluations).push_back(*record);
    }
    return out;
}

RunList withRemarks(const RunList& records, const std::vector<std::string>& ids, const RunRemarks& remarks)
{
    RunList out = records;
    for (auto& record : out) {
        if (std::ranges::find(ids, record->id) == ids.end())
            continue;
        auto changed = std::make_shared<RunRecord>(*record);
        changed->name = remarks.name;
        changed->note = remarks.note;
        changed->starred = remarks.starred;
        record = std::move(changed);
    }
    return out;
}

DataMark markOf(const RunRecord& record)
{
    return {.fingerprint = record.dataFingerprint,
            .submissions = record.submissionsFingerprint,
            .mapping = record.mappingFingerprint,
            .name = record.dataName,
            .cookies = record.cookies,
            .pages = record.pages,
            .interactions = record.interactions};
}

DataMark markOf(std::shared_ptr<const Interactions> interactions)
{
    const auto data = evaluationData(std::move(interactions));
    const Dataset& dataset = *data->interactions->data;
    return {.fingerprint = hexText(fingerprintOf(*data)),
            .submissions = fingerprintOf(*dataset.submissions),
            .mapping = dataset.mapping ? fingerprintOf(*dataset.mapping) : std::string(),
            .name = namesOfFiles(dataset),
            .cookies = data->cookies(),
            .pages = data->pages(),
            .interactions = data->strength->nonZeros()};
}

DataRelation relationOf(const DataMark& first, const DataMark& second)
{
    if (first.fingerprint == second.fingerprint)
        return DataRelation::Same;
    const bool sameCounts =
        first.cookies == second.cookies && first.pages == second.pages && first.interactions == second.interactions;
    const bool known = !first.submissions.empty() && !second.submissions.empty();
    // Names alone tell nothing: next month's export may be called the same.
    if (known ? first.submissions != second.submissions : first.name != second.name || !sameCounts)
        return DataRelation::OtherFiles;
    if (known && first.mapping != second.mapping)
        return DataRelation::OtherMapping;
    return sameCounts ? DataRelation::OtherWeights : DataRelation::OtherRows;
}

} // namespace leadlight
