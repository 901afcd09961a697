// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"
#include "views/recent_files.h"

class QVBoxLayout;

namespace leadlight {

class MissingFiles;

/// Shown while nothing is open: where to drop the two files, the sample, and what was opened lately.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    /// Files may have gone or come back meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDropZone();
    void showRecentFiles();
    [[nodiscard]] QWidget* makeEntry(const RecentFiles& recent);

    QList<RecentFiles> m_recentFiles;
    MissingFiles* m_missing = nullptr;
    QWidget* m_middle = nullptr; ///< as wide as the buttons in `m_zone` need
    QWidget* m_zone = nullptr;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace leadlight
