// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/in_hundred.h"
#include "model/evaluate/scorecard.h"
#include "model/stages/analysis.h"

#include <filesystem>
#include <map>

namespace leadlight {

/// One model's training or evaluation as the history keeps it: plain values, complete without the data.
struct RunRecord
{
    enum class Kind {
        Training,
        Evaluation,
    };
    Kind kind = Kind::Training;
    std::string id;                     ///< names the run in the history; given by the history's owner, empty before
    std::string when;                   ///< ISO local date and time
    std::string evaluation;             ///< runs of one evaluation share this text; empty for trainings
    std::string dataName;               ///< file names, for people
    std::string dataFingerprint;        ///< 16 hex digits, see fingerprintOf()
    std::string submissionsFingerprint; ///< of the rows as they were read; empty in runs of earlier versions
    std::string mappingFingerprint;     ///< likewise; empty without a mapping, too
    std::int64_t cookies = 0;
    std::int64_t pages = 0;
    std::int64_t interactions = 0;
    std::string model; ///< name: "ease"
    std::string label; ///< for people: "EASE λ=30, binary"
    std::uint64_t seed = 0;
    std::vector<std::pair<std::string, std::string>> settings; ///< key, value: model, join, type weights, protocol

    // What the user says of it.
    std::string name; ///< empty: none was given
    std::string note;
    bool starred = false;

    std::map<std::string, Estimate>
        metrics; ///< by metricKey(), coverage and gini too; trainings: hit_rate, top_hit_rate where there are any
    /// By metric, per cookie in the order of the data or of the tested cookies; empty beyond mostCookies. A negative
    /// number: the cookie has no such figure.
    std::map<std::string, std::vector<float>> perCookie;
    std::string pairing; ///< the per-cookie figures of two runs are of the same cookies and pages where this is equal
    std::array<std::int64_t, 11> hitRates{}; ///< the notebook's histogram, in-sample; all 0 where not known
    std::array<std::int64_t, 11> topHitRates{};
    /// What the figures called hit rate mean: 1, Unmapped is a business unit like others (runs of earlier versions,
    /// whose lines do not say); 2, it is none. Figures of different meanings are not compared.
    static constexpr int presentHitRate = 2;
    int hitRateMeaning = presentHitRate;
    struct TopTen
    {
        std::uint64_t cookie = 0; ///< fingerprint of the cookie's id
        std::uint64_t pages = 0;  ///< fingerprint of its ten pages in order
    };
    std::vector<TopTen> topTen; ///< trainings: every cookie; empty beyond mostCookies

    static constexpr std::int64_t mostCookies = 100'000; ///< keeps the history's file small
};

/// What a training leaves in the history.
[[nodiscard]] RunRecord recordOf(const Analysis& analysis);
/// What an evaluation leaves: one record a model.
[[nodiscard]] std::vector<RunRecord> recordsOf(const Scorecard& scorecard, const std::string& when);

/// How the data of two runs differ. Whatever cannot be known of runs of earlier versions counts as other files.
enum class DataRelation {
    Same,
    OtherWeights, ///< the same rows, by other type weights or choices that leave no row out
    OtherRows,    ///< of the same files
    OtherMapping, ///< the same submissions with another BU mapping, or none
    OtherFiles,
};

/// What the data of a run, or those that are open, are told apart by.
struct DataMark
{
    std::string fingerprint; ///< of all that a model learns from
    std::string submissions; ///< empty where it is not known
    std::string mapping;
    std::string name;
    std::int64_t cookies = 0;
    std::int64_t pages = 0;
    std::int64_t interactions = 0;
};
[[nodiscard]] DataMark markOf(const RunRecord& record);
/// Of the data that are open: one pass over their rows.
[[nodiscard]] DataMark markOf(std::shared_ptr<const Interactions> interactions);
[[nodiscard]] DataRelation relationOf(const DataMark& first, const DataMark& second);

/// Two runs side by side.
struct RunComparison
{
    struct Setting
    {
        std::string key;
        std::string first; ///< empty: not set there
        std::string second;
    };
    struct MetricChange
    {
        std::string key;
        double first = 0.0;
        double second = 0.0;
        Difference change; ///< second minus first; not clear and without width where `interval` is false
        bool interval = false;
        bool paired = false; ///< the same cookies with the same hidden pages

