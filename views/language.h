// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace leadlight {

/// "system", the choice where nothing was chosen.
[[nodiscard]] QString systemLanguage();
/// The languages that the window speaks: "en", and those whose texts are built in, by code.
[[nodiscard]] QStringList languages();
/// That of the texts on screen with its country, as files name it (BCP 47): "de-AT".
[[nodiscard]] QString spokenLanguage();
/// What a language calls itself: "Deutsch".
[[nodiscard]] QString nameOfLanguage(const QString& code);

/// The language that a choice means: that of the code ("de", "de-AT"), or for the system's choice the first of `wanted`
/// (BCP 47, most wanted first) that is among `available`, else English.
[[nodiscard]] QString chosenLanguage(const QString& choice, const QStringList& wanted, const QStringList& available);

/// Makes the program speak: installs the translators (of Leadlight and of Qt), the locale of numbers and dates, and the
/// direction of the layout. Once, before any widget is made. `choice` is systemLanguage(), a code, or one of two that
/// are for looking at layouts: "pseudo" (English with accents, 140 % as long) and "pseudo-rtl" (Arabic letters, from
/// right to left). The system's own locale stays where the system is followed, or speaks the language chosen.
void installLanguage(QCoreApplication& app, const QString& choice);

} // namespace leadlight
