// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <QString>

namespace leadlight {

/// What the model says, in the language of the installed translators and with the numbers of the default QLocale.
[[nodiscard]] QString words(const Phrase& phrase);
/// The same in UTF-8, for what goes on as bytes.
[[nodiscard]] std::string wordsUtf8(const Phrase& phrase);
/// A number alone, as it would stand in a phrase.
[[nodiscard]] QString words(Decimal number);

} // namespace leadlight
