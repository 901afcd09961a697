// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QString>

namespace leadlight {

/// The paper of the country that a locale names ("de_DE.UTF-8", "en_US"): Letter where CLDR's territory information
/// says so (supplemental data, paperSize), else A4, also where the name has no country ("C.UTF-8", "en").
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QString& locale);

/// The locale that paper follows on this machine: LC_ALL, LC_PAPER or LANG, the first of them that is set; elsewhere
/// that of the system. Not the program's own, which follows the language of its texts, nor QLocale::system(), which on
/// Unix takes LANGUAGE for it: who reads English in Germany prints on A4.
[[nodiscard]] QString localeOfPaper();

} // namespace leadlight
