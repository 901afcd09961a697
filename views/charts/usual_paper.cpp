// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/usual_paper.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace leadlight {

QPageSize::PageSizeId usualPaper(const QString& locale)
{
    static constexpr std::array letterCountries{"BZ", "CA", "CL", "CO", "CR", "GT", "MX",
                                                "NI", "PA", "PH", "PR", "SV", "US", "VE"};
    const QString name = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    const QString country = name.section(u'_', -1);
    const bool isLetter = name.contains(u'_') && std::ranges::any_of(letterCountries, [&](const char* code) {
                              return country == QLatin1String(code);
                          });
    return isLetter ? QPageSize::Letter : QPageSize::A4;
}

QString localeOfPaper()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* variable : {"LC_ALL", "LC_PAPER", "LANG"})
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("C");
#else
    return QLocale::system().name();
#endif
}

} // namespace leadlight
