// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

namespace leadlight {

std::string Error::text() const
{
    std::string out = file;
    if (line > 0)
        out += ':' + std::to_string(line);
    if (!out.empty())
        out += ": ";
    out += what;
    if (!hint.empty())
        out += ' ' + hint;
    return out;
}

tl::unexpected<Error> cancelled()
{
    return tl::unexpected(Error{.kind = ErrorKind::Cancelled, .what = "Cancelled."});
}

tl::unexpected<Error> fail(ErrorKind kind, std::string what, std::string hint)
{
    return tl::unexpected(Error{.kind = kind, .what = std::move(what), .hint = std::move(hint)});
}

} // namespace leadlight
