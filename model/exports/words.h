// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <functional>
#include <string>

namespace leadlight {

/// How a file says what the model says: in the user's language in the window, in English on the command line.
struct Words
{
    std::function<std::string(const Phrase&)> say = english;
    std::string language = "en-US"; ///< BCP 47: what spelling checkers and screen readers take the texts for

    [[nodiscard]] std::string operator()(const Phrase& phrase) const { return say(phrase); }
};

} // namespace leadlight
