// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/difference_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

} // namespace

QString signedText(double value)
{
    const QLocale locale;
    const QString digits = locale.toString(std::abs(value), 'f', 3);
    if (digits == locale.toString(0.0, 'f', 3))
        return digits;
    return (value < 0.0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

QString signedRange(const Difference& difference)
{
    return Text::tr("%1 to %2").arg(signedText(difference.low), signedText(difference.high));
}

QString judgement(const Difference& difference)
{
    if (!difference.clear)
        return Text::tr("not told apart");
    return difference.mean > 0.0 ? Text::tr("better") : Text::tr("worse");
}

} // namespace leadlight
