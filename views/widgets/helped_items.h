// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace leadlight {

/// The opened list of the box shows each item's tool tip as a second, muted line below its text.
void showHelpBelow(QComboBox& box);

} // namespace leadlight
