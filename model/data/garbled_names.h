// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/base/string_pool.h"

namespace leadlight {

/// What is said of pages that were read in a wrong encoding before the file was written: "/Ã¼bersicht" for
/// "/übersicht". Empty where there are none.
[[nodiscard]] Phrase garbledNames(const StringPool& pages);

} // namespace leadlight
