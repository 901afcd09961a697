// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;

namespace leadlight {

class Page;

/// Fills the menu with what can be exported now, most wanted first: what pages offer of all their data, whichever of
/// them is shown, the report, then the tables and charts of this page.
void fillExportMenu(QMenu& menu, const QList<Page*>& pages, const Page& page, QAction& report);

} // namespace leadlight
