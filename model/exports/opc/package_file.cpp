// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/package_file.h"

#include "model/exports/opc/xml_writer.h"

#include <QByteArray>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace leadlight {

namespace {

constexpr std::string_view typesPart = "[Content_Types].xml";
constexpr std::size_t mostBytes = std::size_t{1} << 30U;

struct CloseArchive
{
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using ArchivePtr = std::unique_ptr<archive, CloseArchive>;

tl::unexpected<Error> unreadable(const std::filesystem::path& path, Phrase what)
{
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = std::move(what),
                                .file = path.string(),
                                .hint = Phrase::tr("Open it in PowerPoint and save it once more as .pptx or .potx.")});
}

/// The bytes of the entry that is being read; nothing where it is damaged or too large.
std::optional<std::string> entryBytes(archive* from, std::size_t room)
{
    std::string out;
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    while (true) {
        const int got = archive_read_data_block(from, &block, &size, &offset);
        if (got == ARCHIVE_EOF)
            return out;
        if (got != ARCHIVE_OK || out.size() + size > room)
            return std::nullopt;
        out.append(static_cast<const char*>(block), size);
    }
}

std::string folderOf(std::string_view part)
{
    const auto slash = part.rfind('/');
    return std::string(slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash));
}

/// The part that a target leads to from a folder.
std::string resolved(std::string_view folder, std::string_view target)
{
    const std::string plain =
        QByteArray::fromPercentEncoding(QByteArray(target.data(), static_cast<qsizetype>(target.size()))).toStdString();
    const std::filesystem::path whole =
        plain.starts_with('/') ? std::filesystem::path(plain.substr(1)) : std::filesystem::path(folder) / plain;
    return whole.lexically_normal().generic_string();
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Gives each part the content type that the package says, and takes the defaults.
Status readTypes(const std::string& xml, std::vector<OfficePart>& parts, DefaultTypes& defaults)
{
    const auto types = parseXml(xml);
    if (!types)
        return tl::unexpected(types.error());
    std::map<std::string, std::string> overrides;
    for (const XmlElement& entry : types->children) {
        if (entry.localName() == "Default")
            defaults[lower(entry.attribute("Extension"))] = entry.attribute("ContentType");
        else if (entry.localName() == "Override")
            overrides[entry.attribute("PartName")] = entry.attribute("ContentType");
    }
    for (OfficePart& part : parts)
        if (const auto found = overrides.find("/" + part.name); found != overrides.end())
            part.contentType = found->second;
    return {};
}

} // namespace

std::string_view Relationship::kind() const
{
    const std::string_view whole = type;
    return whole.substr(whole.rfind('/') + 1);
}

Result<PackageFile> PackageFile::read(const std::filesystem::path& path, const Progress& progress)
{
    const ArchivePtr opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    constexpr std::size_t blockSize = 1U << 16U;
    const Phrase foreign = Phrase::tr("This is no file of PowerPoint (.pptx, .potx).");
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none))
        return unreadable(path, Phrase::tr("The file is not there."));
    if (archive_read_open_filename(opened.get(), path.c_str(), blockSize) != ARCHIVE_OK)
        return unreadable(path, foreign);
    std::vector<OfficePart> parts;
    std::string types;
    std::size_t room = mostBytes;
    archive_entry* entry = nullptr;
    int got = ARCHIVE_OK;
    while ((got = archive_read_next_header(opened.get(), &entry)) == ARCHIVE_OK) {
        if (progress.cancelled())
            return cancelled();
        auto bytes = entryBytes(opened.get(), room);
        if (!bytes)
            return unreadable(path,
                              Phrase::tr("The file is damaged, has a password, or is larger than 1 GB unpacked."));
        room -= bytes->size();
        const char* path8 = archive_entry_pathname(entry);
        const std::string name = path8 == nullptr ? "" : path8; // null: in no encoding that can be read
        if (name == typesPart)
            types = *std::move(bytes);
        else if (!name.ends_with('/'))
            parts.push_back({name, {}, *std::move(bytes)});
    }
    if (got != ARCHIVE_EOF || types.empty())
        return unreadable(path, foreign);
    DefaultTypes defaults;
    if (const auto done = readTypes(types, parts, defaults); !done)
        return unreadable(path, done.error().what);
    return of(std::move(parts), std::move(defaults));
}

