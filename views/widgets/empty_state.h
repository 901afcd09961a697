// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace leadlight {

/// What a page shows while it has nothing to show: what to do next, in a label "empty", and the button for it.
[[nodiscard]] QWidget* makeEmptyState(const QString& text, const QString& action,
                                      const std::function<void()>& onAction);

} // namespace leadlight
