// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/dialect.h"
#include "model/warehouse/sql_session.h"

#include <algorithm>
#include <mutex>

/// A session without an engine: it plays answers to questions that hold some text, takes whatever is put, and writes
/// down what was asked.
class PlayedSession final : public leadlight::SqlSession
{
public:
    explicit PlayedSession(const leadlight::Dialect& dialect = leadlight::clickHouseDialect())
        : m_dialect(&dialect)
    {
    }
    /// Answers questions with `part` in them; the first that fits is taken.
    void answer(std::string part, leadlight::SqlBlock block)
    {
        m_answers.emplace_back(std::move(part), std::move(block));
    }
    /// Lets statements with `part` in them fail, from the `after`-th one on (0: all).
    void failOn(std::string part, int after = 0)
    {
        m_failing = std::move(part);
        m_failAfter = after;
    }
    /// Called before each statement.
    std::function<void(const std::string& text)> onStatement = {};

    /// All statements so far, uploads among them.
    [[nodiscard]] std::vector<std::string> said() const
    {
        const std::lock_guard lock(m_guard);
        return m_said;
    }
    [[nodiscard]] std::ptrdiff_t times(std::string_view part) const
    {
        const auto all = said();
        return std::ranges::count_if(all,
                                     [&](const std::string& text) { return text.find(part) != std::string::npos; });
    }
    [[nodiscard]] std::uint64_t rowsPut() const { return m_rowsPut; }

    const leadlight::Dialect& dialect() const override { return *m_dialect; }
    leadlight::Result<std::uint64_t> query(const leadlight::SqlStatement& statement,
                                           const leadlight::BlockReceiver& receive,
                                           const leadlight::Progress& progress) override
    {
        if (auto said = say(statement.text, progress); !said)
            return tl::unexpected(said.error());
        for (const auto& [part, block] : m_answers)
            if (statement.text.find(part) != std::string::npos) {
                const std::uint64_t rows = block.rows();
                if (rows > 0)
                    if (auto taken = receive(leadlight::SqlBlock(block)); !taken)
                        return tl::unexpected(taken.error());
                return rows;
            }
        return std::uint64_t{0};
    }
    leadlight::Result<void> execute(const leadlight::SqlStatement& statement,
                                    const leadlight::Progress& progress) override
    {
        return say(statement.text, progress);
    }
    leadlight::Result<std::uint64_t> insert(const leadlight::SqlStatement& statement,
                                            const leadlight::BlockSource& give,
                                            const leadlight::Progress& progress) override
    {
        if (auto said = say(statement.text, progress); !said)
            return tl::unexpected(said.error());
        std::uint64_t rows = 0;
        for (auto block = give();; block = give()) {
            if (!block)
                return tl::unexpected(block.error());
            if (block->rows() == 0)
                break;
            rows += block->rows();
        }
        m_rowsPut += rows;
        return rows;
    }
    leadlight::Result<leadlight::SqlEstimate> estimate(const leadlight::SqlStatement&,
                                                       const leadlight::Progress&) override
    {
        return leadlight::SqlEstimate{};
    }
    std::string version() const override { return "played"; }

private:
    leadlight::Result<void> say(const std::string& text, const leadlight::Progress& progress)
    {
        if (progress.cancelled())
            return leadlight::cancelled();
        if (onStatement)
            onStatement(text);
        const std::lock_guard lock(m_guard);
        m_said.push_back(text);
        if (!m_failing.empty() && text.find(m_failing) != std::string::npos && m_failAfter-- <= 0)
            return leadlight::fail(leadlight::ErrorKind::Internal, leadlight::Phrase::verbatim("the engine is gone"));
        return {};
    }

    const leadlight::Dialect* m_dialect;
    std::vector<std::pair<std::string, leadlight::SqlBlock>> m_answers;
    std::string m_failing;
    int m_failAfter = 0;
    mutable std::mutex m_guard;
    std::vector<std::string> m_said;
    std::uint64_t m_rowsPut = 0;
};
