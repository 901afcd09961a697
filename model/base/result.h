// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace leadlight {

/// What a failure means for the caller: it decides the command line's exit code and what the window offers.
enum class ErrorKind {
    BadData,     ///< the input is at fault; the message names file and line (exit code 1)
    Usage,       ///< a setting or argument is at fault (exit code 2)
    Internal,    ///< a defect or an exhausted resource (exit code 3)
    NeedsChoice, ///< the user has to choose among `choices` first: a column for a role, a member of an archive (exit
                 ///< code 1)
    Cancelled,   ///< the user asked for it; shown nowhere as an error (exit code 130)
};

/// One failure, complete enough to be shown: what happened, where, and what to do next.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    Phrase what;                           ///< one sentence, ends with a full stop
    std::string file = {};                 ///< path of the file at fault, or empty; UTF-8
    std::int64_t line = 0;                 ///< line in that file, counted from 1; 0 where none applies
    Phrase hint = {};                      ///< what to do next, one sentence, or empty
    std::vector<std::string> choices = {}; ///< for NeedsChoice

    /// "file:line: what hint" with the parts that are there.
    [[nodiscard]] Phrase phrase() const;
    /// The same in English, for the command line and logs.
    [[nodiscard]] std::string text() const { return english(phrase()); }
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// The ordinary error value of a cancelled stage.
[[nodiscard]] tl::unexpected<Error> cancelled();
/// Shorthand for `return fail(ErrorKind::Usage, Phrase::tr("..."), Phrase::tr("..."))`.
[[nodiscard]] tl::unexpected<Error> fail(ErrorKind kind, Phrase what, Phrase hint = {});

} // namespace leadlight
