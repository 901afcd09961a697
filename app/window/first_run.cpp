// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_run.h"

#include "app/session/settings.h"
#include "views/frame/coach.h"

namespace leadlight {

namespace {
const auto seenKey = QStringLiteral("introduction/seen");
const auto yes = QStringLiteral("yes");
} // namespace

FirstRun::FirstRun(Session& session, Settings& settings, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_coach(new Coach(&window))
{
    connect(&session.intents(), &Intents::openSample, this, [this] { m_ofSample = true; });
    connect(&session.intents(), &Intents::openFiles, this, [this] { m_ofSample = false; });
    connect(&session.news(), &News::failed, this, [this] { m_ofSample = false; });
    connect(&session.news(), &News::loaded, this, &FirstRun::afterLoading);
    connect(&session.intents(), &Intents::showIntroduction, m_coach, &Coach::begin);
    connect(m_coach, &Coach::pageWanted, &session.intents(), &Intents::showPage);
    connect(m_coach, &Coach::ended, this, [this] { m_settings.setText(seenKey, yes); });
}

void FirstRun::afterLoading()
{
    if (!std::exchange(m_ofSample, false))
        return;
    Q_EMIT m_session.intents().showPage(QStringLiteral("recommendations"));
    if (m_settings.text(seenKey) != yes)
        m_coach->begin();
}

} // namespace leadlight
