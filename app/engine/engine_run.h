// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine_input.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/found_there.h"
#include "model/warehouse/upload_model.h"

#include <functional>
#include <optional>

namespace leadlight {

/// How lists are made in an engine, and which run is gone on with.
struct RunWanted
{
    int top = 10;
    EvidenceOptions evidence = {};
    bool resumes = false;
    std::string run = {};   ///< to go on with; empty: the last one of this table
    std::string table = {}; ///< that the lists are to be written to; empty: none
    bool single = false;    ///< only lists of single cookies are wanted
};

/// A run whose model is in the engine, ready to make lists.
struct RunInEngine
{
    std::unique_ptr<EngineInput> input = {};
    TrainedThere trained = {};
    UploadedModel uploaded = {};
    std::string table = {}; ///< RunWanted::table
    bool resumed = false;   ///< its working tables were there
    bool hasLists = false;
};

/// Looks, prepares or takes up what a cancelled run left, trains, and puts the model into the engine. `looked` hears
/// once the profile is there. A model that learns from a sample is not put into the engine, and only makes lists of
/// single cookies (listsOfSome()). Usage where more is wanted of it, where a run to go on with is not there, or was
/// made by other choices, or another kind of table has the name of the one to write.
[[nodiscard]] Result<RunInEngine> beginRun(std::unique_ptr<EngineInput> input, const RunWanted& wanted,
                                           const std::function<void(const EngineInput&)>& looked,
                                           const Progress& progress);

/// The lists of these cookies, in the order of their ids: made in the engine, or here by a model that learnt from a
/// sample. Those that are not there are left out.
[[nodiscard]] Result<std::vector<CookieList>> listsOfSome(const RunInEngine& run,
                                                          const std::vector<std::string>& cookies,
                                                          const EvidenceOptions& evidence, int top,
                                                          const Progress& progress);

/// Why a model that learns from a sample does not make everybody's lists.
[[nodiscard]] Error onlySingleLists(const ModelOptions& model);
/// Which share of whole visitors it was trained on; of any other model nothing.
[[nodiscard]] std::optional<SampleThere> sampleOf(const TrainedThere& trained);

/// Puts the trained model of a run into the engine.
[[nodiscard]] Status uploadRun(RunInEngine& run, const EvidenceOptions& evidence, int top, const Progress& progress);

/// All that a run's lists hang on: two runs that say the same here make the same lists.
[[nodiscard]] std::string settingsOfLists(const EngineInput& input, int top, Fill fill);

/// Whether a run has a working table whose name ends so.
[[nodiscard]] bool hasPart(const RunThere& run, std::string_view part);

/// Where the table of lists stands: beside that of the submissions.
[[nodiscard]] TableName targetOf(const EngineInput& input, const std::string& table);
/// That tables of this name and of the one that keeps what was there before, if there are any, are tables of lists, so
/// that nobody's data is replaced. By the catalogue as the connection found it.
[[nodiscard]] Status checkTarget(const EngineInput& input, const TableName& target, const Progress& progress);

/// Makes the lists of all cookies, those batches that are not there yet.
[[nodiscard]] Status scoreEverybody(const RunInEngine& run, const Progress& progress);

/// The same, and writes them into the run's table, which is put in place in one step. `begun`: an earlier attempt of
/// the same run has begun to write it.
[[nodiscard]] Status writeEverybody(const RunInEngine& run, bool begun, const Progress& progress);
/// Whether the catalogue, as the connection found it, has a half-written table of the run.
[[nodiscard]] bool writingBegan(const RunInEngine& run);

} // namespace leadlight
