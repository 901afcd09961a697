// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/deck.h"
#include "model/exports/deck/deck_parts.h"
#include "model/exports/deck/deck_table.h"
#include "model/exports/deck/shapes.h"
#include "model/exports/save_file.h"

#include <algorithm>

namespace leadlight {

namespace {

const std::string relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string presentationMl = std::string(officeType) + "presentationml.";

/// The largest box of these proportions within another one, in its middle.
EmuBox fitted(const EmuBox& box, int width, int height)
{
    EmuBox out = box;
    if (box.width * height > box.height * width)
        out.width = box.height * width / height;
    else
        out.height = box.width * height / width;
    out.x += (box.width - out.width) / 2;
    return out;
}

/// Adds slides to a template.
class DeckMaker
{
public:
    DeckMaker(const Deck& deck, const DeckOptions& options, DeckTemplate base)
        : m_deck(deck)
        , m_options(options)
        , m_base(std::move(base))
        , m_relations(m_base.package.relationships(m_base.main))
    {
    }

    Status add(const DeckPage& page)
    {
        ++m_count;
        const LayoutUse& layout = layoutOf(page);
        const std::string part = m_base.package.freeName("ppt/slides/slide", ".xml");
        m_base.package.set(part, {}, presentationMl + "slide+xml");
        m_slide = {{"rId1", relationTypes + "slideLayout", layout.part}};
        m_shape = 1;
        const PageTexts texts = textsOf(page, m_options.words);
        XmlWriter xml;
        xml.raw(xmlHead).open("p:sld", slideNamespaces()).open("p:cSld").open("p:spTree");
        putTreeHead(xml);
        putTexts(xml, page, layout, texts);
        if (auto done = putContent(xml, page, layout, texts); !done)
            return done;
        if (layout.number)
            putNumberShape(xml, ++m_shape, *layout.number, m_options.words.language, m_count);
        xml.close().close().raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>").close();
        addNotes(page, part, texts.notes);
        m_base.package.set(part, xml.take());
        m_base.package.setRelationships(part, m_slide);
        m_slides.push_back(part);
        return {};
    }

    /// The whole package.
    const PackageFile& finish()
    {
        auto& children = m_base.presentation.children;
        const std::string prefix = m_base.presentation.name.substr(0, m_base.presentation.name.find(':') + 1);
        XmlElement list{.name = prefix + "sldIdLst", .text = {}};
        constexpr int firstSlideId = 256;
        for (std::size_t i = 0; i < m_slides.size(); ++i) {
            const std::string id = "rIdLeadlight" + std::to_string(i + 1);
            m_relations.push_back({id, relationTypes + "slide", m_slides[i]});
            list.children.push_back(
                {.name = prefix + "sldId",
                 .text = {},
                 .attributes = {{"id", std::to_string(firstSlideId + static_cast<int>(i))}, {"r:id", id}}});
        }
        // Its place in the order that the schema asks for: after the lists of masters.
        const auto after = std::ranges::find_if(children, [](const XmlElement& child) {
            const auto name = child.localName();
            return !child.name.empty() && name != "sldMasterIdLst" && name != "notesMasterIdLst" &&
                   name != "handoutMasterIdLst";
        });
        children.insert(after, std::move(list));
        m_base.package.set(m_base.main, xmlBytes(m_base.presentation), presentationMl + "presentation.main+xml");
        m_base.package.setRelationships(m_base.main, m_relations);
        addProperties();
        m_base.package.dropUnreached();
        return m_base.package;
    }

private:
    [[nodiscard]] const LayoutUse& layoutOf(const DeckPage& page) const
    {
        if (const auto* title = std::get_if<DeckTitle>(&page.slide->content))
            return title->section ? m_base.sections : m_base.titles;
        return std::holds_alternative<DeckTable>(page.slide->content) ? m_base.tables : m_base.charts;
    }

