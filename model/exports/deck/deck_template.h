// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/opc/package_file.h"

namespace leadlight {

/// A place on a slide, in EMU (914,400 an inch).
struct EmuBox
{
    long long x = 0;
    long long y = 0;
    long long width = 0;
    long long height = 0;
};

/// A place of a layout that a slide fills.
struct Placeholder
{
    std::string type; ///< as the file has it: "title", "body"; empty: "obj"
    std::string index;
    std::optional<EmuBox> box = {}; ///< where the layout or its master says it
};

/// What of a layout our slides use; what it lacks stands in text boxes of the slide's own at these places.
struct LayoutUse
{
    std::string part;
    std::optional<Placeholder> title = {};
    std::optional<Placeholder> subtitle = {};
    std::optional<Placeholder> caption = {};
    std::optional<Placeholder> number = {};
    std::optional<Placeholder> content = {}; ///< for charts or tables
    EmuBox titleBox = {};
    EmuBox subtitleBox = {};
    EmuBox contentBox = {};
    EmuBox captionBox = {};
};

/// What a deck is made with: masters, layouts, themes and all that belongs to them, without slides. A template of the
/// user's own is kept byte for byte but for the list of slides.
struct DeckTemplate
{
    PackageFile package;
    std::string main; ///< the presentation's part
    XmlElement presentation;
    EmuBox slide; ///< its size
    LayoutUse titles;
    LayoutUse charts;
    LayoutUse tables;
    LayoutUse sections;
    std::string notesMaster;
    std::vector<Phrase> lacks = {}; ///< what a user's template has not, and what is done instead
};

/// Ours: 16:9, with layouts for title, chart, table and section.
[[nodiscard]] DeckTemplate ownTemplate();
/// The user's .pptx or .potx. Errors name the file: unreadable, no presentation, with macros, without a layout.
[[nodiscard]] Result<DeckTemplate> readTemplate(const std::filesystem::path& path, const Progress& progress);

/// The parts of our own template, as readTemplate() would find them in a file.
[[nodiscard]] PackageFile ownTemplatePackage();

/// Takes a presentation apart that is a template or an earlier deck.
[[nodiscard]] Result<DeckTemplate> templateOf(PackageFile package);
/// The presentation's part; an error where the package is none, or has macros.
[[nodiscard]] Result<std::string> presentationPart(const PackageFile& package);

} // namespace leadlight
