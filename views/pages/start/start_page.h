// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace leadlight {

/// Shown while nothing is open: where to drop the two files, the sample, and what was opened lately.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Each entry: submissions file, then the mapping or nothing.
    void setRecentFiles(const QList<QStringList>& recent);
    /// While files are dragged over the window.
    void setDropHighlighted(bool on);

Q_SIGNALS:
    void openSubmissionsRequested();
    void openMappingRequested();
    void sampleRequested();
    void filesRequested(const QStringList& files);

private:
    QWidget* makeDropZone();

    QWidget* m_zone = nullptr;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
};

} // namespace leadlight
