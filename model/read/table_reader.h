// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/export_file.h"
#include "model/read/row_block.h"

namespace leadlight {

/// Takes the rows of a file as they are read.
class TableSink
{
public:
    virtual ~TableSink() = default;
    /// A file begins; an error refuses it. Called again for the same file where its first reading turned out to rest on
    /// a wrong encoding or number format: then what came of the file so far is void. `bytes` is its size on disk, 0
    /// where packed.
    [[nodiscard]] virtual Status begin(const TableHead& head, std::int64_t bytes) = 0;
    /// May prepare a block before its turn: called from several threads at once, also while another block is added.
    virtual void prepare(RowBlock& block) const { (void)block; }
    /// The next rows, in file order, never from two threads at once.
    virtual void add(const RowBlock& block) = 0;
    /// Of the rows that were added: those whose type is "Total" add up the others, and the file is to be read without
    /// them.
    [[nodiscard]] virtual bool holdsTypeTotals() const { return false; }
};

/// Reads one file block by block: one thread at a time reads and cuts, all parse, and one at a time hands the blocks to
/// `sink`, so that neither the thread count nor the block size changes the outcome.
[[nodiscard]] Result<FileReport> readTable(const ExportFile& file, const ReadOptions& options, const Progress& progress,
                                           TableSink& sink);

/// The head of a file alone, and its first rows.
struct TableStart
{
    TableHead head;
    std::vector<std::vector<std::string>> rows;
    FileReport report; ///< without counts
};
[[nodiscard]] Result<TableStart> readTableStart(const ExportFile& file, const ReadOptions& options, std::size_t rows);

/// The roles of `needed` that the file lacks.
[[nodiscard]] std::vector<Role> missingRoles(const TableHead& head, std::initializer_list<Role> needed);

/// The NeedsChoice error for roles that no column could be found for.
[[nodiscard]] Error missingColumns(const std::vector<Role>& missing, const TableHead& head);

} // namespace leadlight
