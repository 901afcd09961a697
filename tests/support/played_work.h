// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/warehouse_work.h"
#include "model/warehouse/pages_there.h"

#include <QStringList>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace leadlight::testing {

/// What was asked of an engine that is not there, and how it is to answer. Outlives those who ask.
struct PlayedEngine
{
    /// In the order of the calls: "connect anna@warehouse.example:0/web (secret, kept)".
    [[nodiscard]] QStringList calls() const
    {
        const std::lock_guard lock(guard);
        return said;
    }
    void say(const QString& text)
    {
        const std::lock_guard lock(guard);
        said << text;
    }

    mutable std::mutex guard;
    QStringList said;
    std::optional<Error> refuses;           ///< every call from now on; set while nothing runs
    std::atomic<bool> waits = false;        ///< calls last until they are cancelled
    std::atomic<bool> waitsWriting = false; ///< as waits, of lists alone
    std::atomic<bool> failsWriting = false;
    std::vector<RunThere> cutShort = {}; ///< what can be gone on with
    std::vector<RunThere> runsLeft = {};
    std::atomic<int> alive = 0;
    std::atomic<bool> hasListsOfBefore = false; ///< a table of that name is there, with lists
};

/// Three pages of two units and one without, four visitors.
[[nodiscard]] inline LookedThere foundThere()
{
    WarehouseProfile profile;
    profile.pages = {.url = {"/a", "/b", "/c"},
                     .unit = {0, 1, 2},
                     .type = {0, 0, 0},
                     .title = {},
                     .units = {"East", "West", "Unmapped"},
                     .unmappedUnit = 2,
                     .types = {"Gated Webinar Forms"},
                     .mapped = {1, 1, 0}};
    profile.ledger.mappedRows = 7;
    profile.ledger.unmappedRows = 2;
    profile.ledger.mappedSubmissions = 9;
    profile.ledger.unmappedSubmissions = 2;
    profile.ledger.mappedPages = 2;
    profile.ledger.unmappedPages = 1;
    profile.ledger.submissionsPerBusinessUnit = {5, 4, 2};
    LookedThere out;
    out.pages = pagesAlone(profile, {});
    out.rows = 9;
    out.submissions = 11;
    out.cookies = 4;
    out.pairs = 8;
    out.version = "ClickHouse 18.16.1";
    out.table = {"web", "submissions"};
    out.run = "0a0b0c0d";
    return out;
}

class PlayedWork final : public WarehouseWork
{
public:
    explicit PlayedWork(PlayedEngine& engine)
        : m_engine(engine)
    {
        ++m_engine.alive;
    }
    ~PlayedWork() override { --m_engine.alive; }
    PlayedWork(const PlayedWork&) = delete;
    PlayedWork& operator=(const PlayedWork&) = delete;

