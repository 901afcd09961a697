// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_words.h"
#include "model/exports/deck/deck.h"
#include "tests/support/chart_samples.h"
#include "tests/support/office.h"

#include <QJsonArray>
#include <QJsonObject>

namespace leadlight::testing {

/// Charts of a deck: by the names of their shapes, [[series name, values, plus, minus], ...] as the chart keeps them
/// and as the workbook has them.
inline QJsonObject chartsOf(const QString& path)
{
    return askPython(R"(
import json, sys, zipfile, io, posixpath, re, openpyxl
from lxml import etree
N = dict(a='http://schemas.openxmlformats.org/drawingml/2006/main', p='http://schemas.openxmlformats.org/presentationml/2006/main',
         c='http://schemas.openxmlformats.org/drawingml/2006/chart', r='http://schemas.openxmlformats.org/officeDocument/2006/relationships')
z = zipfile.ZipFile(sys.argv[1])
def rels(part):
    d, f = posixpath.split(part)
    x = etree.fromstring(z.read(d + '/_rels/' + f + '.rels'))
    return {e.get('Id'): posixpath.normpath(posixpath.join(d, e.get('Target'))) for e in x}
out = {}
for s in sorted(n for n in z.namelist() if re.match('ppt/slides/slide[0-9]+.xml', n)):
    x = etree.fromstring(z.read(s))
    for g in x.iterfind('.//p:graphicFrame', N):
        c = g.find('.//c:chart', N)
        if c is None: continue
        name = g.find('.//p:cNvPr', N)
        part = rels(s)[c.get('{%s}id' % N['r'])]
        book = openpyxl.load_workbook(io.BytesIO(z.read(next(t for t in rels(part).values() if t.endswith('xlsx')))))
        def cells(ref):
            sheet, where = ref.findtext('c:f', namespaces=N).rsplit('!', 1)
            got = book[sheet.strip("'")][where.replace('$', '')]
            return [r[0].value for r in got] if isinstance(got, tuple) else [got.value]
        series = []
        for ser in etree.fromstring(z.read(part)).iterfind('.//c:ser', N):
            row = {'name': ser.findtext('c:tx/c:strRef/c:strCache/c:pt/c:v', namespaces=N)}
            for key, where in (('values', 'c:val/c:numRef'), ('x', 'c:xVal/c:numRef'), ('y', 'c:yVal/c:numRef'), ('plus', 'c:errBars/c:plus/c:numRef'), ('minus', 'c:errBars/c:minus/c:numRef')):
                ref = ser.find(where, N)
                if ref is not None: row[key] = cells(ref)
            series.append(row)
        off = g.find('p:xfrm/a:off', N)
        out[name.get('name')] = {'alt': name.get('descr'), 'series': series, 'x': int(off.get('x')), 'slide': s, 'part': part}
print(json.dumps(out)))",
                     {path})
        .object();
}

/// The texts of all shapes by their names, notes too.
inline QJsonObject textsIn(const QString& path)
{
    return askPython(R"(
import json, sys, zipfile, re
from lxml import etree
N = dict(a='http://schemas.openxmlformats.org/drawingml/2006/main', p='http://schemas.openxmlformats.org/presentationml/2006/main')
z = zipfile.ZipFile(sys.argv[1])
out = {}
for s in z.namelist():
    if not re.match('ppt/(slides|notesSlides)/[a-zA-Z]+[0-9]+.xml', s): continue
    for sp in etree.fromstring(z.read(s)).iterfind('.//p:sp', N):
        out[sp.find('.//p:cNvPr', N).get('name')] = ''.join(t.text or '' for t in sp.iterfind('.//a:t', N))
print(json.dumps(out)))",
                     {path})
        .object();
}

inline DeckSlide slideOf(ChartData chart)
{
    DeckSlide slide;
    slide.id = chart.id;
    slide.finding = plainFinding(chart);
    slide.subtitle = Phrase::verbatim("One page was hidden from each of 1,189 visitors.");
    slide.caption = chart.caption;
    slide.notes = chart.note;
    slide.content = std::move(chart);
    return slide;
}

/// Bars of so many business units, whose names hold all that XML and people can think of.
inline ChartData unitBars(int units)
{
    static const std::vector<std::string> names{"Cloud & <Edge>", "Größe \"XL\"", "日本のクラウド事業部",
                                                "A\x0b"
                                                "B\x01",
                                                "Infrastructure and Operations for Regulated Industries, Europe"};
    ChartData chart = sampleBars();
    chart.categories.clear();
    chart.categoryUnit.clear();
    chart.series.front().values.clear();
    for (int i = 0; i < units; ++i) {
        chart.categories.push_back(
            Phrase::verbatim(names[static_cast<std::size_t>(i) % names.size()] + (i < 5 ? "" : std::to_string(i))));
        chart.categoryUnit.push_back(i);
        chart.series.front().values.push_back(0.9 / (i + 1.25));
    }
    return chart;
}