    void putTexts(XmlWriter& xml, const DeckPage& page, const LayoutUse& layout, const PageTexts& texts)
    {
        const std::string& language = m_options.words.language;
        const bool cover = std::holds_alternative<DeckTitle>(page.slide->content);
        putTextShape(xml, {.id = ++m_shape,
                           .name = shapeName("finding", page),
                           .place = layout.title,
                           .box = layout.titleBox,
                           .text = texts.finding,
                           .look = layout.title ? TextLook{.language = language,
                                                           .size = cover ? 0 : findingSize(texts.finding),
                                                           .bold = true}
                                                : TextLook{.language = language, .size = 2400, .bold = true}});
        const auto small = [&](const char* what, const std::optional<Placeholder>& place, const EmuBox& box,
                               const std::string& text, int size, int inPlace) {
            if (text.empty())
                return;
            TextLook look{.language = language, .size = place ? inPlace : size};
            if (!place)
                look.colour = "tx1";
            putTextShape(xml, {.id = ++m_shape,
                               .name = shapeName(what, page),
                               .place = place,
                               .box = box,
                               .text = text,
                               .look = look});
        };
        small("subtitle", layout.subtitle, layout.subtitleBox, texts.subtitle, 1400, 0);
        small("caption", layout.caption, layout.captionBox, texts.caption, 1100, captionSize(texts.caption));
    }

    Status putContent(XmlWriter& xml, const DeckPage& page, const LayoutUse& layout, const PageTexts& texts)
    {
        const auto kind = contentKind(page);
        if (kind.empty())
            return {};
        FrameShape shape{.id = ++m_shape,
                         .name = shapeName(kind, page),
                         .altText = texts.altText,
                         .place = layout.content,
                         .box = layout.contentBox,
                         .kind = kind};
        if (const auto* picture = std::get_if<DeckPicture>(&page.slide->content)) {
            putPictureOf(xml, shape, *picture);
            return {};
        }
        if (const auto* table = std::get_if<DeckTable>(&page.slide->content)) {
            shape.box.height = tableHeight(page);
            putFrame(xml, shape, tableXml(*table, page, m_options, shape.box.width));
            return {};
        }
        if (hasNativeChart(page))
            return putChart(xml, shape, page);
        const Phrase nothing = isNothing(page)
                                   ? Phrase::tr("There is nothing to show.")
                                   : Phrase::tr("This chart is a picture, which only the window can paint.");
        putTextShape(xml, {.id = shape.id,
                           .name = shape.name,
                           .place = {},
                           .box = shape.box,
                           .text = m_options.words(nothing),
                           .look = {.language = m_options.words.language, .size = 1600, .colour = "tx1"}});
        return {};
    }
    [[nodiscard]] static bool isNothing(const DeckPage& page)
    {
        return std::ranges::all_of(page.chart.series, [](const ChartSeries& series) { return series.values.empty(); });
    }

