// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadlight {

/// Takes a part's bytes; false where no more are wanted, since the device refused some.
using PartSink = std::function<bool(std::string_view bytes)>;

/// One part of an Office file.
struct OfficePart
{
    std::string name;        ///< "ppt/slides/slide1.xml"
    std::string contentType; ///< empty: that of its extension
    std::string bytes = {};
    std::function<Status(const PartSink& sink)> stream = {}; ///< in place of `bytes`, for what is large
};

/// The relationships of one part.
class Relationships
{
public:
    /// `type`: the last word of the usual types ("slide"), or a whole one. The target is relative to the part. Gives
    /// the id: "rId1" ...
    std::string add(std::string_view type, std::string_view target);
    [[nodiscard]] std::string xml() const;
    [[nodiscard]] bool empty() const { return m_count == 0; }

private:
    std::string m_items;
    int m_count = 0;
};

/// "ppt/slides/_rels/slide1.xml.rels" of "ppt/slides/slide1.xml".
[[nodiscard]] std::string relationshipsName(std::string_view part);

/// Content types by extension, of files that have them beside those below.
using DefaultTypes = std::map<std::string, std::string, std::less<>>;
/// Those of what a file of ours can hold: rels, xml, xlsx, png, svg.
[[nodiscard]] DefaultTypes defaultTypes();

/// Writes the parts in their order, before them [Content_Types].xml, which is made from them. Errors: Cancelled, too
/// large, those of the parts; what the device refuses is the device's to say.
[[nodiscard]] Status writePackage(const std::vector<OfficePart>& parts, const DefaultTypes& defaults, QIODevice& device,
                                  const Progress& progress);

/// docProps/core.xml and docProps/app.xml. `created`: "2026-11-25T20:44:00Z".
struct DocumentProperties
{
    std::string title;
    std::string language = "en-US";
    std::string created;
};
[[nodiscard]] std::vector<OfficePart> propertyParts(const DocumentProperties& properties);

/// The content types of OOXML begin with this.
inline constexpr std::string_view officeType = "application/vnd.openxmlformats-officedocument.";

} // namespace leadlight
