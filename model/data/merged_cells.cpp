// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/merged_cells.h"

namespace leadlight {

namespace {
/// Said of nothing else, and by no file: the question is known by it.
Phrase wayToFillDown()
{
    return Phrase::tr("If they belong to the cookie above them, say --fill-down cookie; if they are blank because the "
                      "visitor is unknown, --fill-down no.");
}
} // namespace

Error mergedCells(std::int64_t blanks, std::int64_t line)
{
    return {.kind = ErrorKind::NeedsChoice,
            .what =
                Phrase::tr("%n row has no cookie and stands below one that has: the cells of the cookie seem to be "
                           "merged.",
                           "%n rows have no cookie and stand below one that has: the cells of the cookie seem to be "
                           "merged.",
                           blanks),
            .line = line,
            .hint = wayToFillDown(),
            .choices = {"cookie", "no"}};
}

bool asksToFillDown(const Error& error)
{
    return error.kind == ErrorKind::NeedsChoice && error.hint == wayToFillDown();
}

} // namespace leadlight
