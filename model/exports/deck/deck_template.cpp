// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/deck_template.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace leadlight {

namespace {

long long numberOf(const std::string& text)
{
    return std::strtoll(text.c_str(), nullptr, 10);
}

/// A layout, or a master, with the places that it has.
struct LayoutPlaces
{
    std::string part;
    std::string type;
    std::vector<Placeholder> places;

    [[nodiscard]] std::optional<Placeholder> find(std::initializer_list<std::string_view> types,
                                                  std::string_view index = {}) const
    {
        for (const std::string_view wanted : types)
            for (const Placeholder& place : places)
                if (place.type == wanted && (index.empty() || place.index == index))
                    return place;
        return std::nullopt;
    }
};

LayoutPlaces placesOf(const PackageFile& package, const std::string& part)
{
    LayoutPlaces out{.part = part, .type = {}, .places = {}};
    const auto root = package.xml(part);
    if (!root)
        return out;
    out.type = root->attribute("type");
    for (const XmlElement* shape : root->all("sp")) {
        const auto* ph = shape->at({"nvSpPr", "nvPr", "ph"});
        if (ph == nullptr)
            continue;
        Placeholder place{ph->attribute("type"), ph->attribute("idx")};
        const auto* from = shape->at({"spPr", "xfrm", "off"});
        const auto* size = shape->at({"spPr", "xfrm", "ext"});
        if (from != nullptr && size != nullptr)
            place.box = EmuBox{numberOf(from->attribute("x")), numberOf(from->attribute("y")),
                               numberOf(size->attribute("cx")), numberOf(size->attribute("cy"))};
        out.places.push_back(std::move(place));
    }
    return out;
}

/// A master's layouts in its own order, and the places that they inherit.
struct MasterLayouts
{
    LayoutPlaces master;
    std::vector<LayoutPlaces> layouts;
};

std::vector<MasterLayouts> mastersOf(const DeckTemplate& deck)
{
    std::vector<MasterLayouts> out;
    for (const Relationship& toMaster : deck.package.relationships(deck.main)) {
        if (toMaster.kind() != "slideMaster")
            continue;
        MasterLayouts one{placesOf(deck.package, toMaster.target), {}};
        const auto relations = deck.package.relationships(toMaster.target);
        const auto root = deck.package.xml(toMaster.target);
        if (!root)
            continue;
        for (const XmlElement* id : root->all("sldLayoutId")) {
            const auto found = std::ranges::find(relations, id->attribute("r:id"), &Relationship::id);
            if (found != relations.end())
                one.layouts.push_back(placesOf(deck.package, found->target));
        }
        out.push_back(std::move(one));
    }
    return out;
}

/// Where a place stands that may leave it to the master.
std::optional<EmuBox> boxOf(const std::optional<Placeholder>& place, const LayoutPlaces& master)
{
    if (!place)
        return std::nullopt;
    if (place->box)
        return place->box;
    const bool title = place->type == "title" || place->type == "ctrTitle";
    const auto inherited = title ? master.find({"title"}) : master.find({place->type, "body"});
    return inherited ? inherited->box : std::nullopt;
}

/// A layout of ours is known by the places of caption and subtitle.
bool isOurs(const LayoutPlaces& layout)
{
    return layout.find({"body"}, "13").has_value() && (layout.find({"body"}, "14") || layout.find({"subTitle"}));
}

/// Picks places of a layout, and works out where what it lacks goes.
LayoutUse useOf(const LayoutPlaces& layout, const LayoutPlaces& master, const EmuBox& slide,
                std::initializer_list<std::string_view> content)
{
    LayoutUse out{.part = layout.part};
    out.title = layout.find({"title", "ctrTitle"});
    out.number = layout.find({"sldNum"});
    if (isOurs(layout)) {
        out.caption = layout.find({"body"}, "13");
        out.subtitle = layout.find({"body"}, "14");
        out.content = layout.find(content);
    }
    if (!out.subtitle)
        out.subtitle = layout.find({"subTitle"});
    const long long margin = slide.width / 20;
    const auto title = boxOf(out.title, master);
    out.titleBox = title.value_or(EmuBox{margin, slide.height / 20, slide.width - 2 * margin, slide.height / 7});
    // The master's text is where this template wants content to be.
    const auto body = master.find({"body"});
    EmuBox room = body && body->box ? *body->box
                                    : EmuBox{margin, out.titleBox.y + out.titleBox.height, slide.width - 2 * margin,
                                             slide.height * 7 / 10};
    const long long top = out.titleBox.y + out.titleBox.height;
    if (room.y < top && out.titleBox.y < slide.height / 3) { // the title reaches into it
        room.height -= top - room.y;
        room.y = top;
    }
    room.width = std::min(room.width, slide.width - room.x - margin / 2); // of a master for wider slides
    const long long line = slide.height / 15;
    out.subtitleBox = boxOf(out.subtitle, {}).value_or(EmuBox{room.x, room.y, room.width, line});
    const long long captionY = room.y + room.height - line * 2 / 3;
    out.captionBox = boxOf(out.caption, {}).value_or(EmuBox{room.x, captionY, room.width, line * 2 / 3});
    out.contentBox =
        boxOf(out.content, {}).value_or(EmuBox{room.x, room.y + line, room.width, room.height - line - line * 5 / 6});
    return out;
}

/// The best of all layouts for a purpose: ours, else by type, else any with a title.
LayoutUse chosenLayout(const std::vector<MasterLayouts>& masters, const EmuBox& slide,
                       std::initializer_list<std::string_view> types, std::initializer_list<std::string_view> content)
{
    const LayoutPlaces* best = nullptr;
    const LayoutPlaces* master = nullptr;
    int bestScore = -1;
    for (const MasterLayouts& one : masters)
        for (const LayoutPlaces& layout : one.layouts) {
            int score = layout.find({"title", "ctrTitle"}) ? 1 : 0;
            int worth = 2 * static_cast<int>(types.size());
            for (const std::string_view type : types) {
                if (layout.type == type)
                    score += worth;
                worth -= 2;
            }
            constexpr int ours = 100;
            if (isOurs(layout) && layout.type == *types.begin())
                score += ours;
            if (score > bestScore) {
                bestScore = score;
                best = &layout;
                master = &one.master;
            }
        }
    return best == nullptr ? LayoutUse() : useOf(*best, *master, slide, content);
}

EmuBox slideSize(const XmlElement& presentation)
{
    const auto* size = presentation.child("sldSz");
    constexpr EmuBox usual{0, 0, 12192000, 6858000};
    if (size == nullptr)
        return usual;
    return {0, 0, numberOf(size->attribute("cx")), numberOf(size->attribute("cy"))};
}

/// Which of our places a user's template has not.
std::vector<Phrase> lacksOf(const DeckTemplate& deck)
{
    std::vector<Phrase> out;
    if (!deck.charts.title)
        out.push_back(Phrase::tr("The template has no layout with a title: findings stand in text boxes."));
    if (!deck.charts.caption)
        out.push_back(Phrase::tr("The template has no place for captions (a text placeholder with index 13): captions "
                                 "stand in text boxes."));
    if (!deck.charts.subtitle)
        out.push_back(Phrase::tr("The template has no place for subtitles (a text placeholder with index 14): they "
                                 "stand in text boxes."));
    if (!deck.charts.number)
        out.push_back(Phrase::tr("The template's layout has no slide number: slides are not numbered."));
    return out;
}

/// The list of slides goes, and what belongs to single slides with it.
void forgetSlides(DeckTemplate& deck)
{
    auto relations = deck.package.relationships(deck.main);
    std::erase_if(relations, [](const Relationship& one) { return one.kind() == "slide"; });
    deck.package.setRelationships(deck.main, relations);
    std::erase_if(deck.presentation.children, [](const XmlElement& child) {
        return child.localName() == "sldIdLst" || child.localName() == "custShowLst";
    });
    if (auto* extensions = deck.presentation.child("extLst"))
        std::erase_if(extensions->children, [](const XmlElement& extension) {
            return !extension.all("sectionLst").empty(); // sections name slides
        });
    std::erase_if(deck.presentation.children,
                  [](const XmlElement& child) { return child.localName() == "extLst" && child.children.empty(); });
    deck.package.dropUnreached();
}

/// Gives a template without pages of notes ours.
void addNotesMaster(DeckTemplate& deck)
{
    const PackageFile ours = ownTemplatePackage();
    const std::string from = "ppt/notesMasters/notesMaster1.xml";
    const std::string theme = deck.package.freeName("ppt/theme/theme", ".xml");
    deck.notesMaster = deck.package.freeName("ppt/notesMasters/notesMaster", ".xml");
    deck.package.set(deck.notesMaster, *ours.bytes(from), ours.contentType(from));
    deck.package.set(theme, *ours.bytes("ppt/theme/theme2.xml"), ours.contentType("ppt/theme/theme2.xml"));
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    deck.package.setRelationships(deck.notesMaster, {{"rId1", types + "theme", theme}});
    auto relations = deck.package.relationships(deck.main);
    relations.push_back({"rIdLeadlightNotes", types + "notesMaster", deck.notesMaster});
    deck.package.setRelationships(deck.main, relations);
    const std::string prefix = deck.presentation.name.substr(0, deck.presentation.name.find(':') + 1);
    XmlElement list{.name = prefix + "notesMasterIdLst", .text = {}};
    list.children.push_back(
        {.name = prefix + "notesMasterId", .text = {}, .attributes = {{"r:id", "rIdLeadlightNotes"}}});
    auto& children = deck.presentation.children;
    const auto masters = std::ranges::find(children, std::string_view("sldMasterIdLst"), &XmlElement::localName);
    children.insert(masters == children.end() ? children.begin() : masters + 1, std::move(list));
}

} // namespace

