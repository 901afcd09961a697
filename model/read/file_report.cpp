// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/file_report.h"

namespace leadlight {

Phrase leftOutText(LeftOut kind, std::int64_t lines)
{
    switch (kind) {
    case LeftOut::Comment:
        return Phrase::tr("%Ln comment", "%Ln comments", lines);
    case LeftOut::Blank:
        return Phrase::tr("%Ln blank line", "%Ln blank lines", lines);
    case LeftOut::SeparatorHint:
        return Phrase::tr("%Ln separator hint", "%Ln separator hints", lines);
    case LeftOut::Totals:
        return Phrase::tr("%Ln totals row", "%Ln totals rows", lines);
    case LeftOut::BadCount:
        return Phrase::tr("%Ln bad count", "%Ln bad counts", lines);
    case LeftOut::BadShape:
        return Phrase::tr("%Ln bad shape", "%Ln bad shapes", lines);
    case LeftOut::RepeatedHeader:
        return Phrase::tr("%Ln repeated header", "%Ln repeated headers", lines);
    case LeftOut::MissingValue:
        return Phrase::tr("%Ln missing value", "%Ln missing values", lines);
    case LeftOut::AboveHeader:
        return Phrase::tr("%Ln line above the header", "%Ln lines above the header", lines);
    case LeftOut::OtherTable:
        return Phrase::tr("%Ln line of another table", "%Ln lines of another table", lines);
    case LeftOut::ZeroCount:
        return Phrase::tr("%Ln zero count", "%Ln zero counts", lines);
    }
    return {};
}

std::string tableName(std::string file, const std::string& member)
{
    if (!member.empty())
        file.append(" (").append(member).append(1, ')');
    return file;
}

} // namespace leadlight
