// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leadlight {

/// An element of a part that is to be changed: names and prefixes as they stand in the file. What is not changed comes
/// out with the same meaning, though not always with the same bytes (quotes, spaces within tags).
struct XmlElement
{
    std::string name; ///< with its prefix: "p:sldIdLst"; empty: this is a text
    std::string text; ///< of a text
    std::vector<std::pair<std::string, std::string>> attributes = {}; ///< namespaces among them
    std::vector<XmlElement> children = {};

    [[nodiscard]] std::string_view localName() const;                ///< without the prefix
    [[nodiscard]] std::string attribute(std::string_view key) const; ///< empty where there is none
    void setAttribute(std::string_view key, std::string value);
    /// The first child of that local name; null where there is none.
    [[nodiscard]] const XmlElement* child(std::string_view local) const;
    [[nodiscard]] XmlElement* child(std::string_view local);
    /// The first one down such a path: {"nvSpPr", "nvPr", "ph"}.
    [[nodiscard]] const XmlElement* at(std::initializer_list<std::string_view> path) const;
    [[nodiscard]] XmlElement* at(std::initializer_list<std::string_view> path);
    /// Every element of that local name below this one.
    [[nodiscard]] std::vector<const XmlElement*> all(std::string_view local) const;
    [[nodiscard]] std::vector<XmlElement*> all(std::string_view local);
    [[nodiscard]] std::string allText() const;
};

/// Errors: the part is no well-formed XML, or has a DTD, which Office never writes.
[[nodiscard]] Result<XmlElement> parseXml(std::string_view bytes);
/// With the head of a part.
[[nodiscard]] std::string xmlBytes(const XmlElement& root);
/// An element as XML without a head, whose prefixes are declared by what it is put into.
[[nodiscard]] Result<XmlElement> parseFragment(std::string_view xml, std::string_view namespaces);

} // namespace leadlight
