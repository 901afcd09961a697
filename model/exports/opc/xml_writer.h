// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leadlight {

/// How every XML part begins.
inline constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// An attribute; numbers as they stand in the C locale.
struct XmlAttribute
{
    std::string_view name;
    std::string value;

    XmlAttribute(std::string_view key, std::string_view text)
        : name(key)
        , value(text)
    {
    }
    XmlAttribute(std::string_view key, const std::string& text)
        : name(key)
        , value(text)
    {
    }
    XmlAttribute(std::string_view key, const char* text)
        : name(key)
        , value(text)
    {
    }
    XmlAttribute(std::string_view key, long long number)
        : name(key)
        , value(std::to_string(number))
    {
    }
    XmlAttribute(std::string_view key, int number)
        : XmlAttribute(key, static_cast<long long>(number))
    {
    }
    XmlAttribute(std::string_view key, long number)
        : XmlAttribute(key, static_cast<long long>(number))
    {
    }
    XmlAttribute(std::string_view key, unsigned long number)
        : XmlAttribute(key, static_cast<long long>(number))
    {
    }
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

/// Builds XML as text; whatever it is given is cleaned and escaped (xml_text.h), so what comes out is well-formed once
/// every element is closed. Not QXmlStreamWriter, which drops U+0001 without a word and breaks off at U+000B.
class XmlWriter
{
public:
    XmlWriter& open(std::string_view name, XmlAttributes attributes = {});
    XmlWriter& close(); ///< the innermost open element
    XmlWriter& leaf(std::string_view name, XmlAttributes attributes = {});
    /// <name val="..."/>, of which most of DrawingML is made.
    XmlWriter& value(std::string_view name, std::string_view val) { return leaf(name, {{"val", val}}); }
    XmlWriter& value(std::string_view name, int val) { return leaf(name, {{"val", val}}); }
    XmlWriter& text(std::string_view text);
    /// <name>text</name>
    XmlWriter& element(std::string_view name, std::string_view text);
    XmlWriter& raw(std::string_view xml); ///< XML that is whole in itself

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void begin(std::string_view name, XmlAttributes attributes);

    std::string m_out;
    std::vector<std::string> m_open;
};

} // namespace leadlight
