// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck_template.h"
#include "model/exports/opc/xml_writer.h"

namespace leadlight {

// The pieces that slides, layouts and notes are made of (PresentationML).

inline constexpr std::string_view drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view presentationNamespace = "http://schemas.openxmlformats.org/presentationml/2006/main";

/// Those that the root of every part of a deck declares.
[[nodiscard]] XmlAttributes slideNamespaces();
/// The same as text, for parseFragment().
[[nodiscard]] std::string namespacesText();

/// What every p:spTree begins with.
void putTreeHead(XmlWriter& xml);
void putTransform(XmlWriter& xml, const EmuBox& box, std::string_view name);

struct TextLook
{
    std::string language = "en-US";
    int size = 0; ///< hundredths of a point; 0: what the placeholder says
    bool bold = false;
    std::string align = {};  ///< l, r; empty: what the placeholder says
    std::string colour = {}; ///< of the theme; empty: what the placeholder says
};
/// a:p with one run.
void putParagraph(XmlWriter& xml, std::string_view text, const TextLook& look);
/// a:p with the field of the slide's number.
void putNumber(XmlWriter& xml, const std::string& language, int number);

/// A shape of a slide with a text: in a placeholder, or in a text box of its own at `box`.
struct TextShape
{
    int id = 0;
    std::string name;
    std::optional<Placeholder> place = {};
    EmuBox box = {};
    std::string text;
    TextLook look = {};
    std::string anchor = {};
};
void putTextShape(XmlWriter& xml, const TextShape& shape);
/// The slide's number in its placeholder.
void putNumberShape(XmlWriter& xml, int id, const Placeholder& place, const std::string& language, int number);

/// A chart or a table on a slide.
struct FrameShape
{
    int id = 0;
    std::string name;
    std::string altText;
    std::optional<Placeholder> place = {};
    EmuBox box = {};
    std::string_view kind; ///< chart, table
};
void putFrame(XmlWriter& xml, const FrameShape& shape, std::string_view content);

/// A picture as PNG, with the same as SVG where `svg` names a relationship.
void putPicture(XmlWriter& xml, const FrameShape& shape, std::string_view png, std::string_view svg);

/// The picture of the slide on a page of notes; on the master with a place.
void putSlideImage(XmlWriter& xml, int id, const std::optional<EmuBox>& box);

} // namespace leadlight
