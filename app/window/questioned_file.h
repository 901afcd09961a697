// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/load_request.h"

namespace leadlight {

class Settings;

/// A file that cannot be opened without an answer of the user.
struct QuestionedFile
{
    Error question; ///< why it was not opened
    /// Its first rows as they stand in the file, without the answers so far, which may be about another file. An error
    /// of kind NeedsChoice asks which file of the archive.
    Result<FilePreview> preview;
    bool mapping = false;    ///< it is opened as the BU mapping
    bool headerless = false; ///< its columns go by numbers
    bool hasBoth = false;    ///< opened as submissions alone, it has tables of these and of the BU mapping
};

/// Reads the first rows of the file that the question is about.
[[nodiscard]] QuestionedFile lookAt(const LoadRequest& request, const Error& question);

/// Adds to the options what was answered before about a file with this header line. False where nothing was, where it
/// is among the options already, or where the file has no header line and its cells look like other columns.
[[nodiscard]] bool takeKeptAnswer(const QuestionedFile& file, const Settings& settings, ReadOptions& options);

} // namespace leadlight
