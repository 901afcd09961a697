// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/job.h"
#include "model/warehouse/clean_up.h"

#include <functional>

class QDialog;
class QWidget;

namespace leadlight {

// What is asked before something made in an engine is given up, or made twice. Each question stands over `parent` and
// goes with its answer; the other answer than the ones named here leaves all as it is.

/// Before another table is worked with: what was made of `table` ends with that.
void askToLeave(QWidget* parent, const std::string& table, const std::function<void()>& goOn);

/// Before the window is closed while something is at stake. What is told of the question, for who can answer it
/// instead.
QDialog* askToClose(QWidget* parent, const Job::Stake& stake, const std::function<void()>& stop);

/// Whether lists that a run has begun are gone on with.
void askToGoOn(QWidget* parent, const RunThere& run, const std::function<void()>& goOn,
               const std::function<void()>& anew);

} // namespace leadlight
