// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/describe/entity.h"
#include "model/join/dataset.h"

#include <string_view>

namespace leadlight {

/// A thing of the data whose name has what was looked for.
struct Found
{
    Entity entity = Entity::None;
    std::int32_t number = 0;

    friend bool operator==(const Found&, const Found&) = default;
};

/// Business units, pages (by title or page_url) and cookies whose names have the text, in any case of its ASCII
/// letters: units first, then pages, then cookies; those that begin with it come first, then as they are numbered. At
/// most `most` of each kind. Nothing for an empty text. Cancellable.
[[nodiscard]] Result<std::vector<Found>> findAnything(const Dataset& data, std::string_view text, std::size_t most,
                                                      const Progress& progress);

} // namespace leadlight
