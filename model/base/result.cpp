// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

namespace leadlight {

Phrase Error::phrase() const
{
    std::string place = file;
    if (line > 0)
        place += ':' + std::to_string(line);
    const Phrase said = Phrase::sentences({what, hint});
    return place.empty() ? said : Phrase::tr("%1: %2", place, said);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, Phrase::tr("Cancelled."));
}

tl::unexpected<Error> fail(ErrorKind kind, Phrase what, Phrase hint)
{
    return tl::unexpected(Error{.kind = kind, .what = std::move(what), .hint = std::move(hint)});
}

} // namespace leadlight
