// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

class QVBoxLayout;

namespace leadlight {

/// Shown while nothing is open: where to drop the two files, the sample, and what was opened lately.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(const PageContext& context, QWidget* parent = nullptr);

private:
    QWidget* makeDropZone();
    /// Each entry: submissions file, then the mapping or nothing.
    void showRecentFiles(const QList<QStringList>& recent);

    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace leadlight
