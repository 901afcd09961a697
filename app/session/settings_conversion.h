// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace leadlight {

/// Brings what earlier versions have kept into today's form: choices that were kept as their number in a list are kept
/// by name. Done once, as names are no numbers; values that mean nothing are left for the reader to ignore.
void convertOldSettings(QSettings& store);

} // namespace leadlight
