// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/opening.h"

namespace leadlight {

/// Files that the user wants to open.
struct LoadRequest
{
    FilesToOpen files;
    ReadOptions submissionsRead = {};
    ReadOptions mappingRead = {};
    std::vector<std::string> asked = {}; ///< what was asked about them already: no question comes twice
    bool addsSubmissions = false;        ///< to those that are open, which are among the files
    bool thenTrain = false;
    bool thenAskForMapping = false;
};

} // namespace leadlight
