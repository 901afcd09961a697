// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <QString>
#include <QStringList>
#include <vector>

class QTranslator;

namespace leadlight {

/// Which of the installed translators has Leadlight's own texts; null: none. It is asked where a translation of a count
/// reads like the English one. Before any text is made.
void setSpeaker(const QTranslator* translator);

/// What the model says, in the language of the installed translators and with the numbers of the default QLocale; what
/// is the user's own in it as by shownName().
[[nodiscard]] QString words(const Phrase& phrase);
/// The same in UTF-8 and with the user's own texts as they are, for what goes on as bytes.
[[nodiscard]] std::string wordsUtf8(const Phrase& phrase);
/// A text of the user's own (an id, a name, a path) as it stands on screen: with marks in place of control signs and of
/// signs that turn the direction (visible_text.h). Only files and the clipboard get such texts as they are.
[[nodiscard]] QString shownName(std::string_view utf8);
[[nodiscard]] QString shownName(const QString& text);
/// A text on a button or in a menu, where "&" would underline the next letter.
[[nodiscard]] QString withoutMnemonic(QString text);
/// Texts that are on screen already as parts of a phrase: words(Phrase::commas(phrasesOf(names))) is a list as the
/// language writes it ("a, b", in Japanese with its own comma).
[[nodiscard]] std::vector<Phrase> phrasesOf(const QStringList& shown);
/// A number alone, as it would stand in a phrase.
[[nodiscard]] QString words(Decimal number);

} // namespace leadlight
