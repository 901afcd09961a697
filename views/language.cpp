// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language.h"

#include "views/pseudo_language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace leadlight {

namespace {

const auto folder = QStringLiteral(":/translations");
const auto englishCode = QStringLiteral("en");

void install(QCoreApplication& app, const QString& name, const QString& from)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(name, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void setDirection(Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
}

/// The user's own locale where it is of that language: 1.5.2026 or 2026-05-01 is the country's choice.
QLocale localeOf(const QString& code)
{
    const QLocale own = QLocale::system();
    const QLocale chosen(code);
    return own.language() == chosen.language() ? own : chosen;
}

} // namespace

QString systemLanguage()
{
    return QStringLiteral("system");
}

QStringList languages()
{
    QStringList out{englishCode};
    const QString prefix = QStringLiteral("leadlight_");
    for (QString name : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        name.remove(0, prefix.size());
        name.chop(3);
        if (!out.contains(name))
            out << name;
    }
    return out;
}

QString nameOfLanguage(const QString& code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == englishCode)
        name = QStringLiteral("English"); // Qt says "American English"
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString chosenLanguage(const QString& choice, const QStringList& wanted, const QStringList& available)
{
    if (choice != systemLanguage())
        return available.contains(choice) ? choice : englishCode;
    for (const QString& each : wanted)
        if (const QString code = each.section(QLatin1Char('-'), 0, 0); available.contains(code))
            return code;
    return englishCode;
}

void installLanguage(QCoreApplication& app, const QString& choice)
{
    const bool mirrored = choice == QLatin1String("pseudo-rtl");
    if (mirrored || choice == QLatin1String("pseudo")) {
        QCoreApplication::installTranslator(
            new PseudoLanguage(mirrored ? PseudoLanguage::Kind::RightToLeft : PseudoLanguage::Kind::Longer, &app));
        return setDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
    const QString code = chosenLanguage(choice, QLocale::system().uiLanguages(), languages());
    if (code != englishCode) {
        install(app, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(app, QStringLiteral("leadlight_") + code, folder);
    }
    // English words beside the system's numbers, where its language is not spoken here: as it always was.
    if (choice != systemLanguage())
        QLocale::setDefault(localeOf(code));
    setDirection(QLocale(code).textDirection());
}

} // namespace leadlight
