// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme_switch.h"

#include "app/session/session.h"
#include "app/session/settings.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace leadlight {

namespace {
constexpr QLatin1String themeKey("theme");
}

ThemeSwitch::ThemeSwitch(QWidget& window, Session& session, Settings& settings)
    : m_session(session)
    , m_settings(settings)
    , m_desktopDark(desktopIsDark())
{
    window.installEventFilter(this);
    connect(&session.intents(), &Intents::chooseTheme, this, &ThemeSwitch::choose);
    choose(kept());
}

ThemeChoice ThemeSwitch::kept() const
{
    const QString name = m_settings.text(themeKey);
    if (const auto choice = themeChoiceNamed(name))
        return *choice;
    // Older versions kept the place of the choice in the menu.
    const int place = name.toInt();
    return place == 1 ? ThemeChoice::Light : place == 2 ? ThemeChoice::Dark : ThemeChoice::System;
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setText(themeKey, nameOf(choice));
    Q_EMIT m_session.news().themeChanged(choice);
    apply();
}

void ThemeSwitch::apply() const
{
    auto& app = *static_cast<QApplication*>(QApplication::instance());
    if (m_choice == ThemeChoice::HighContrast)
        return applyTheme(app, Theme::highContrast());
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopDark);
    applyTheme(app, dark ? Theme::darkTheme() : Theme::lightTheme());
}

bool ThemeSwitch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_desktopDark = desktopIsDark();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
