// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace leadlight {

/// Asks before each month becomes a delivery, where that means that the model has to be trained again. `then` is done
/// on yes. The question goes with `parent`.
void askToTakeMonths(QWidget& parent, const std::function<void()>& then);

} // namespace leadlight
