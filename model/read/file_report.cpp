// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/file_report.h"

namespace leadlight {

Phrase leftOutText(LeftOut kind, std::int64_t lines)
{
    switch (kind) {
    case LeftOut::Comment:
        return Phrase::tr("%1 comment", lines);
    case LeftOut::Blank:
        return Phrase::tr("%1 blank", lines);
    case LeftOut::SeparatorHint:
        return Phrase::tr("%1 separator hint", lines);
    case LeftOut::Totals:
        return Phrase::tr("%1 totals row", lines);
    case LeftOut::BadCount:
        return Phrase::tr("%1 bad count", lines);
    case LeftOut::BadShape:
        return Phrase::tr("%1 bad shape", lines);
    case LeftOut::RepeatedHeader:
        return Phrase::tr("%1 repeated header", lines);
    case LeftOut::MissingValue:
        return Phrase::tr("%1 missing value", lines);
    case LeftOut::AboveHeader:
        return Phrase::tr("%1 above the header", lines);
    case LeftOut::OtherTable:
        return Phrase::tr("%1 of another table", lines);
    case LeftOut::ZeroCount:
        return Phrase::tr("%1 zero count", lines);
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
