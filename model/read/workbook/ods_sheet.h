// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/sheet_parser.h"
#include "model/read/workbook/xml_reader.h"

namespace leadlight {

/// True where the element that has just begun is a sheet, not a table within one.
[[nodiscard]] bool isOdsSheet(const XmlReader& xml);

/// Reads the sheet of that number, counted from 0, out of content.xml.
[[nodiscard]] std::unique_ptr<SheetParser> openOdsSheet(std::unique_ptr<ByteSource> source, std::string name,
                                                        std::size_t index);

} // namespace leadlight
