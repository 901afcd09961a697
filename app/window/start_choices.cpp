// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_choices.h"

#include "views/language.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr QLatin1String languageKey("language");
constexpr QLatin1String scaleKey("scale");
constexpr const char* languageVariable = "LEADLIGHT_LANG";
constexpr const char* scaleVariable = "QT_SCALE_FACTOR";
} // namespace

StartChoices::StartChoices(Session& session, Settings& settings)
    : m_session(session)
    , m_settings(settings)
{
    connect(&session.intents(), &Intents::chooseLanguage, this, &StartChoices::keepLanguage);
    connect(&session.intents(), &Intents::chooseScale, this, &StartChoices::keepScale);
    const QString kept = settings.text(languageKey);
    Q_EMIT session.news().languageChosen(kept.isEmpty() ? systemLanguage() : kept);
    Q_EMIT session.news().scaleChosen(scale(settings));
}

QString StartChoices::language(const Settings* settings)
{
    if (QString asked = qEnvironmentVariable(languageVariable); !asked.isEmpty())
        return asked;
    const QString kept = settings != nullptr ? settings->text(languageKey) : QString();
    return kept.isEmpty() ? systemLanguage() : kept;
}

int StartChoices::scale(const Settings& settings)
{
    bool given = false;
    const int percent = settings.text(scaleKey).toInt(&given);
    return given ? std::clamp(percent, 100, 200) : 100;
}

void StartChoices::applyScale(const Settings& settings)
{
    const int percent = scale(settings);
    if (percent != 100 && !qEnvironmentVariableIsSet(scaleVariable))
        qputenv(scaleVariable, QByteArray::number(percent / 100.0));
}

void StartChoices::keepLanguage(const QString& choice)
{
    m_settings.setText(languageKey, choice);
    Q_EMIT m_session.news().languageChosen(choice);
    tellNextStart(tr("The language changes when Leadlight is started again."));
}

void StartChoices::keepScale(int percent)
{
    m_settings.setText(scaleKey, QString::number(percent));
    Q_EMIT m_session.news().scaleChosen(percent);
    tellNextStart(tr("The size changes when Leadlight is started again."));
}

void StartChoices::tellNextStart(const QString& what)
{
    Message message;
    message.what = what;
    Q_EMIT m_session.news().told(message);
}

} // namespace leadlight