inline DeckTable longTable(int rows, int mostVisitors = 1000)
{
    TableData table{.id = "t", .title = Phrase::verbatim("pages"), .rows = rows, .elements = {}, .columns = {}};
    table.columns = {
        tableColumn(ColumnRole::Page, "page", Phrase::verbatim("Page"), {},
                    [](std::int32_t r) -> std::string_view {
                        return r % 2 == 0 ? "日本語のとても長いページの名前がここにあります、そしてまだ続きます"
                                          : "/resources/a-very-long-name-of-a-page-that-fits-into-no-cell-at-all.html";
                    }),
        tableColumn(ColumnRole::Count, "visitors", Phrase::verbatim("Visitors"), {},
                    [mostVisitors](std::int32_t r) { return mostVisitors - r; })};
    return {std::move(table), 30};
}

inline DeckSlide tableSlide(DeckTable table)
{
    DeckSlide slide;
    slide.id = "pages";
    slide.finding = Phrase::verbatim("Its pages, by reach");
    slide.caption = Phrase::verbatim("submissions.csv");
    slide.content = std::move(table);
    return slide;
}

inline Deck everything(int units)
{
    Deck deck;
    deck.properties = {"Report & more", "en-US", "2026-11-26T06:00:00Z"};
    DeckSlide title;
    title.id = "title";
    title.finding = Phrase::verbatim("October report");
    title.caption = Phrase::verbatim("submissions.csv");
    deck.slides.push_back(title);
    title.id = "part-two";
    title.content = DeckTitle{.section = true};
    ChartData dots = sampleDots();
    dots.kind = ChartData::Kind::Scatter;
    dots.id = "scatter";
    dots.series.insert(dots.series.begin(), {.name = Phrase::verbatim("Coverage"), .values = {0.5, 0.4, 0.1, 0.9}});
    for (const ChartData& chart : {sampleHistogram(), unitBars(units), sampleDots(), sampleLines(), dots})
        deck.slides.push_back(slideOf(chart));
    deck.slides.push_back(title);
    deck.slides.push_back(tableSlide(longTable(40)));
    DeckSlide picture = tableSlide({});
    picture.id = "hit-rate-scatter";
    picture.content = DeckPicture{
        .png = QByteArray::fromBase64(
                   "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
                   .toStdString(),
        .svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        .altText = Phrase::verbatim("A picture")};
    deck.slides.push_back(picture);
    return deck;
}

/// The rows of all tables under their headers, by the names of their shapes.
inline QJsonObject tablesIn(const QString& path)
{
    return askPython(R"(
import json, sys, zipfile, re
from lxml import etree
N = dict(a='http://schemas.openxmlformats.org/drawingml/2006/main', p='http://schemas.openxmlformats.org/presentationml/2006/main')
z = zipfile.ZipFile(sys.argv[1])
out = {}
for s in z.namelist():
    if not re.match('ppt/slides/slide[0-9]+.xml', s): continue
    for g in etree.fromstring(z.read(s)).iterfind('.//p:graphicFrame', N):
        rows = [[''.join(t.text or '' for t in c.iterfind('.//a:t', N)) for c in r.iterfind('a:tc', N)] for r in g.iterfind('.//a:tr', N)]
        if rows: out[g.find('.//p:cNvPr', N).get('name')] = rows[1:]
print(json.dumps(out)))",
                     {path})
        .object();
}

/// PNG (in base64) and SVG of each picture, by the names of their shapes.
inline QJsonObject picturesIn(const QString& path)
{
    return askPython(R"(
import json, sys, zipfile, re, posixpath, base64
from lxml import etree
N = dict(a='http://schemas.openxmlformats.org/drawingml/2006/main', p='http://schemas.openxmlformats.org/presentationml/2006/main')
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed'
z = zipfile.ZipFile(sys.argv[1])
out = {}
for s in z.namelist():
    if not re.match('ppt/slides/slide[0-9]+.xml', s): continue
    d, f = posixpath.split(s)
    rels = {e.get('Id'): posixpath.normpath(posixpath.join(d, e.get('Target'))) for e in etree.fromstring(z.read(d + '/_rels/' + f + '.rels'))}
    for p in etree.fromstring(z.read(s)).iterfind('.//p:pic', N):
        svg = [e for e in p.iter() if isinstance(e.tag, str) and e.tag.endswith('}svgBlip')]
        out[p.find('.//p:cNvPr', N).get('name')] = [base64.b64encode(z.read(rels[p.find('.//a:blip', N).get(R)])).decode(), z.read(rels[svg[0].get(R)]).decode() if svg else '']
print(json.dumps(out)))",
                     {path})
        .object();
}

inline DeckDone written(const Deck& deck, const QString& path, const DeckOptions& options = {})
{
    const auto done = writeDeck(deck, options, path.toStdU16String(), {});
    return done ? *done : DeckDone{-1, {done.error().what}};
}

} // namespace leadlight::testing
