// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/block_pipeline.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

namespace leadlight {

namespace {
/// Blocks in use and free ones: their memory is used over and over.
class BlockStore
{
public:
    RowBlock* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return m_all.emplace_back(std::make_unique<RowBlock>()).get();
        RowBlock* block = m_free.back();
        m_free.pop_back();
        return block;
    }
    void giveBack(RowBlock* block)
    {
        block->clear();
        const std::lock_guard lock(m_mutex);
        m_free.push_back(block);
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RowBlock>> m_all;
    std::vector<RowBlock*> m_free;
};

class Pipeline
{
public:
    Pipeline(BlockReader& reader, const TableHead& head, bool severalTables, FileReport& report,
             const Progress& progress, TableSink& sink)
        : m_reader(reader)
        , m_head(head)
        , m_severalTables(severalTables)
        , m_report(report)
        , m_progress(progress)
        , m_sink(sink)
        , m_stage(Phrase::tr("Reading %1", pathText(report.path.filename())))
    {
    }

    Result<BlockSummary> run()
    {
        const auto threads = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency());
        const auto parseMode = m_severalTables ? tbb::filter_mode::serial_in_order : tbb::filter_mode::parallel;
        const std::int64_t linesAbove = m_report.lines;
        tbb::parallel_pipeline(
            2 * threads + 2,
            tbb::make_filter<void, RowBlock*>(tbb::filter_mode::serial_in_order, [this](tbb::flow_control& control) {
                return nextBlock(control);
            }) & tbb::make_filter<RowBlock*, RowBlock*>(parseMode, [this](RowBlock* block) {
                parseRows(*block, m_head, m_severalTables ? &m_tables : nullptr);
                m_sink.prepare(*block);
                return block;
            }) & tbb::make_filter<RowBlock*, void>(tbb::filter_mode::serial_in_order, [this](RowBlock* block) {
                finish(block);
            }));
        if (m_progress.cancelled())
            return cancelled();
        if (!m_status)
            return tl::unexpected(m_status.error());
        listForeignTables(linesAbove);
        return std::move(m_summary);
    }

private:
    RowBlock* nextBlock(tbb::flow_control& control)
    {
        if (m_progress.cancelled() || m_stop.load(std::memory_order_relaxed)) {
            control.stop();
            return nullptr;
        }
        RowBlock* block = m_blocks.take();
        const auto more = m_reader.next(block->text, m_head.shape(), block->complete);
        if (!more)
            m_status = tl::unexpected(more.error());
        if (!more || !*more) {
            control.stop();
            return nullptr;
        }
        block->consumed = m_reader.source().consumed();
        return block;
    }

    void listForeignTables(std::int64_t linesAbove)
    {
        endForeignTable(m_tables);
        for (auto& table : m_tables.left) {
            table.line += linesAbove + 1;
            m_report.skipped.push_back(table);
        }
        std::stable_sort(m_report.skipped.begin(), m_report.skipped.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        m_summary.foreignHeaders = std::move(m_tables.left);
        m_summary.foreignLines = std::move(m_tables.leftLines);
    }

    void finish(RowBlock* block)
    {
        m_summary.validText = m_summary.validText && block->validText;
        m_summary.otherHeader =
            m_summary.otherHeader || block->otherHeader || (m_endsInGap && block->startsLikeTable && !m_severalTables);
        m_endsInGap = block->endsInGap;
        if (!m_summary.validText || m_summary.otherHeader)
            m_stop = true;
        else if (!m_stop.load(std::memory_order_relaxed) && !m_progress.cancelled())
            take(*block);
        m_blocks.giveBack(block);
    }

    void take(const RowBlock& block)
    {
        for (const auto& line : block.skipped) {
            if (m_report.skipped.size() >= listedLines)
                break;
            m_report.skipped.push_back(line);
            m_report.skipped.back().line += m_report.lines + 1;
        }
        for (std::size_t i = 0; i < block.leftOut.size(); ++i)
            m_report.leftOut[i] += block.leftOut[i];
        m_report.rows += block.rows;
        m_report.lines += block.lines;
        m_report.continuationLines += block.continuationLines;
        m_summary.numbers.add(block.numbers);
        m_summary.unseenSigns += block.unseenSigns;
        m_summary.totals.insert(m_summary.totals.end(), block.totals.begin(), block.totals.end());
        m_summary.submissions = std::accumulate(block.counts.begin(), block.counts.end(), m_summary.submissions);
        m_sink.add(block);
        m_progress.report(static_cast<double>(block.consumed) / static_cast<double>(m_report.bytes), m_stage);
    }

    BlockReader& m_reader;
    const TableHead& m_head;
    bool m_severalTables;
    TablesInFile m_tables;
    bool m_endsInGap = false;
    FileReport& m_report;
    const Progress& m_progress;
    TableSink& m_sink;
    Phrase m_stage;
    BlockStore m_blocks;
    BlockSummary m_summary;
    Status m_status;
    std::atomic<bool> m_stop{false};
};
} // namespace

Result<BlockSummary> readBlocks(BlockReader& reader, const TableHead& head, bool severalTables, FileReport& report,
                                const Progress& progress, TableSink& sink)
{
    return Pipeline(reader, head, severalTables, report, progress, sink).run();
}

} // namespace leadlight
