// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine_run.h"
#include "app/engine/warehouse_work.h"

#include <optional>

namespace leadlight {

/// The work of the window in real engines, by the steps that the command line takes.
class EngineWork final : public WarehouseWork
{
public:
    EngineWork() = default;
    ~EngineWork() override { forget(); }
    EngineWork(const EngineWork&) = delete;
    EngineWork& operator=(const EngineWork&) = delete;

    Result<EngineOffer> connect(const ConnectionChoices& choices, const SharedSecret& password, bool keeps,
                                const Progress& progress) override;
    Result<OfferedTable> offer(const TableName& table, const Progress& progress) override;
    Result<RunEstimate> estimate(const TableChoices& choices, const ModelOptions& model, bool counts,
                                 const Progress& progress) override;
    Result<LookedThere> look(const TableChoices& choices, const Progress& progress) override;
    Result<LearntThere> train(const ModelOptions& model, const Progress& progress) override;
    Result<EvaluatedThere> measure(const Progress& progress) override;
    Result<ListsThere> firstLists(std::int64_t cookies, const Progress& progress) override;
    Result<ListsThere> listsOf(const std::string& cookie, const Progress& progress) override;
    Result<AudienceThere> audience(std::int32_t page, std::int64_t most, const Progress& progress) override;
    Result<std::vector<RunThere>> resumable(const Progress& progress) override;
    Result<WrittenThere> write(const std::string& table, const std::string& run, const Progress& progress) override;
    Result<std::vector<RunThere>> runs(const Progress& progress) override;
    Result<std::vector<RunThere>> drop(const std::vector<std::string>& runs, const Progress& progress) override;

private:
    void forget();
    [[nodiscard]] Status choose(const TableChoices& choices, const Progress& progress);
    [[nodiscard]] Status lookOnce(const Progress& progress);
    [[nodiscard]] Result<SourceTable> sourceOf(const TableChoices& choices, const Progress& progress) const;
    [[nodiscard]] Status needsModel() const;
    [[nodiscard]] Status needsEverybodysModel() const;
    [[nodiscard]] Status ensureUploaded(const Progress& progress);
    [[nodiscard]] Status ensureEverybody(const Progress& progress);
    [[nodiscard]] Status noteRun(const Progress& progress);
    [[nodiscard]] bool listsBegan() const;
    [[nodiscard]] Status dropUnfinished(const Progress& progress);
    [[nodiscard]] Status takeUp(const std::string& run, const Progress& progress);
    [[nodiscard]] Warehouse place() const;
    [[nodiscard]] Status readCatalogue(const Progress& progress);

    std::shared_ptr<EngineConnection> m_connection;
    SharedSecret m_password;
    std::optional<TableChoices> m_choices; ///< that m_run.input is of
    RunInEngine m_run;
    bool m_looked = false;
    bool m_uploaded = false;  ///< the weights there are those of the trained model
    bool m_everybody = false; ///< the lists of all are there
    std::string m_noted;      ///< the settings that were noted with the run last
    std::string m_beingMade;  ///< the table whose writing was begun
};

} // namespace leadlight
