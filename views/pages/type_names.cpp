// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/type_names.h"

#include <QRegularExpression>

namespace leadlight {

QString shortTypeName(std::string_view type)
{
    const auto full = QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
    static const QRegularExpression core(QStringLiteral("^Gated (.+?)(?: Forms?)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = core.match(full);
    return match.hasMatch() ? match.captured(1) : full;
}

} // namespace leadlight
