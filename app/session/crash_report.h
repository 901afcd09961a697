// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadlight {

/// From now on, a program that ends by a fault (a signal, an exception that nobody caught) first writes a report into
/// `folder`: `versions`, what happened, and where the program stood, as libraries and offsets. Nothing of the data, no
/// path of the user's. Nothing is sent anywhere. Without effect where the system has no signals.
void writeReportOnCrash(const QString& folder, const QString& versions);

/// The report of a run before this one, which is then put aside as last-crash.txt: it is told once. Empty: there is
/// none.
[[nodiscard]] QString takeCrashReport(const QString& folder);

} // namespace leadlight
