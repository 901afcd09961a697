// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace leadlight {

/// Puts the content of a page into an area that scrolls up and down where the window is lower than it needs, so that
/// nothing is crushed; where there is room, it fills the page as before.
[[nodiscard]] QScrollArea* scrolling(QWidget* content);

} // namespace leadlight
