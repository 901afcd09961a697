// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace leadlight {

struct MergedRows;
struct SheetNotes;

/// The bytes of a file or of a member of an archive, from the first to the last, read once.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Reads up to `size` bytes; 0 only at the end, and then the end is checked (see openFile).
    [[nodiscard]] virtual Result<std::size_t> read(char* buffer, std::size_t size) = 0;
    /// How much of the file on disk is read, in bytes: the measure of progress.
    [[nodiscard]] virtual std::int64_t consumed() const = 0;
    /// Size on disk when it was opened.
    [[nodiscard]] virtual std::int64_t diskSize() const = 0;
    /// What is to be said of the sheet of a workbook; null for text. Complete once the end was read.
    [[nodiscard]] virtual const SheetNotes* sheetNotes() const { return nullptr; }
    /// Has a sheet give what stands in merged cells in each of their rows; to be said before it is read.
    virtual void fillDown(const std::vector<MergedRows>& merged) { (void)merged; }
};

/// The first bytes that `reader` gives: a ByteSource, or what reads like one. Fewer where it ends before.
template <class Reader>
[[nodiscard]] Result<std::string> firstBytes(Reader& reader, std::size_t size)
{
    std::string start(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const auto got = reader.read(start.data() + filled, size - filled);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        filled += *got;
    }
    start.resize(filled);
    return start;
}

/// Opens a plain file. BadData where it is missing, a folder, unreadable or empty. A file that has grown, shrunk,
/// changed or disappeared by the time its end is reached is BadData too: what was read is of no known state.
///
/// Reads by copying pieces in, not by mapping: a mapping ends the whole program (SIGBUS) when another program shortens
/// the file. Walking through 257 MB in the page cache took 55 ms of CPU by copying and 47 ms by mapping, a few
/// per cent of the reading, and the copied pieces are all that is held of the file.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path& path);

/// UTF-8 text of a path, for messages.
[[nodiscard]] std::string pathText(const std::filesystem::path& path);

} // namespace leadlight
