// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/short_name.h"

#include <QFontMetrics>
#include <QWidget>

namespace leadlight {

namespace {
constexpr int widestInSentence = 220;   // px
constexpr qsizetype longestInFile = 60; // signs
} // namespace

QString shortName(const QString& shown, const QWidget& in)
{
    return in.fontMetrics().elidedText(shown, Qt::ElideMiddle, widestInSentence);
}

std::string inFileName(std::string_view name)
{
    QString out;
    for (const QChar sign : QString::fromUtf8(name))
        if (sign.isLetterOrNumber() || sign.isMark())
            out += sign;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    if (out.size() > longestInFile) // an address says most at its end
        out = out.right(longestInFile);
    while (out.startsWith(u'-') || out.endsWith(u'-'))
        out = out.startsWith(u'-') ? out.mid(1) : out.chopped(1);
    return out.toStdString();
}

} // namespace leadlight
