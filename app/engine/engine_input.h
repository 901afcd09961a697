// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/connection.h"
#include "model/recommend/train.h"
#include "model/stages/opening.h"
#include "model/warehouse/cookie_sample.h"
#include "model/warehouse/prepare.h"
#include "model/warehouse/pull_sums.h"
#include "model/warehouse/run_options.h"

namespace leadlight {

/// What was chosen of an engine: files, join, model and columns as for files, and what only engines have.
struct EngineRequest
{
    OpenRequest request = {};
    RunOptions options = {};
    SourceTable source = {};
    std::string scratchDatabase = {};              ///< empty: that of the table
    std::shared_ptr<const BuMapping> mapping = {}; ///< of a file here; null: none, or a table's
};

/// An engine as command line and window work with it: the connection, and what was chosen of it. What it has made there
/// is dropped at the end, unless keep() was said. All but the plain questions on one worker thread.
class EngineInput
{
public:
    /// The connection has a session to each server that has rows of the table. No table is read.
    EngineInput(std::shared_ptr<const EngineConnection> connection, EngineRequest request);
    ~EngineInput();
    EngineInput(const EngineInput&) = delete;
    EngineInput& operator=(const EngineInput&) = delete;

    /// Reads the profile of the table: pages, units, ledger, and what its types weigh.
    [[nodiscard]] Status look(const Progress& progress);
    /// Makes the working tables of the run.
    [[nodiscard]] Status prepare(const Progress& progress);
    /// Only those of what each cookie adds up to, in the place of prepare().
    [[nodiscard]] Status prepareTotals(const Progress& progress);
    /// Takes up the working tables of another run instead.
    void takeUp(const std::string& run) { m_warehouse.place.scratch.run = run; }
    /// Whether the working tables stay, to be gone on with.
    void keep(bool keeps = true) { m_keeps = keeps; }
    /// Whether there is something to drop or to go on with.
    [[nodiscard]] bool madeTables() const { return m_made; }
    /// They are there already.
    void tablesAreThere() { m_made = true; }
    /// The model that is trained from now on.
    void setModel(const ModelOptions& model) { m_request.request.options.model.choose(model); }

    [[nodiscard]] const Warehouse& warehouse() const { return m_warehouse; }
    [[nodiscard]] const std::string& run() const { return m_warehouse.place.scratch.run; }
    [[nodiscard]] const EngineConnection& connection() const { return *m_connection; }
    [[nodiscard]] const OpenRequest& request() const { return m_request.request; }
    [[nodiscard]] const RunOptions& options() const { return m_request.options; }
    [[nodiscard]] const WarehouseProfile& profile() const { return m_profile; }
    [[nodiscard]] const PreparedRun& prepared() const { return m_prepared; }
    /// Pages without cookies; once look() has been there.
    [[nodiscard]] const std::shared_ptr<const Dataset>& pages() const { return m_pages; }
    [[nodiscard]] LearntFrom learntFrom() const;
    /// Rows and bytes of the table on all servers, as the engine has them written down; 0: not known. Nothing is read.
    [[nodiscard]] Result<SqlEstimate> sizeThere(const Progress& progress) const;
    /// "ClickHouse 18.16.1", host, table and columns, as a JSON object.
    [[nodiscard]] std::string about() const;

private:
    std::shared_ptr<const EngineConnection> m_connection;
    EngineRequest m_request;
    Warehouse m_warehouse;
    WarehouseProfile m_profile;
    PreparedRun m_prepared;
    std::shared_ptr<const Dataset> m_pages;
    bool m_made = false;
    bool m_keeps = false;
};

/// The BU mapping of a file here, by the columns of the request; null where it names none.
[[nodiscard]] Result<std::shared_ptr<const BuMapping>> mappingOf(const OpenRequest& request, const Progress& progress);

/// A model trained on an engine's sums, and the sums; or on a sample of whole cookies, and these.
struct TrainedThere
{
    PulledTraining pulled;                           ///< of a sample: who there is to learn from, and no sums
    std::shared_ptr<const TrainedModel> model;       ///< its Interactions have pages, and no cookies
    double secondsThere = 0.0;                       ///< until the sums, or the sample, were here
    std::shared_ptr<const SampledModel> sample = {}; ///< null: trained on the sums over all
};
/// Pulls the sums, or a sample, and trains the model of the request; needs the working tables.
[[nodiscard]] Result<TrainedThere> trainOnEngine(const EngineInput& input, const Progress& progress);
/// How many of a million cookies a model that learns from a sample is trained on; needs the working tables.
[[nodiscard]] std::uint32_t sampledOf(const EngineInput& input);

/// Weights of a page that the model has; 0: all.
[[nodiscard]] std::int32_t neighboursOf(const ModelOptions& model);

/// Drops the working tables of a run, and the lists that it was writing when it was cut short.
[[nodiscard]] Status dropRun(const EngineConnection& connection, const Warehouse& warehouse, const std::string& run,
                             const Progress& progress);

} // namespace leadlight
