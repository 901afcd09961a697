// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <string>
#include <string_view>

namespace leadlight {

/// A text of the user's own (an id, a name, a path) as it may be shown: what a terminal would obey or a screen would
/// hide stands there as a mark. Control signs become their pictures (ESC: ␛), signs that turn the direction of what
/// follows, separators of lines and the like their number (⟨U+202E⟩), bytes that are no UTF-8 theirs (⟨EF⟩). Files and
/// clipboard get texts as they are.
[[nodiscard]] std::string visibleText(std::string_view utf8);
/// The same of whole lines: line ends and tabs stay.
[[nodiscard]] std::string visibleLines(std::string_view utf8);

/// render() and english() with visibleText() in the places of texts that are the user's own.
[[nodiscard]] std::string renderVisibly(const Phrase& phrase, const PhraseLanguage& language);
[[nodiscard]] std::string visibleEnglish(const Phrase& phrase);

} // namespace leadlight
