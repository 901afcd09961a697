// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadlight {

class MainWindow;
class Settings;

/// Where the window was left: its place on the screen, the page by its key, and each divider that the user has moved
/// by its page's key and its own object name, so that a new page or divider moves nobody's window.
class WindowState
{
public:
    WindowState(MainWindow& window, Settings& settings);

    /// Puts the window back to where it was left. What an older version kept by position is read once and kept by name
    /// from then on; names that are of another version are ignored.
    void restore();
    void save();

private:
    void convertOlder();
    [[nodiscard]] static QString keyOf(const QString& page, const QString& divider);

    MainWindow& m_window;
    Settings& m_settings;
};

} // namespace leadlight
