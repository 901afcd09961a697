// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/theme_choice.h"

#include <QObject>

class QWidget;

namespace leadlight {

class Session;
class Settings;

/// Keeps the application in the appearance that the user has chosen, and follows the desktop (whose changes the window
/// is told) where that was the choice.
class ThemeSwitch : public QObject
{
    Q_OBJECT
public:
    /// Applies the choice that the settings keep.
    ThemeSwitch(QWidget& window, Session& session, Settings& settings);

    void choose(ThemeChoice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ThemeChoice kept() const;
    void apply() const;

    Session& m_session;
    Settings& m_settings;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_desktopDark = false;
};

} // namespace leadlight
