// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/xml_writer.h"

#include "model/exports/opc/xml_text.h"

namespace leadlight {

void XmlWriter::begin(std::string_view name, XmlAttributes attributes)
{
    m_out += '<';
    m_out += name;
    for (const XmlAttribute& attribute : attributes) {
        m_out += ' ';
        m_out += attribute.name;
        m_out += "=\"";
        appendXmlText(m_out, attribute.value);
        m_out += '"';
    }
}

XmlWriter& XmlWriter::open(std::string_view name, XmlAttributes attributes)
{
    begin(name, attributes);
    m_out += '>';
    m_open.emplace_back(name);
    return *this;
}

XmlWriter& XmlWriter::close()
{
    m_out += "</";
    m_out += m_open.back();
    m_out += '>';
    m_open.pop_back();
    return *this;
}

XmlWriter& XmlWriter::leaf(std::string_view name, XmlAttributes attributes)
{
    begin(name, attributes);
    m_out += "/>";
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view text)
{
    appendXmlText(m_out, text);
    return *this;
}

XmlWriter& XmlWriter::element(std::string_view name, std::string_view content)
{
    return open(name).text(content).close();
}

XmlWriter& XmlWriter::raw(std::string_view xml)
{
    m_out += xml;
    return *this;
}

} // namespace leadlight
