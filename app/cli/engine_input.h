// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include "model/recommend/train.h"
#include "model/warehouse/prepare.h"
#include "model/warehouse/pull_sums.h"
#include "model/warehouse/run_options.h"

namespace leadlight::cli {

/// An engine as a command works with it: the connection, and what was chosen of it. What it has made there is dropped
/// at the end, unless keep() was said.
class EngineInput
{
public:
    /// Connects and chooses; no table is read. Usage for choices that only go with files.
    [[nodiscard]] static Result<std::unique_ptr<EngineInput>> open(const PipelineArguments& arguments,
                                                                   const Progress& progress);
    ~EngineInput();
    EngineInput(const EngineInput&) = delete;
    EngineInput& operator=(const EngineInput&) = delete;

    /// Reads the profile of the table: pages, units, ledger, and what its types weigh. Says on stderr which rows count.
    [[nodiscard]] Status look(const Progress& progress);
    /// Makes the working tables of the run.
    [[nodiscard]] Status prepare(const Progress& progress);
    /// Takes up the working tables of another run instead.
    void takeUp(const std::string& run) { m_warehouse.place.scratch.run = run; }
    /// The working tables stay, for --resume.
    void keep() { m_keeps = true; }
    /// Whether there is something to drop or to go on with.
    [[nodiscard]] bool madeTables() const { return m_made; }
    /// They are there already.
    void tablesAreThere() { m_made = true; }

    [[nodiscard]] const Warehouse& warehouse() const { return m_warehouse; }
    [[nodiscard]] const std::string& run() const { return m_warehouse.place.scratch.run; }
    [[nodiscard]] const EngineConnection& connection() const { return m_connection; }
    [[nodiscard]] const OpenRequest& request() const { return m_request; }
    [[nodiscard]] const RunOptions& options() const { return m_options; }
    [[nodiscard]] const WarehouseProfile& profile() const { return m_profile; }
    [[nodiscard]] const PreparedRun& prepared() const { return m_prepared; }
    /// Pages without cookies; once look() has been there.
    [[nodiscard]] const std::shared_ptr<const Dataset>& pages() const { return m_pages; }
    [[nodiscard]] LearntFrom learntFrom() const;
    /// Rows and bytes of the table on all servers, as the engine has them written down; 0: not known. Nothing is read.
    [[nodiscard]] Result<SqlEstimate> sizeThere(const Progress& progress) const;
    /// "ClickHouse 18.16.1", host, table and columns, for a JSON answer.
    [[nodiscard]] nlohmann::ordered_json about() const;

private:
    EngineInput(EngineConnection connection, OpenRequest request, RunOptions options, SourceTable source,
                ScratchPlace scratch);

    EngineConnection m_connection;
    OpenRequest m_request;
    RunOptions m_options;
    Warehouse m_warehouse;
    std::shared_ptr<const BuMapping> m_mapping;
    WarehouseProfile m_profile;
    PreparedRun m_prepared;
    std::shared_ptr<const Dataset> m_pages;
    bool m_made = false;
    bool m_keeps = false;
};

/// A model trained on an engine's sums, and the sums.
struct TrainedThere
{
    PulledTraining pulled;
    std::shared_ptr<const TrainedModel> model; ///< its Interactions have pages, and no cookies
    double secondsThere = 0.0;                 ///< until the sums were here
};
/// Pulls the sums and trains; needs the working tables.
[[nodiscard]] Result<TrainedThere> trainInEngine(const EngineInput& input, const Progress& progress);
/// All of it: connects, looks, prepares, trains.
[[nodiscard]] Result<TrainedThere> trainInEngine(const PipelineArguments& arguments,
                                                 std::unique_ptr<EngineInput>& input, const Progress& progress);

} // namespace leadlight::cli