PackageFile PackageFile::of(std::vector<OfficePart> parts, DefaultTypes defaults)
{
    PackageFile out;
    out.m_defaults = std::move(defaults);
    for (OfficePart& part : parts)
        out.set(part.name, std::move(part.bytes), std::move(part.contentType));
    return out;
}

const std::string* PackageFile::bytes(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_parts[found->second].bytes;
}

std::string PackageFile::contentType(std::string_view name) const
{
    const auto found = m_index.find(name);
    if (found == m_index.end())
        return {};
    const OfficePart& part = m_parts[found->second];
    if (!part.contentType.empty())
        return part.contentType;
    const auto byExtension = m_defaults.find(lower(part.name.substr(part.name.rfind('.') + 1)));
    return byExtension == m_defaults.end() ? std::string() : byExtension->second;
}

Result<XmlElement> PackageFile::xml(std::string_view name) const
{
    const auto* found = bytes(name);
    if (found == nullptr)
        return fail(ErrorKind::BadData, Phrase::tr("The part %1 is missing.", name));
    return parseXml(*found);
}

std::vector<Relationship> PackageFile::relationships(std::string_view part) const
{
    std::vector<Relationship> out;
    const auto root = xml(relationshipsName(part));
    if (!root)
        return out;
    for (const XmlElement& entry : root->children) {
        if (entry.localName() != "Relationship")
            continue;
        Relationship one{entry.attribute("Id"), entry.attribute("Type"), entry.attribute("Target"),
                         entry.attribute("TargetMode") == "External"};
        if (!one.external)
            one.target = resolved(folderOf(part), one.target);
        out.push_back(std::move(one));
    }
    return out;
}

std::string PackageFile::related(std::string_view part, std::string_view kind) const
{
    for (const Relationship& one : relationships(part))
        if (one.kind() == kind && !one.external)
            return one.target;
    return {};
}

void PackageFile::set(std::string_view name, std::string bytes, std::string contentType)
{
    const auto found = m_index.find(name);
    if (found == m_index.end()) {
        m_index.emplace(std::string(name), m_parts.size());
        m_parts.push_back({std::string(name), std::move(contentType), std::move(bytes)});
        return;
    }
    OfficePart& part = m_parts[found->second];
    part.bytes = std::move(bytes);
    if (!contentType.empty())
        part.contentType = std::move(contentType);
}

void PackageFile::setRelationships(std::string_view part, const std::vector<Relationship>& relationships)
{
    XmlWriter xml;
    xml.raw(xmlHead).open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const Relationship& one : relationships) {
        if (one.external)
            xml.leaf("Relationship",
                     {{"Id", one.id}, {"Type", one.type}, {"Target", one.target}, {"TargetMode", "External"}});
        else
            xml.leaf("Relationship",
                     {{"Id", one.id}, {"Type", one.type}, {"Target", relativeTarget(part, one.target)}});
    }
    set(relationshipsName(part), xml.close().take());
}

void PackageFile::addDefaults(const DefaultTypes& defaults)
{
    m_defaults.insert(defaults.begin(), defaults.end());
}

std::set<std::string> PackageFile::reached() const
{
    std::set<std::string> out;
    std::vector<std::string> todo{""};
    while (!todo.empty()) {
        const std::string from = todo.back();
        todo.pop_back();
        out.insert(relationshipsName(from));
        for (const Relationship& one : relationships(from))
            if (!one.external && has(one.target) && out.insert(one.target).second)
                todo.push_back(one.target);
    }
    return out;
}

void PackageFile::dropUnreached()
{
    const auto keep = reached();
    std::erase_if(m_parts, [&](const OfficePart& part) { return !keep.contains(part.name); });
    m_index.clear();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_index.emplace(m_parts[i].name, i);
}

std::string PackageFile::freeName(std::string_view stem, std::string_view tail) const
{
    for (int number = 1;; ++number) {
        std::string name = std::string(stem) + std::to_string(number) + std::string(tail);
        if (!has(name))
            return name;
    }
}

std::string relativeTarget(std::string_view from, std::string_view to)
{
    return std::filesystem::path(to).lexically_relative(std::filesystem::path(folderOf(from))).generic_string();
}

} // namespace leadlight
