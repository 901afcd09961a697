// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/settings.h"

namespace leadlight {

/// What is chosen now and counts from the next start on: the language, and how large everything is.
class StartChoices : public QObject
{
    Q_OBJECT
public:
    StartChoices(Session& session, Settings& settings);

    /// A language's code or systemLanguage(); LEADLIGHT_LANG wins over what the settings (null: none) keep.
    [[nodiscard]] static QString language(const Settings* settings);
    /// In percent, 100 to 200.
    [[nodiscard]] static int scale(const Settings& settings);
    /// Before QApplication: has Qt draw everything larger, unless QT_SCALE_FACTOR says how large.
    static void applyScale(const Settings& settings);

private:
    void keepLanguage(const QString& choice);
    void keepScale(int percent);
    void tellNextStart(const QString& what);

    Session& m_session;
    Settings& m_settings;
};

} // namespace leadlight
