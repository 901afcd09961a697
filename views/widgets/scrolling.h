// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace leadlight {

/// Brings what takes the keyboard into sight, as any scroll area, but not where the keyboard only had to go somewhere:
/// a button that is disabled or hidden while its work runs hands it on, and the page stays where it was.
class ScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollArea(QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

/// Puts the content of a page into an area that scrolls up and down where the window is lower than it needs, so that
/// nothing is crushed; where there is room, it fills the page as before.
[[nodiscard]] QScrollArea* scrolling(QWidget* content);

} // namespace leadlight
