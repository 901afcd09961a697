// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace leadlight {

class Page;

/// Fills the menu with what can be exported of a page now: what the page itself offers, its charts, and the tables that
/// are shown on it.
void fillExportMenu(QMenu& menu, const Page& page);

} // namespace leadlight