        /// In hundred, for the sentence and the table beside it: to one decimal, so that it is what the two figures
        /// differ by as they are shown. Where it is over fewer cookies than they are, it is its own mean.
        [[nodiscard]] InHundred inHundred() const;
        /// Whether the interval leaves 0 out by itself, and the figure could be chance all the same.
        [[nodiscard]] bool isAmongMany() const;
    };
    bool sameData = false;
    DataRelation data = DataRelation::OtherFiles;
    bool sameHitRates = true;          ///< the figures called hit rate mean the same in both; else they are left out
    std::vector<Setting> settings;     ///< those that differ
    std::vector<MetricChange> metrics; ///< those that both have; what was found in the top 10 first
    std::optional<std::int64_t>
        topTenChanged; ///< cookies whose ten pages differ (in pages or order); null: cannot be told
    std::int64_t topTenCompared = 0;
    Phrase words; ///< the comparison in plain words
};
/// Cookies of both runs, and how many of them are recommended other pages, or the same in another order.
struct TopTenChange
{
    std::int64_t changed = 0;
    std::int64_t compared = 0;
};
/// Nothing where one of the runs has no top tens.
[[nodiscard]] std::optional<TopTenChange> compareTopTens(const RunRecord& first, const RunRecord& second);
[[nodiscard]] RunComparison compareRuns(const RunRecord& first, const RunRecord& second);
/// Why a figure whose interval leaves 0 out could be chance: 1 in 20 of those compared differs by chance alone. Empty
/// where there is no such figure.
[[nodiscard]] Phrase chanceNote(const RunComparison& comparison);

/// Records oldest first; shared, so that a list with one more costs no copy of the others.
using RunList = std::vector<std::shared_ptr<const RunRecord>>;

/// The key of its model in the catalogue: evaluations may know it under a name of their own ("item-knn-best").
[[nodiscard]] std::string modelKeyOf(const RunRecord& record);

/// What people call a run: all that was recorded of one model with the same settings on the same data, its trainings
/// and what evaluations measured of it. Newest first in both lists, of which one may be empty.
struct Run
{
    RunList trainings;
    RunList evaluations;

    [[nodiscard]] const RunRecord& newest() const;
    [[nodiscard]] const RunRecord* training() const { return trainings.empty() ? nullptr : trainings.front().get(); }
    [[nodiscard]] const RunRecord* evaluation() const
    {
        return evaluations.empty() ? nullptr : evaluations.front().get();
    }
    /// Of all its records.
    [[nodiscard]] std::vector<std::string> ids() const;
    /// What the user said of it: of its records the first that says anything.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string note() const;
    [[nodiscard]] bool starred() const;
};
/// The records of a history as runs, the newest first.
[[nodiscard]] std::vector<Run> runsOf(const RunList& records);
/// Both trainings, and of the evaluations the newest two that hid the same pages, else the newest two. A run of which
/// only the one is known and another of which only the other is have no figure in common.
[[nodiscard]] RunComparison compareRuns(const Run& first, const Run& second);

/// What the user says of a run.
struct RunRemarks
{
    std::string name;
    std::string note;
    bool starred = false;
};
/// The same records, those with one of these ids with other remarks.
[[nodiscard]] RunList withRemarks(const RunList& records, const std::vector<std::string>& ids,
                                  const RunRemarks& remarks);

/// What a history's file holds.
struct RunFile
{
    RunList runs;
    std::vector<std::int64_t> damagedLines; ///< counted from 1; their runs are lost, the others are there
};

/// The history is a text file: a line of JSON that says format and version, then one for each run, so that a run is
/// added by writing its own line only and a damaged line costs no other run. Lists of figures are texts of numbers
/// parted by blanks, in their shortest form that reads back the same. A missing file is an empty history; one without
/// a readable first line, or of another version, is an error that names it. Lines are read in parallel.
[[nodiscard]] Result<RunFile> loadRuns(const std::filesystem::path& path, const Progress& progress);
/// Whether a history stands there, or nothing: BadData where something else does (another file, a folder).
[[nodiscard]] Status checkRuns(const std::filesystem::path& path);
/// Replaces the file in one step (written beside it, then renamed), so that a crash leaves the old or the new one.
[[nodiscard]] Status saveRuns(const RunList& runs, const std::filesystem::path& path);
/// Adds runs at the end; makes the file where there is none. Refuses a file that is no history of this version.
[[nodiscard]] Status appendRuns(const RunList& runs, const std::filesystem::path& path);

} // namespace leadlight
