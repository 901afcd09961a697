// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/package.h"

#include "model/exports/opc/xml_writer.h"
#include "model/exports/opc/zip_writer.h"

#include <algorithm>
#include <set>

namespace leadlight {

namespace {

constexpr std::string_view relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view packageSchema = "http://schemas.openxmlformats.org/package/2006/";

std::string extensionOf(std::string_view name)
{
    const auto dot = name.rfind('.');
    std::string out(dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1));
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string contentTypes(const std::vector<OfficePart>& parts, const DefaultTypes& defaults)
{
    std::set<std::string> extensions{"rels", "xml"};
    for (const OfficePart& part : parts)
        extensions.insert(extensionOf(part.name));
    XmlWriter xml;
    xml.raw(xmlHead).open("Types", {{"xmlns", std::string(packageSchema) + "content-types"}});
    for (const std::string& extension : extensions)
        if (const auto type = defaults.find(extension); type != defaults.end())
            xml.leaf("Default", {{"Extension", extension}, {"ContentType", type->second}});
    for (const OfficePart& part : parts)
        if (!part.contentType.empty())
            xml.leaf("Override", {{"PartName", "/" + part.name}, {"ContentType", part.contentType}});
    return xml.close().take();
}

} // namespace

std::string Relationships::add(std::string_view type, std::string_view target)
{
    std::string id = "rId" + std::to_string(++m_count);
    const bool whole = type.find("://") != std::string_view::npos;
    XmlWriter xml;
    xml.leaf("Relationship", {{"Id", id},
                              {"Type", whole ? std::string(type) : std::string(relationshipTypes).append(type)},
                              {"Target", target}});
    m_items += xml.take();
    return id;
}

std::string Relationships::xml() const
{
    XmlWriter out;
    out.raw(xmlHead).open("Relationships", {{"xmlns", std::string(packageSchema) + "relationships"}});
    return out.raw(m_items).close().take();
}

std::string relationshipsName(std::string_view part)
{
    const auto slash = part.rfind('/');
    const auto folder = slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

DefaultTypes defaultTypes()
{
    return {{"rels", "application/vnd.openxmlformats-package.relationships+xml"},
            {"xml", "application/xml"},
            {"xlsx", std::string(officeType) + "spreadsheetml.sheet"},
            {"png", "image/png"},
            {"svg", "image/svg+xml"}};
}

Status writePackage(const std::vector<OfficePart>& parts, const DefaultTypes& defaults, QIODevice& device,
                    const Progress& progress)
{
    ZipWriter zip(device);
    zip.add("[Content_Types].xml", contentTypes(parts, defaults));
    for (const OfficePart& part : parts) {
        if (progress.cancelled())
            return cancelled();
        zip.begin(part.name);
        if (part.stream) {
            if (auto done = part.stream([&](std::string_view bytes) { return zip.write(bytes); }); !done)
                return done;
        } else {
            zip.write(part.bytes);
        }
        zip.end();
    }
    return zip.finish();
}

std::vector<OfficePart> propertyParts(const DocumentProperties& properties)
{
    XmlWriter core;
    core.raw(xmlHead)
        .open("cp:coreProperties", {{"xmlns:cp", std::string(packageSchema) + "metadata/core-properties"},
                                    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                    {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                    {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}})
        .element("dc:title", properties.title)
        .element("dc:creator", "Leadlight")
        .element("dc:language", properties.language);
    for (const char* when : {"dcterms:created", "dcterms:modified"})
        core.open(when, {{"xsi:type", "dcterms:W3CDTF"}}).text(properties.created).close();
    core.close();
    XmlWriter app;
    app.raw(xmlHead)
        .open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}})
        .element("Application", "Leadlight")
        .close();
    return {{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core.take()},
            {"docProps/app.xml", std::string(officeType) + "extended-properties+xml", app.take()}};
}

} // namespace leadlight
