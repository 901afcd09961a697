// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <algorithm>

namespace leadlight::testing {

/// True where a label in `page` that is shown has this text in it.
[[nodiscard]] inline bool shows(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace leadlight::testing
