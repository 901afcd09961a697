// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/language.h"

#include "views/pseudo_language.h"
#include "views/words.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

namespace leadlight {

namespace {

const auto folder = QStringLiteral(":/translations");
const auto englishCode = QStringLiteral("en");

/// Null where there is none.
const QTranslator* install(QCoreApplication& app, const QString& name, const QString& from)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, from))
        return nullptr;
    translator->setParent(&app);
    QCoreApplication::installTranslator(translator.get());
    return translator.release();
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

QString spokenLanguage()
{
    const QString name = QLocale().name();
    // English words may stand beside the numbers of a system whose language is not spoken here.
    const bool spoken = languages().contains(name.section(QLatin1Char('_'), 0, 0));
    return spoken ? QString(name).replace(QLatin1Char('_'), QLatin1Char('-')) : QStringLiteral("en-US");
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
    if (choice != systemLanguage()) {
        const QString code = choice.section(QLatin1Char('-'), 0, 0);
        return available.contains(code) ? code : englishCode;
    }
    for (const QString& each : wanted)
        if (QString code = each.section(QLatin1Char('-'), 0, 0); available.contains(code))
            return code;
    return englishCode;
}

void installLanguage(QCoreApplication& app, const QString& choice)
{
    const bool mirrored = choice == QLatin1String("pseudo-rtl");
    if (mirrored || choice == QLatin1String("pseudo")) {
        const auto kind = mirrored ? PseudoLanguage::Kind::RightToLeft : PseudoLanguage::Kind::Longer;
        auto* translator = new PseudoLanguage(kind, &app);
        QCoreApplication::installTranslator(translator);
        setSpeaker(translator);
        return setDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
    const QString code = chosenLanguage(choice, QLocale::system().uiLanguages(), languages());
    if (code != englishCode) {
        const QString qtTexts = QStringLiteral("qtbase_") + code; // built in where they were at hand
        if (install(app, qtTexts, folder) == nullptr)
            install(app, qtTexts, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        setSpeaker(install(app, QStringLiteral("leadlight_") + code, folder));
    }
    // English words beside the system's numbers, where its language is not spoken here: as it always was.
    if (choice != systemLanguage())
        QLocale::setDefault(localeOf(code));
    setDirection(QLocale(code).textDirection());
}

} // namespace leadlight
