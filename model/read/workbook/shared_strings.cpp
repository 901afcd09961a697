// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/shared_strings.h"

#include "model/read/workbook/cell_format.h"
#include "model/read/workbook/sheet_lines.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::size_t blockSize = std::size_t{1} << 20;
constexpr std::size_t mostBlocks = 512;
constexpr std::size_t mostStrings = std::size_t{1} << 24;

tl::unexpected<Error> tooMuch()
{
    return fail(ErrorKind::BadData, Phrase::tr("The workbook holds more text than is read (512 MB)."),
                Phrase::tr("Save the sheet as \"CSV UTF-8\" and open that."));
}
} // namespace

Status readRichText(XmlReader& xml, std::string& text)
{
    text.clear();
    const auto outer = xml.depth();
    std::size_t reading = 0; // depth of <rPh>
    bool inText = false;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == XmlReader::Token::Start) {
            if (xml.name() == "rPh" && reading == 0)
                reading = xml.depth();
            inText = reading == 0 && xml.name() == "t";
        } else if (*token == XmlReader::Token::End) {
            inText = false;
            if (xml.depth() < reading)
                reading = 0;
            if (xml.depth() < outer)
                break;
        } else if (inText && text.size() <= longestCell) {
            text.append(xml.text());
        }
    }
    unescapeCell(text);
    return {};
}

SharedStrings::SharedStrings(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
{
    if (m_source)
        m_xml = std::make_unique<XmlReader>(*m_source);
}

Status SharedStrings::keep(std::string_view text)
{
    if (text.size() > blockSize || m_places.size() >= mostStrings)
        return tooMuch();
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > m_blocks.back().capacity()) {
        if (m_blocks.size() >= mostBlocks)
            return tooMuch();
        m_blocks.emplace_back().reserve(blockSize);
    }
    auto& block = m_blocks.back();
    m_places.push_back({static_cast<std::uint32_t>(m_blocks.size() - 1), static_cast<std::uint32_t>(block.size()),
                        static_cast<std::uint32_t>(text.size())});
    block.append(text);
    return {};
}

/// False where there are no more.
Result<bool> SharedStrings::readNext()
{
    for (;;) {
        const auto token = m_xml->next();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == XmlReader::Token::Done)
            return false;
        if (*token != XmlReader::Token::Start || m_xml->name() != "si")
            continue;
        if (auto done = readRichText(*m_xml, m_text); !done)
            return tl::unexpected(done.error());
        if (auto done = keep(m_text); !done)
            return tl::unexpected(done.error());
        return true;
    }
}

Result<std::string_view> SharedStrings::at(std::uint64_t index)
{
    while (index >= m_places.size()) {
        const auto more = m_xml ? readNext() : Result<bool>(false);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return fail(ErrorKind::BadData,
                        Phrase::tr("The workbook is damaged: a cell names a text that is not in it."),
                        Phrase::tr("Open it in the spreadsheet program and save it again, or download it again."));
    }
    const auto& place = m_places[index];
    return std::string_view(m_blocks[place.block]).substr(place.begin, place.size);
}

} // namespace leadlight
