// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/xml_tree.h"

#include "model/exports/opc/xml_text.h"
#include "model/exports/opc/xml_writer.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace leadlight {

namespace {

std::string utf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

XmlElement elementAt(const QXmlStreamReader& reader)
{
    XmlElement out;
    out.name = utf8(reader.qualifiedName());
    const auto attributes = reader.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        out.attributes.emplace_back(utf8(attribute.qualifiedName()), utf8(attribute.value()));
    return out;
}

void append(std::string& out, const XmlElement& element)
{
    if (element.name.empty()) {
        appendXmlText(out, element.text);
        return;
    }
    out.append("<").append(element.name);
    for (const auto& [key, value] : element.attributes) {
        out.append(" ").append(key).append("=\"");
        appendXmlText(out, value);
        out += '"';
    }
    if (element.children.empty()) {
        out += "/>";
        return;
    }
    out += '>';
    for (const XmlElement& child : element.children)
        append(out, child);
    out.append("</").append(element.name).append(">");
}

template <class Element>
void collect(Element& from, std::string_view local, std::vector<Element*>& out)
{
    for (auto& child : from.children) {
        if (child.localName() == local)
            out.push_back(&child);
        collect(child, local, out);
    }
}

template <class Element>
Element* follow(Element* from, std::initializer_list<std::string_view> path)
{
    for (const auto step : path) {
        if (from == nullptr)
            return nullptr;
        from = from->child(step);
    }
    return from;
}

} // namespace

std::string_view XmlElement::localName() const
{
    const std::string_view whole = name;
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

std::string XmlElement::attribute(std::string_view key) const
{
    const auto found = std::ranges::find(attributes, key, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? std::string() : found->second;
}

void XmlElement::setAttribute(std::string_view key, std::string value)
{
    const auto found = std::ranges::find(attributes, key, &std::pair<std::string, std::string>::first);
    if (found == attributes.end())
        attributes.emplace_back(key, std::move(value));
    else
        found->second = std::move(value);
}

const XmlElement* XmlElement::child(std::string_view local) const
{
    const auto found = std::ranges::find(children, local, &XmlElement::localName);
    return found == children.end() ? nullptr : &*found;
}

XmlElement* XmlElement::child(std::string_view local)
{
    const auto found = std::ranges::find(children, local, &XmlElement::localName);
    return found == children.end() ? nullptr : &*found;
}

const XmlElement* XmlElement::at(std::initializer_list<std::string_view> path) const
{
    return follow(this, path);
}

XmlElement* XmlElement::at(std::initializer_list<std::string_view> path)
{
    return follow(this, path);
}

std::vector<const XmlElement*> XmlElement::all(std::string_view local) const
{
    std::vector<const XmlElement*> out;
    collect(*this, local, out);
    return out;
}

std::vector<XmlElement*> XmlElement::all(std::string_view local)
{
    std::vector<XmlElement*> out;
    collect(*this, local, out);
    return out;
}

std::string XmlElement::allText() const
{
    std::string out = text;
    for (const XmlElement& child : children)
        out += child.allText();
    return out;
}

Result<XmlElement> parseXml(std::string_view bytes)
{
    QXmlStreamReader reader(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    reader.setNamespaceProcessing(false); // prefixes stay what they are
    XmlElement root;
    std::vector<XmlElement> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(ErrorKind::BadData,
                        Phrase::tr("A part of the file has a document type, which Office never writes."));
        case QXmlStreamReader::StartElement:
            open.push_back(elementAt(reader));
            break;
        case QXmlStreamReader::EndElement: {
            XmlElement done = std::move(open.back());
            open.pop_back();
            (open.empty() ? root : open.back().children.emplace_back()) = std::move(done);
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.empty())
                open.back().children.push_back({.name = {}, .text = utf8(reader.text())});
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return fail(ErrorKind::BadData, Phrase::tr("A part of the file is damaged: %1.", utf8(reader.errorString())));
    return root;
}

std::string xmlBytes(const XmlElement& root)
{
    std::string out(xmlHead);
    append(out, root);
    return out;
}

Result<XmlElement> parseFragment(std::string_view xml, std::string_view namespaces)
{
    auto wrapped = parseXml("<w " + std::string(namespaces) + ">" + std::string(xml) + "</w>");
    if (!wrapped)
        return wrapped;
    for (XmlElement& child : wrapped->children)
        if (!child.name.empty())
            return std::move(child);
    return fail(ErrorKind::Internal, Phrase::tr("A part of the file is empty."));
}

} // namespace leadlight
