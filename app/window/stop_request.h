// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace leadlight {

/// A question that comes before something which stops work that the user would lose (Job::Stake).
struct StopRequest
{
    QString title = {};    ///< "Open"
    QString question = {}; ///< "EASE is being trained. Stop it and open submissions.csv?"
    QString stop = {};     ///< the answer that goes on: "Stop and open"
    QString keep = {};     ///< the other one: "Keep training"
    std::function<void()> goOn = {};
    std::function<void()> leave = {}; ///< may be empty
};

} // namespace leadlight
