// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace leadlight {

class DataTable;
class MainWindow;
class Settings;

/// Where the window was left: its place on the screen, the page by its key, each divider that the user has moved and
/// what was chosen of a table's columns by its page's key and its own object name, so that a new page or divider moves
/// nobody's window; and whether tables were last exported for Excel.
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
    void eachTable(const std::function<void(DataTable& table, const QString& key)>& visit) const;
    [[nodiscard]] static QString keyOf(const QString& page, const QString& divider);

    MainWindow& m_window;
    Settings& m_settings;
};

} // namespace leadlight
