// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/chart_merge.h"
#include "model/exports/deck/deck.h"
#include "model/exports/deck/deck_parts.h"
#include "model/exports/deck/deck_table.h"
#include "model/exports/deck/shapes.h"
#include "model/exports/save_file.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace leadlight {

namespace {

/// A shape's name and text for screen readers; null where it has none.
XmlElement* propertiesOf(XmlElement& shape)
{
    for (XmlElement& child : shape.children)
        if (child.localName().starts_with("nv"))
            return child.child("cNvPr");
    return nullptr;
}

/// "chart" and "hit-rate" of "chart:hit-rate".
std::pair<std::string, std::string> taken(const std::string& name)
{
    const auto colon = name.find(':');
    if (colon == std::string::npos)
        return {};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

/// One run with the new text, as the first one looked.
void setText(XmlElement& shape, const std::string& text)
{
    auto* body = shape.child("txBody");
    if (body == nullptr)
        return;
    const auto first = std::ranges::find(body->children, std::string_view("p"), &XmlElement::localName);
    if (first == body->children.end())
        return;
    XmlElement paragraph{.name = first->name, .text = {}};
    if (const auto* properties = first->child("pPr"))
        paragraph.children.push_back(*properties);
    XmlElement run{.name = "a:r", .text = {}};
    if (const auto* look = first->at({"r", "rPr"}))
        run.children.push_back(*look);
    run.children.push_back({.name = "a:t", .text = {}, .attributes = {}, .children = {{.name = {}, .text = text}}});
    paragraph.children.push_back(std::move(run));
    std::erase_if(body->children, [](const XmlElement& child) { return child.localName() == "p"; });
    body->children.push_back(std::move(paragraph));
}

class DeckUpdate
{
public:
    DeckUpdate(const Deck& deck, const DeckOptions& options, PackageFile package)
        : m_options(options)
        , m_deck(deck)
        , m_package(std::move(package))
    {
    }

    Result<DeckDone> run(const Progress& progress)
    {
        const auto main = presentationPart(m_package);
        if (!main)
            return tl::unexpected(main.error());
        // How many rows a slide takes is the old deck's affair; ours has them by our own template's height.
        m_pages = pagesOf(m_deck, rowsWithin(ownTemplate().tables.contentBox.height));
        for (const Relationship& one : m_package.relationships(*main)) {
            if (progress.cancelled())
                return cancelled();
            if (one.kind() != "slide" || one.external)
                continue;
            ++m_done.slides;
            if (auto done = updateSlide(one.target); !done)
                return tl::unexpected(done.error());
        }
        sayWhatIsMissing();
        return m_done;
    }
    [[nodiscard]] const PackageFile& package() const { return m_package; }

private:
    const DeckPage* pageOf(const std::string& id) const
    {
        const auto found = std::ranges::find(m_pages, id, &DeckPage::id);
        return found == m_pages.end() ? nullptr : &*found;
    }

    Status updateSlide(const std::string& part)
    {
        auto root = m_package.xml(part);
        if (!root)
            return tl::unexpected(root.error());
        bool changed = false;
        for (const char* kind : {"sp", "graphicFrame", "pic"})
            for (XmlElement* shape : root->all(kind)) {
                const auto done = updateShape(part, *shape);
                if (!done)
                    return tl::unexpected(done.error());
                changed = changed || *done;
            }
        if (changed)
            m_package.set(part, xmlBytes(*root));
        return changed ? updateNotes(m_package.related(part, "notesSlide")) : Status();
    }

    /// Whether the shape is one of ours that has new figures.
    Result<bool> updateShape(const std::string& part, XmlElement& shape)
    {
        auto* properties = propertiesOf(shape);
        if (properties == nullptr)
            return false;
        const auto [what, id] = taken(properties->attribute("name"));
        const bool isText = what == "finding" || what == "subtitle" || what == "caption" || what == "notes";
        const bool isContent = what == "chart" || what == "table" || what == "picture";
        if (!isText && !isContent)
            return false;
        const auto* page = pageOf(id);
        if (page == nullptr) {
            if (isContent)
                m_unknown.insert(what + ":" + id);
            return false;
        }
        const PageTexts texts = textsOf(*page, m_options.words);
        if (isText) {
            setText(shape, what == "finding"    ? texts.finding
                           : what == "subtitle" ? texts.subtitle
                           : what == "caption"  ? texts.caption
                                                : texts.notes);
            return true;
        }
        auto done = updateContent(part, shape, *page);
        if (done && *done) {
            m_found.insert(id);
            properties->setAttribute("descr", texts.altText);
        }
        return done;
    }

    Result<bool> updateContent(const std::string& part, XmlElement& shape, const DeckPage& page)
    {
        if (const auto* table = std::get_if<DeckTable>(&page.slide->content))
            return updateTable(shape, *table, page);
        if (const auto* picture = std::get_if<DeckPicture>(&page.slide->content))
            return updatePicture(part, shape, *picture);
        if (hasNativeChart(page))
            return updateChart(part, shape, page);
        return false;
    }

    Result<bool> updateChart(const std::string& part, XmlElement& shape, const DeckPage& page)
    {
        const auto* link = shape.at({"graphic", "graphicData", "chart"});
        const std::string chart = link == nullptr ? std::string() : target(part, link->attribute("r:id"));
        auto old = m_package.xml(chart);
        if (!old)
            return false; // somebody made a picture of it
        auto made = chartParts(page, m_deck, m_options);
        if (!made)
            return tl::unexpected(made.error());
        const auto fresh = parseXml(made->chart);
        if (!fresh)
            return tl::unexpected(fresh.error());
        mergeChart(*old, *fresh);
        auto workbook = m_package.related(chart, "package");
        if (workbook.empty())
            workbook = attachWorkbook(chart, *old);
        m_package.set(chart, xmlBytes(*old));
        m_package.set(workbook, std::move(made->workbook));
        return true;
    }
    /// A chart that has lost its workbook gets one.
    std::string attachWorkbook(const std::string& chart, XmlElement& root)
    {
        auto name = m_package.freeName("ppt/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        auto relations = m_package.relationships(chart);
        relations.push_back(
            {"rIdLeadlight", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package", name});
        m_package.setRelationships(chart, relations);
        std::erase_if(root.children, [](const XmlElement& child) { return child.localName() == "externalData"; });
        XmlElement data{.name = "c:externalData", .text = {}, .attributes = {{"r:id", "rIdLeadlight"}}};
        data.children.push_back({.name = "c:autoUpdate", .text = {}, .attributes = {{"val", "0"}}});
        const auto after = std::ranges::find_if(root.children, [](const XmlElement& child) {
            return child.localName() == "printSettings" || child.localName() == "userShapes";
        });
        root.children.insert(after, std::move(data));
        m_package.addDefaults(defaultTypes());
        return name;
    }

    Result<bool> updateTable(XmlElement& shape, const DeckTable& table, const DeckPage& page)
    {
        auto* data = shape.at({"graphic", "graphicData"});
        auto* old = data == nullptr ? nullptr : data->child("tbl");
        if (old == nullptr)
            return false;
        std::vector<long long> widths;
        long long all = 0;
        for (const XmlElement* column : old->all("gridCol")) {
            widths.push_back(std::strtoll(column->attribute("w").c_str(), nullptr, 10));
            all += widths.back();
        }
        auto fresh = parseFragment(tableXml(table, page, m_options, all, widths), namespacesText());
        if (!fresh)
            return tl::unexpected(fresh.error());
        auto* freshLook = fresh->child("tblPr");
        if (const auto* look = old->child("tblPr"); look != nullptr && freshLook != nullptr)
            *freshLook = *look;
        *old = *std::move(fresh);
        return true;
    }

    Result<bool> updatePicture(const std::string& part, XmlElement& shape, const DeckPicture& picture)
    {
        const auto* blip = shape.at({"blipFill", "blip"});
        const std::string png = blip == nullptr ? std::string() : target(part, blip->attribute("r:embed"));
        if (picture.png.empty() || !m_package.has(png))
            return false;
        m_package.set(png, picture.png);
        for (const XmlElement* vector : blip->all("svgBlip"))
            if (const auto svg = target(part, vector->attribute("r:embed")); m_package.has(svg))
                m_package.set(svg, picture.svg);
        return true;
    }

    Status updateNotes(const std::string& part)
    {
        auto root = m_package.xml(part);
        if (!root)
            return {}; // no notes, no harm
        for (XmlElement* shape : root->all("sp"))
            if (const auto done = updateShape(part, *shape); !done)
                return tl::unexpected(done.error());
        m_package.set(part, xmlBytes(*root));
        return {};
    }

    std::string target(const std::string& part, const std::string& id) const
    {
        for (const Relationship& one : m_package.relationships(part))
            if (one.id == id && !one.external)
                return one.target;
        return {};
    }

    void sayWhatIsMissing()
    {
        std::vector<Phrase> missing;
        for (const DeckPage& page : m_pages)
            if (!contentKind(page).empty() && !m_found.contains(page.id))
                missing.push_back(Phrase::verbatim(shapeName(contentKind(page), page)));
        if (!missing.empty())
            m_done.remarks.push_back(
                Phrase::tr("Not found in the earlier deck, so not in the new one: %1.", Phrase::commas(missing)));
        std::vector<Phrase> left;
        for (const std::string& name : m_unknown)
            left.push_back(Phrase::verbatim(name));
        if (!left.empty())
            m_done.remarks.push_back(
                Phrase::tr("Left as they were, since this report has no such figures: %1.", Phrase::commas(left)));
    }

    const DeckOptions& m_options;
    const Deck& m_deck;
    PackageFile m_package;
    std::vector<DeckPage> m_pages;
    std::set<std::string> m_found;
    std::set<std::string> m_unknown;
    DeckDone m_done;
};

} // namespace

Result<DeckDone> updateDeck(const Deck& deck, const DeckOptions& options, const std::filesystem::path& old,
                            const std::filesystem::path& path, const Progress& progress)
{
    auto package = PackageFile::read(old, progress);
    if (!package)
        return tl::unexpected(package.error());
    DeckUpdate update(deck, options, *std::move(package));
    auto done = update.run(progress);
    if (!done) {
        if (done.error().file.empty())
            done.error().file = old.string();
        return done;
    }
    const auto saved = saveFile(path, [&](QIODevice& device) {
        return writePackage(update.package().parts(), update.package().defaults(), device, progress);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return done;
}

} // namespace leadlight