    Status putChart(XmlWriter& xml, const FrameShape& shape, const DeckPage& page)
    {
        auto made = chartParts(page, m_deck, m_options);
        if (!made)
            return tl::unexpected(made.error());
        const std::string chart = m_base.package.freeName("ppt/charts/chart", ".xml");
        const std::string workbook = m_base.package.freeName("ppt/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        m_base.package.set(chart, std::move(made->chart), std::string(officeType) + "drawingml.chart+xml");
        m_base.package.set(workbook, std::move(made->workbook));
        m_base.package.setRelationships(chart, {{"rId1", relationTypes + "package", workbook}});
        XmlWriter inner;
        inner.leaf("c:chart", {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                               {"r:id", relate("chart", chart)}});
        putFrame(xml, shape, inner.take());
        return {};
    }

    void putPictureOf(XmlWriter& xml, FrameShape shape, const DeckPicture& picture)
    {
        shape.box = fitted(shape.box, picture.width, picture.height);
        shape.place.reset();
        const std::string png = m_base.package.freeName("ppt/media/leadlight", ".png");
        m_base.package.set(png, picture.png);
        const std::string pngId = relate("image", png);
        std::string svgId;
        if (!picture.svg.empty()) {
            const std::string svg = m_base.package.freeName("ppt/media/leadlight", ".svg");
            m_base.package.set(svg, picture.svg);
            svgId = relate("image", svg);
        }
        putPicture(xml, shape, pngId, svgId);
    }

    std::string relate(std::string_view kind, const std::string& target)
    {
        std::string id = "rId" + std::to_string(m_slide.size() + 1);
        m_slide.push_back({id, relationTypes + std::string(kind), target});
        return id;
    }

    void addNotes(const DeckPage& page, const std::string& slide, const std::string& text)
    {
        XmlWriter xml;
        xml.raw(xmlHead).open("p:notes", slideNamespaces()).open("p:cSld").open("p:spTree");
        putTreeHead(xml);
        putSlideImage(xml, 2, {});
        putTextShape(xml, {.id = 3,
                           .name = shapeName("notes", page),
                           .place = Placeholder{"body", "1"},
                           .text = text,
                           .look = {.language = m_options.words.language}});
        xml.close().close().raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>").close();
        const std::string part = m_base.package.freeName("ppt/notesSlides/notesSlide", ".xml");
        m_base.package.set(part, xml.take(), presentationMl + "notesSlide+xml");
        m_base.package.setRelationships(part, {{"rId1", relationTypes + "notesMaster", m_base.notesMaster},
                                               {"rId2", relationTypes + "slide", slide}});
        relate("notesSlide", part);
    }

    /// Title and date are of this deck, whatever the template says.
    void addProperties()
    {
        std::vector<Relationship> package;
        for (const Relationship& one : m_base.package.relationships(""))
            if (one.kind() != "core-properties" && one.kind() != "extended-properties" && one.kind() != "thumbnail")
                package.push_back(one);
        package.push_back({"rIdLeadlightCore",
                           "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                           "docProps/core.xml"});
        package.push_back({"rIdLeadlightApp", relationTypes + "extended-properties", "docProps/app.xml"});
        for (OfficePart& part : propertyParts(m_deck.properties))
            m_base.package.set(part.name, std::move(part.bytes), part.contentType);
        m_base.package.setRelationships("", package);
    }

    const Deck& m_deck;
    const DeckOptions& m_options;
    DeckTemplate m_base;
    std::vector<Relationship> m_relations; // of the presentation
    std::vector<Relationship> m_slide;     // of the slide that is being made
    std::vector<std::string> m_slides;
    int m_shape = 0; // the last number given on it
    int m_count = 0;
};

} // namespace

Result<DeckDone> writeDeck(const Deck& deck, const DeckOptions& options, const std::filesystem::path& path,
                           const Progress& progress)
{
    auto base = options.templateFile.empty() ? Result<DeckTemplate>(ownTemplate())
                                             : readTemplate(options.templateFile, progress);
    if (!base)
        return tl::unexpected(base.error());
    DeckDone out{.slides = 0, .remarks = base->lacks};
    const auto pages = pagesOf(deck, rowsWithin(base->tables.contentBox.height));
    DeckMaker maker(deck, options, *std::move(base));
    for (const DeckPage& page : pages) {
        if (progress.cancelled())
            return cancelled();
        if (auto done = maker.add(page); !done)
            return tl::unexpected(done.error());
        ++out.slides;
        progress.report(static_cast<double>(out.slides) / static_cast<double>(pages.size()),
                        Phrase::tr("Writing slides"));
    }
    const PackageFile& package = maker.finish();
    const auto saved = saveFile(
        path, [&](QIODevice& device) { return writePackage(package.parts(), package.defaults(), device, progress); });
    if (!saved)
        return tl::unexpected(saved.error());
    return out;
}

} // namespace leadlight
