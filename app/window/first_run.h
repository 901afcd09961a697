// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

class QWidget;

namespace leadlight {

class Coach;
class Settings;

/// What somebody sees who tries the sample: its recommendations, and an introduction, until it was closed once. It can
/// be had again at any time.
class FirstRun : public QObject
{
    Q_OBJECT
public:
    /// The introduction lies over `window`, which owns it.
    FirstRun(Session& session, Settings& settings, QWidget& window);

private:
    void afterLoading();

    Session& m_session;
    Settings& m_settings;
    Coach* m_coach;
    bool m_ofSample = false; ///< what is being opened is the sample
};

} // namespace leadlight
