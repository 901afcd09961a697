// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/text_line.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <array>
#include <cctype>

namespace leadlight {

namespace {

/// Mark how a line stands at its place; of the signs for private use, which no text of ours has.
constexpr std::array marks{u'\xE0F0', u'\xE0F1', u'\xE0F2'}; // start, middle, end
constexpr std::array anchors{"start", "middle", "end"};

bool needsShaping(char32_t sign)
{
    if (QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format)
        return true;
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // Letters that stand side by side as they are: Latin, Greek, Cyrillic, Armenian; signs; East Asia.
    constexpr std::array plain{Range{0x0, 0x58F},     Range{0x1E00, 0x2BFF},  Range{0x2E00, 0x9FFF},
                               Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE4F},
                               Range{0xFF00, 0xFFEF}, Range{0x20000, 0x3FFFF}};
    return std::ranges::none_of(plain,
                                [sign](const Range& range) { return sign >= range.first && sign <= range.last; });
}

QPaintEngine::Type deviceOf(const QPainter& painter)
{
    return painter.paintEngine() != nullptr ? painter.paintEngine()->type() : QPaintEngine::Raster;
}

void drawForSvg(QPainter& painter, const QRectF& place, Qt::Alignment align, QString text)
{
    text.removeIf([](QChar sign) { return std::ranges::find(marks, sign.unicode()) != marks.end(); });
    const QFontMetricsF metrics(painter.font());
    std::size_t anchor = 0;
    double x = place.left();
    if (align.testFlag(Qt::AlignHCenter)) {
        anchor = 1;
        x = place.center().x();
    } else if (align.testFlag(Qt::AlignRight)) {
        anchor = 2;
        x = place.right();
    }
    double top = place.top();
    if (align.testFlag(Qt::AlignVCenter))
        top = place.center().y() - metrics.height() / 2.0;
    else if (align.testFlag(Qt::AlignBottom))
        top = place.bottom() - metrics.height();
    painter.drawText(QPointF(x, top + metrics.ascent()), QChar(marks[anchor]) + text);
}

/// One element of text as the generator writes it.
struct SvgText
{
    QByteArrayView head; ///< its attributes
    QByteArray content;
    std::size_t anchor = 0;
    bool marked = false;
};

QByteArray attribute(QByteArrayView head, const char* name)
{
    const QByteArray key = QByteArray(" ") + name + "=\"";
    const qsizetype at = head.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    return head.sliced(from, head.indexOf('"', from) - from).toByteArray();
}

/// The element that begins at `at`; goes behind it.
SvgText elementAt(const QByteArray& svg, qsizetype& at)
{
    SvgText out;
    const qsizetype headEnd = svg.indexOf('>', at);
    const qsizetype end = svg.indexOf("</text>", headEnd);
    out.head = QByteArrayView(svg).sliced(at, headEnd - at); // lives as long as the file's bytes
    out.content = svg.sliced(headEnd + 1, end - headEnd - 1);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QByteArray mark = QString(QChar(marks[i])).toUtf8();
        if (!out.content.startsWith(mark))
            continue;
        out.anchor = i;
        out.marked = true;
        out.content.remove(0, mark.size());
    }
    at = end + static_cast<qsizetype>(qstrlen("</text>"));
    return out;
}

/// The generator writes a line of several fonts as several elements, one behind the other.
bool goesOn(const QByteArray& svg, qsizetype at, const SvgText& line, qsizetype& next)
{
    next = at;
    while (next < svg.size() && std::isspace(static_cast<unsigned char>(svg[next])) != 0)
        ++next;
    if (!line.marked || !QByteArrayView(svg).sliced(next).startsWith("<text "))
        return false;
    qsizetype behind = next;
    const SvgText more = elementAt(svg, behind);
    return !more.marked && attribute(more.head, "y") == attribute(line.head, "y");
}

QByteArray familiesFor(const QByteArray& family)
{
    return family + ", 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
}

QByteArray asText(const SvgText& line)
{
    QByteArray out = "<text";
    for (const char* name : {"fill", "fill-opacity", "x", "y", "font-size", "font-weight", "font-style"})
        out += QByteArray(" ") + name + "=\"" + attribute(line.head, name) + '"';
    out += " font-family=\"" + familiesFor(attribute(line.head, "font-family")) + '"';
    out += QByteArray(R"( stroke="none" xml:space="preserve" text-anchor=")") + anchors[line.anchor] + "\">";
    return out + line.content + "</text>";
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray pathOf(const QPainterPath& path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement)
            out += 'M';
        else if (element.type == QPainterPath::LineToElement)
            out += 'L';
        else if (element.type == QPainterPath::CurveToElement)
            out += 'C';
        else
            out += ' '; // the second and third point of a curve
        out += number(element.x) + ' ' + number(element.y);
    }
    return out;
}

QByteArray asShape(const SvgText& line)
{
    QFont font(QString::fromUtf8(attribute(line.head, "font-family")));
    font.setPixelSize(static_cast<int>(attribute(line.head, "font-size").toDouble()));
    font.setWeight(static_cast<QFont::Weight>(attribute(line.head, "font-weight").toInt()));
    QString text = QString::fromUtf8(line.content);
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double x = attribute(line.head, "x").toDouble() - width * static_cast<double>(line.anchor) / 2.0;
    QPainterPath path;
    path.addText(x, attribute(line.head, "y").toDouble(), font, text);
    return QByteArray("<path fill=\"") + attribute(line.head, "fill") + R"(" fill-rule="nonzero" stroke="none" d=")" +
           pathOf(path) + "\"/>";
}

} // namespace

QFont printedFont(QFont font, const QString& text)
{
    const auto signs = text.toUcs4();
    if (std::ranges::none_of(signs, [](uint sign) { return needsShaping(sign); }))
        font.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

void drawTextLine(QPainter& painter, const QRectF& place, Qt::Alignment align, const QString& text)
{
    const auto device = deviceOf(painter);
    if (device == QPaintEngine::SVG)
        return drawForSvg(painter, place, align, text);
    const QFont font = painter.font();
    if (device == QPaintEngine::Pdf)
        painter.setFont(printedFont(font, text));
    painter.drawText(place, static_cast<int>(align) | Qt::TextDontClip | Qt::TextSingleLine, text);
    painter.setFont(font);
}

QStringList wrappedText(const QString& text, const QFont& font, double width)
{
    QStringList out;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            out << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return out;
}

QByteArray withSvgTexts(const QByteArray& svg, bool asShapes)
{
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype begin = svg.indexOf("<text "); begin >= 0; begin = svg.indexOf("<text ", at)) {
        out += QByteArrayView(svg).sliced(at, begin - at);
        at = begin;
        SvgText line = elementAt(svg, at);
        for (qsizetype next = at; goesOn(svg, at, line, next);) {
            at = next;
            line.content += elementAt(svg, at).content;
        }
        out += asShapes ? asShape(line) : asText(line);
    }
    return out.append(QByteArrayView(svg).sliced(at));
}

} // namespace leadlight
