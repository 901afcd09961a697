// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

class QWidget;

namespace leadlight {

/// A name as it stands in a sentence of this widget: whole where it is no longer than names are, else with dots in its
/// middle. A label that wraps breaks between words, so one long id would make it, and the panel around it, wider.
[[nodiscard]] QString shortName(const QString& shown, const QWidget& in);

/// A name's letters and digits, the others as one dash: what every system takes in a file's name.
[[nodiscard]] std::string inFileName(std::string_view name);

} // namespace leadlight
