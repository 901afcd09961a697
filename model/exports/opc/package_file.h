// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/opc/package.h"
#include "model/exports/opc/xml_tree.h"

#include <set>

namespace leadlight {

/// What leads from a part to another one.
struct Relationship
{
    std::string id;
    std::string type;   ///< whole; see kind()
    std::string target; ///< the name of the part; as it stands where it is external
    bool external = false;

    /// The last word of the type: "slideLayout".
    [[nodiscard]] std::string_view kind() const;
};

/// An Office file that was written before, by whomever: its parts as they are.
class PackageFile
{
public:
    /// Reads all of it. Errors name the file: no such file, no zip archive, damaged, with a password, over 1 GB.
    [[nodiscard]] static Result<PackageFile> read(const std::filesystem::path& path, const Progress& progress);
    [[nodiscard]] static PackageFile of(std::vector<OfficePart> parts, DefaultTypes defaults);

    [[nodiscard]] const std::vector<OfficePart>& parts() const { return m_parts; }
    [[nodiscard]] const DefaultTypes& defaults() const { return m_defaults; }
    [[nodiscard]] const std::string* bytes(std::string_view name) const; ///< null where there is no such part
    [[nodiscard]] std::string contentType(std::string_view name) const;
    /// A part's XML; an error where it is missing or damaged.
    [[nodiscard]] Result<XmlElement> xml(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return bytes(name) != nullptr; }
    /// What leads away from a part ("": from the package), in the file's order. None where its relationships are
    /// missing or damaged.
    [[nodiscard]] std::vector<Relationship> relationships(std::string_view part) const;
    /// The part that the first relationship of this kind leads to; empty where there is none.
    [[nodiscard]] std::string related(std::string_view part, std::string_view kind) const;

    /// Adds a part or replaces its bytes; an empty type keeps the one that it has.
    void set(std::string_view name, std::string bytes, std::string contentType = {});
    void setRelationships(std::string_view part, const std::vector<Relationship>& relationships);
    void addDefaults(const DefaultTypes& defaults);
    /// Leaves out every part that nothing leads to.
    void dropUnreached();
    /// The first of "<stem>1<tail>", "<stem>2<tail>" ... that there is no part of.
    [[nodiscard]] std::string freeName(std::string_view stem, std::string_view tail) const;

private:
    [[nodiscard]] std::set<std::string> reached() const;

    std::vector<OfficePart> m_parts;
    std::map<std::string, std::size_t, std::less<>> m_index;
    DefaultTypes m_defaults;
};

/// "../media/a.png" from "ppt/slides/slide1.xml" to "ppt/media/a.png".
[[nodiscard]] std::string relativeTarget(std::string_view from, std::string_view to);

} // namespace leadlight
