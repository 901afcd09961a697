// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/shown_results.h"

#include <QDate>
#include <QString>

namespace leadlight {

/// When the model was trained, as the locale writes it: "20:54", and with the date where that is not `today`.
[[nodiscard]] QString trainedAtText(const Analysis& analysis, const QDate& today);
/// "Shown: EASE, trained 20:54 on submissions.csv"; of results from before a change also what to do, or `training`
/// ("Training, about 8 s left") while one runs. Empty without results.
[[nodiscard]] QString shownText(const ShownResults& results, const QString& training, const QDate& today);
/// What Train does: "Train EASE", or "Train again" where nothing has changed since the last training.
[[nodiscard]] QString trainText(const ShownResults& results);

} // namespace leadlight
