// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/xml_reader.h"

#include <memory>

namespace leadlight {

/// The texts that the cells of an .xlsx file name by their numbers, read as far as they are asked for: cells mostly
/// name them in order, so the first rows of a large sheet cost no more than its first texts.
class SharedStrings
{
public:
    /// Without a source there are none.
    explicit SharedStrings(std::unique_ptr<ByteSource> source);

    /// The text of that number. BadData where there is none, or more text than fits into the memory.
    [[nodiscard]] Result<std::string_view> at(std::uint64_t index);

private:
    struct Place
    {
        std::uint32_t block = 0;
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    Result<bool> readNext();
    Status keep(std::string_view text);

    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<XmlReader> m_xml;
    std::vector<std::string> m_blocks; // that never grow beyond their room, so nothing is copied
    std::vector<Place> m_places;
    std::string m_text;
};

/// The text of the element that has just begun (<si>, <is>), up to its end, without the readings (<rPh>) that Japanese
/// workbooks have beside it.
[[nodiscard]] Status readRichText(XmlReader& xml, std::string& text);

} // namespace leadlight
