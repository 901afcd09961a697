// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_choices.h"
#include "model/evaluate/comparison.h"
#include "model/stages/pipeline.h"
#include "model/stages/rule_choices.h"
#include "model/stages/study.h"
#include "model/tune/tuner.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leadlight {

struct RunRecord;

/// A file that a session was made from.
struct SessionSource
{
    bool mapping = false;         ///< the BU mapping, else submissions
    std::filesystem::path path;   ///< absolute, when it was saved
    std::filesystem::path beside; ///< the same from the session's folder; empty where there is no way
    std::int64_t bytes = 0;
    std::int64_t rows = 0;
    std::string hash = {}; ///< of its bytes (content_hash.h); empty where it could not be read any more
};

/// A cohort without ids: what tells a cookie of the data again.
struct SavedCohort
{
    std::string name;
    std::vector<std::uint64_t> cookies; ///< idFingerprint() of each
};

/// How a session carries its data.
enum class SessionData {
    Reference,  ///< not at all: it says which files they were
    Rows,       ///< the rows, with the ids as they are
    Pseudonyms, ///< the rows, with pseudonyms in the place of ids
};
template <>
struct Choices<SessionData>
{
    static constexpr std::array<std::string_view, 3> names{"reference", "rows", "pseudonyms"};
};

/// One piece of work: all that is saved of it. A plain value.
struct SessionContent
{
    PipelineOptions options; ///< files and choices
    Comparison comparison = {};
    ChangeChoices changes = {}; ///< which deliveries are compared, and how
    TuneOptions search = {};    ///< of settings; its model is the one that is chosen then
    RuleChoices rules = {};
    std::vector<SavedCohort> cohorts = {};
    std::string notes = {};
    std::string report = {}; ///< how its report is made (exports/report/report_definition.h); empty: none was made
    std::vector<std::shared_ptr<const RunRecord>> runs = {}; ///< of this data
    Study study = {};
};

/// What a session file says of itself, without reading what is large.
struct SessionHead
{
    std::string savedAt; ///< "2026-11-26 14:02", local time
    std::string program; ///< version of Leadlight
    SessionData data = SessionData::Reference;
    std::vector<SessionSource> sources;
    std::int64_t cookies = 0; ///< of the joined data; 0 without any, as are the next two
    std::int64_t pages = 0;
    std::int64_t submissions = 0;
    std::string model; ///< name of the trained model; empty: none
    std::string trainedAt;
    std::optional<double> hitRate = {};       ///< in-sample, where there is one
    std::optional<double> foundInTopTen = {}; ///< of the trained model by the scorecard, where it was compared
    std::string identity = {};                ///< of the interactions: identityOf()
    std::vector<std::string> parts = {};      ///< what the file holds
    std::int64_t version = 1;                 ///< of the file's form
    bool newer = false; ///< that form is a newer one than this program writes: it is read as far as it is understood
};

/// Stands for an id where no id may stand: the same on every machine, and not to be turned back by looking at it.
[[nodiscard]] std::uint64_t idFingerprint(std::string_view id);

/// Changes when anything changes that results rest on: the ids in their order, pairs, strengths, days, business units.
[[nodiscard]] std::string identityOf(const Interactions& interactions);

} // namespace leadlight
