// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "model/recommend/model_options.h"
#include "model/warehouse/choices.h"
#include "model/warehouse/choose_source.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/found_there.h"

namespace leadlight {

/// What the window has an engine do. All of it blocks and belongs on one worker thread, where it also ends; cancel of
/// the Progress ends what runs in the engine within a second. Errors say what to do. Each step needs those before it
/// (connect, look, train); connecting anew, or looking at another table, drops what the last run has made, but for
/// lists that were cut short while they were written.
class WarehouseWork
{
public:
    virtual ~WarehouseWork() = default;

    /// An empty password: that of the keychain where there is one. `keeps`: it is put there once it has proved right.
    [[nodiscard]] virtual Result<EngineOffer> connect(const ConnectionChoices& choices, const SharedSecret& password,
                                                      bool keeps, const Progress& progress) = 0;
    /// What there is to choose of a table; it is not read.
    [[nodiscard]] virtual Result<OfferedTable> offer(const TableName& table, const Progress& progress) = 0;
    /// What a run would take. With `counts` every row is read once.
    [[nodiscard]] virtual Result<RunEstimate> estimate(const TableChoices& choices, const ModelOptions& model,
                                                       bool counts, const Progress& progress) = 0;
    /// The ledger; makes the working tables.
    [[nodiscard]] virtual Result<LookedThere> look(const TableChoices& choices, const Progress& progress) = 0;
    /// On the engine's sums over all visitors, or on a sample of whole ones (ALS): then there are lists of single
    /// visitors, and measure() hides pages of those in the sample; what needs everybody's lists is Usage.
    [[nodiscard]] virtual Result<LearntThere> train(const ModelOptions& model, const Progress& progress) = 0;
    /// Found in the top 10 and the like, on hidden pages of a share of the visitors. Of the trained model.
    [[nodiscard]] virtual Result<EvaluatedThere> measure(const Progress& progress) = 0;
    /// The lists of some visitors to show.
    [[nodiscard]] virtual Result<ListsThere> firstLists(std::int64_t cookies, const Progress& progress) = 0;
    /// Those of one. Usage where there is no such visitor.
    [[nodiscard]] virtual Result<ListsThere> listsOf(const std::string& cookie, const Progress& progress) = 0;
    /// Who is to be offered a page, best first; makes everybody's lists, where they are not there.
    [[nodiscard]] virtual Result<AudienceThere> audience(std::int32_t page, std::int64_t most,
                                                         const Progress& progress) = 0;
    /// Runs that were cut short while they made these very lists, the newest first.
    [[nodiscard]] virtual Result<std::vector<RunThere>> resumable(const Progress& progress) = 0;
    /// Makes everybody's lists and writes them into a table beside that of the submissions, put in place in one step.
    /// What is cut short stays and is gone on with the next time; `run`: another one to go on with, empty: this one.
    /// Usage where a table of that name is none of lists.
    [[nodiscard]] virtual Result<WrittenThere> write(const std::string& table, const std::string& run,
                                                     const Progress& progress) = 0;
    /// What Leadlight has left in the place of the working tables, this run among it.
    [[nodiscard]] virtual Result<std::vector<RunThere>> runs(const Progress& progress) = 0;
    /// Drops these, and says what is still there.
    [[nodiscard]] virtual Result<std::vector<RunThere>> drop(const std::vector<std::string>& runs,
                                                             const Progress& progress) = 0;
};

/// The one that reaches real engines. Before its first use prepareEngines() has to be called on the main thread.
[[nodiscard]] std::unique_ptr<WarehouseWork> makeEngineWork();

} // namespace leadlight