    Result<EngineOffer> connect(const ConnectionChoices& choices, const SharedSecret& password, bool keeps,
                                const Progress& progress) override
    {
        const QString secret = QString::fromStdString(std::string(password->reveal()));
        return answered<EngineOffer>(
            QStringLiteral("connect %1@%2:%3/%4 (%5, %6)%7")
                .arg(QString::fromStdString(choices.user), QString::fromStdString(choices.host))
                .arg(choices.port)
                .arg(QString::fromStdString(choices.database), secret,
                     keeps ? QStringLiteral("kept") : QStringLiteral("not kept"),
                     choices.certificates.empty()
                         ? QString()
                         : QStringLiteral(" by ") + QString::fromStdString(choices.certificates)),
            progress,
            {.version = "ClickHouse 18.16.1",
             .tested = true,
             .tables = {{{"web", "submissions"}, 1234567, 89000000}, {{"web", "units"}, 0, 0}}});
    }
    Result<OfferedTable> offer(const TableName& table, const Progress& progress) override
    {
        OfferedTable out{table, {"visitor", "page_url", "day", "n"}};
        if (table.table == "units")
            out.columns = {"page_url", "business_unit"};
        return answered<OfferedTable>(QStringLiteral("offer ") + QString::fromStdString(table.table), progress, out);
    }
    Result<RunEstimate> estimate(const TableChoices& choices, const ModelOptions& /*model*/, bool counts,
                                 const Progress& progress) override
    {
        const WarehouseCost cost{.cookies = 4, .pairs = 8, .additions = 12};
        return answered<RunEstimate>(
            QStringLiteral("estimate %1 %2").arg(QString::fromStdString(choices.table.table)).arg(counts ? 1 : 0),
            progress, {.rows = 9, .bytes = 5000, .pages = 3, .counted = cost});
    }
    Result<LookedThere> look(const TableChoices& choices, const Progress& progress) override
    {
        QString said = QStringLiteral("look ") + QString::fromStdString(choices.table.table);
        for (const auto& [role, column] : choices.columns)
            said += QStringLiteral(" %1=%2").arg(
                QString::fromStdString(std::string(roleNames[static_cast<std::size_t>(role)])),
                QString::fromStdString(column));
        if (choices.units == UnitsFrom::Table)
            said += QStringLiteral(" units=%1.%2/%3")
                        .arg(QString::fromStdString(choices.unitsTable.table),
                             QString::fromStdString(choices.unitsPage), QString::fromStdString(choices.unitsName));
        if (choices.dates.isLimited())
            said += QStringLiteral(" from ") + QString::fromStdString(choices.dates.from);
        return answered<LookedThere>(said, progress, foundThere());
    }
    Result<LearntThere> train(const ModelOptions& model, const Progress& progress) override
    {
        return answered<LearntThere>(
            QStringLiteral("train ") + QString::fromStdString(std::string(choiceName(keyOf(model)))), progress,
            {.name = Phrase::verbatim("A model"), .cookies = 4, .secondsThere = 1.5, .secondsHere = 0.25});
    }
    Result<EvaluatedThere> measure(const Progress& progress) override
    {
        EvaluatedThere out;
        out.cookies = 4;
        out.metrics[0] = {.mean = 0.5, .low = 0.25, .high = 0.75};
        return answered<EvaluatedThere>(QStringLiteral("measure"), progress, out);
    }
    Result<ListsThere> firstLists(std::int64_t cookies, const Progress& progress) override
    {
        return answered<ListsThere>(
            QStringLiteral("first %1").arg(cookies), progress,
            {{"v1", {{1, 0.5, Basis::Personal}, {2, 0.25, Basis::Popular}}}, {"v2", {{0, 0.75, Basis::Personal}}}});
    }
    Result<ListsThere> listsOf(const std::string& cookie, const Progress& progress) override
    {
        return answered<ListsThere>(QStringLiteral("list ") + QString::fromStdString(cookie), progress,
                                    {{cookie, {{2, 0.5, Basis::Personal}}}});
    }
    Result<AudienceThere> audience(std::int32_t page, std::int64_t /*most*/, const Progress& progress) override
    {
        return answered<AudienceThere>(QStringLiteral("audience %1").arg(page), progress,
                                       {{{"v1", page, 1, 0.5}, {"v3", page, 2, 0.25}}, 1, 3});
    }
    Result<std::vector<RunThere>> resumable(const Progress& progress) override
    {
        return answered<std::vector<RunThere>>(QStringLiteral("resumable"), progress, m_engine.cutShort);
    }
    Result<WrittenThere> write(const std::string& table, const std::string& run, const Progress& progress) override
    {
        while (m_engine.waitsWriting && !progress.cancelled())
            std::this_thread::yield();
        auto written = answered<WrittenThere>(
            QStringLiteral("write %1 %2").arg(QString::fromStdString(table), QString::fromStdString(run)), progress,
            {.table = {"web", table}, .keptBefore = m_engine.hasListsOfBefore});
        if (m_engine.failsWriting)
            return fail(ErrorKind::BadData, Phrase::verbatim("The disk of the engine is full."));
        return written;
    }
    Result<std::vector<RunThere>> runs(const Progress& progress) override
    {
        return answered<std::vector<RunThere>>(QStringLiteral("runs"), progress, m_engine.runsLeft);
    }
    Result<std::vector<RunThere>> drop(const std::vector<std::string>& runs, const Progress& progress) override
    {
        QString said = QStringLiteral("drop");
        for (const std::string& run : runs)
            said += QLatin1Char(' ') + QString::fromStdString(run);
        return answered<std::vector<RunThere>>(said, progress, {});
    }

private:
    template <class Answer>
    Result<Answer> answered(const QString& call, const Progress& progress, Answer answer)
    {
        m_engine.say(call);
        while (m_engine.waits && !progress.cancelled())
            std::this_thread::yield();
        if (progress.cancelled())
            return cancelled();
        if (m_engine.refuses)
            return tl::unexpected(*m_engine.refuses);
        return answer;
    }

    PlayedEngine& m_engine;
};

} // namespace leadlight::testing
