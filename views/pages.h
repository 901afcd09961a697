// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QString>
#include <span>

namespace leadlight {

class Page;

/// One page of the window.
struct PageEntry
{
    enum class Place {
        UntilOpen,  ///< in place of the first page of the navigation, while nothing is open
        Navigation, ///< in the order in which they stand
        Within,     ///< reached from the page before it in the list, which the navigation goes on to mark
    };
    enum class Shows {
        Data,    ///< what is open now
        Results, ///< of a trained model: of the time before a change, until trained anew, and marked with what made it
    };
    const char* key;   ///< what settings, intents and tests know the page by; its object name
    const char* title; ///< English; titleOf() translates it
    Place place;
    Page* (*make)(const PageContext& context); ///< without a parent
    Shows shows = Shows::Data;
};

/// All pages. Navigation, shortcuts, the View menu, what the window remembers, and the pictures of the documentation
/// are loops over them: a page is its folder and one line here.
[[nodiscard]] std::span<const PageEntry> pageEntries();
[[nodiscard]] QString titleOf(const PageEntry& entry);

} // namespace leadlight