Result<std::string> presentationPart(const PackageFile& package)
{
    const std::string main = package.related("", "officeDocument");
    const std::string type = package.contentType(main);
    if (type.find("macroEnabled") != std::string::npos)
        return fail(ErrorKind::BadData, Phrase::tr("The file has macros, which would not be in the new deck."),
                    Phrase::tr("Save it in PowerPoint as .pptx or .potx without macros."));
    if (type.find("presentationml") == std::string::npos || !package.has(main))
        return fail(ErrorKind::BadData, Phrase::tr("This is no file of PowerPoint (.pptx, .potx)."));
    return main;
}

Result<DeckTemplate> templateOf(PackageFile package)
{
    const auto main = presentationPart(package);
    if (!main)
        return tl::unexpected(main.error());
    auto presentation = parseXml(*package.bytes(*main));
    if (!presentation)
        return tl::unexpected(presentation.error());
    DeckTemplate out{std::move(package), *main, *std::move(presentation), {}, {}, {}, {}, {}, {}};
    out.package.addDefaults(defaultTypes());
    out.slide = slideSize(out.presentation);
    forgetSlides(out);
    const auto masters = mastersOf(out);
    out.titles = chosenLayout(masters, out.slide, {"title"}, {});
    out.charts = chosenLayout(masters, out.slide, {"chart", "titleOnly", "obj"}, {"chart"});
    out.tables = chosenLayout(masters, out.slide, {"tbl", "titleOnly", "obj"}, {"tbl"});
    out.sections = chosenLayout(masters, out.slide, {"secHead", "title", "titleOnly"}, {});
    if (out.charts.part.empty())
        return fail(ErrorKind::BadData, Phrase::tr("The template has no layout."),
                    Phrase::tr("Add one in PowerPoint (View, Slide Master)."));
    out.lacks = lacksOf(out);
    out.notesMaster = out.package.related(out.main, "notesMaster");
    if (out.notesMaster.empty())
        addNotesMaster(out);
    return out;
}

DeckTemplate ownTemplate()
{
    return *templateOf(ownTemplatePackage()); // tested: it can always be read
}

Result<DeckTemplate> readTemplate(const std::filesystem::path& path, const Progress& progress)
{
    auto package = PackageFile::read(path, progress);
    if (!package)
        return tl::unexpected(package.error());
    auto out = templateOf(*std::move(package));
    if (!out)
        out.error().file = path.string();
    return out;
}

} // namespace leadlight
