// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadlight {

/// The name under which a file that cannot be read is kept, beside it and with the time in it:
/// "runs-damaged-20261123-140258.jsonl". Nothing has that name yet.
[[nodiscard]] QString asideName(const QString& file);

} // namespace leadlight
