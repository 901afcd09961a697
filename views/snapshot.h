// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analyze/analysis.h"

namespace leadlight {

/// What there is to show, stage by stage; null means "not there yet". The app's Workspace hands a new one to every
/// page whenever a stage changes. Later stages always belong to the earlier ones beside them.
struct Snapshot
{
    std::shared_ptr<const SubmissionTable> submissions;
    std::shared_ptr<const BuMapping> mapping;
    std::shared_ptr<const Interactions> interactions; ///< ->data is the Dataset
    std::shared_ptr<const Analysis> analysis;
};

} // namespace leadlight
