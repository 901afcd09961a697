// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/files_text.h"

#include "views/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <set>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

QString filesText(const std::vector<std::filesystem::path>& files)
{
    if (files.empty())
        return {};
    const QString first = shownName(files.front().filename().string());
    const auto more = static_cast<int>(std::set(files.begin(), files.end()).size()) - 1;
    return more == 0 ? first : Text::tr("%1 and %Ln more", nullptr, more).arg(first);
}

} // namespace leadlight
