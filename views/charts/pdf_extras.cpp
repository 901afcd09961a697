// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pdf_extras.h"

#include <QMap>
#include <QRegularExpression>
#include <cctype>

namespace leadlight {

namespace {

/// A text as PDF has it: UTF-16 in hexadecimal digits.
QByteArray pdfText(const QString& text)
{
    QByteArray out("<FEFF");
    for (const QChar sign : text)
        out += QByteArray::number(sign.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// The whole number behind the last `key`; -1 where there is none.
qsizetype lastNumber(const QByteArray& pdf, const char* key)
{
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0)
        return -1;
    qsizetype from = at + static_cast<qsizetype>(qstrlen(key));
    while (from < pdf.size() && std::isspace(static_cast<unsigned char>(pdf[from])) != 0)
        ++from;
    qsizetype to = from;
    while (to < pdf.size() && std::isdigit(static_cast<unsigned char>(pdf[to])) != 0)
        ++to;
    bool good = false;
    const qlonglong value = pdf.sliced(from, to - from).toLongLong(&good);
    return good ? value : -1;
}

/// Adds objects behind a file, and others in place of its own.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray& pdf)
        : m_pdf(pdf)
        , m_before(lastNumber(pdf, "startxref"))
        , m_size(lastNumber(pdf, "/Size"))
        , m_root(lastNumber(pdf, "/Root"))
        , m_info(lastNumber(pdf, "/Info"))
    {
        readTable();
    }

    [[nodiscard]] bool isGood() const { return m_size > 0 && m_root > 0 && m_places.contains(m_root); }
    [[nodiscard]] qsizetype root() const { return m_root; }
    [[nodiscard]] qsizetype takeNumber() { return m_size++; }
    /// What stands between the object's "obj" and "endobj".
    [[nodiscard]] QByteArray object(qsizetype object) const
    {
        const qsizetype at = m_pdf.indexOf("obj", m_places.value(object)) + 3;
        return m_pdf.sliced(at, m_pdf.indexOf("endobj", at) - at).trimmed();
    }
    void put(qsizetype object, const QByteArray& content) { m_new.insert(object, content); }
    /// The dictionary with more in it.
    void extend(qsizetype object, const QByteArray& entries)
    {
        QByteArray dictionary = m_new.value(object, this->object(object));
        dictionary.insert(dictionary.lastIndexOf(">>"), '\n' + entries + '\n');
        put(object, dictionary);
    }

    QByteArray finish()
    {
        QByteArray out = m_pdf;
        QByteArray table("xref\n");
        for (auto it = m_new.cbegin(); it != m_new.cend(); ++it) {
            table += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                     " 00000 n \n";
            out += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
        }
        const qsizetype start = out.size();
        out += table + "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root " + reference(m_root) +
               (m_info > 0 ? "\n/Info " + reference(m_info) : QByteArray()) + "\n/Prev " +
               QByteArray::number(m_before) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return out;
    }

private:
    void readTable()
    {
        static const QRegularExpression head(QStringLiteral(R"(^xref\s+0 (\d+)\s+)"));
        if (m_before < 0 || m_before >= m_pdf.size())
            return;
        const QString table = QString::fromLatin1(m_pdf.sliced(m_before));
        const auto found = head.match(table);
        if (!found.hasMatch())
            return;
        constexpr qsizetype entry = 20; // bytes
        const qsizetype count = found.captured(1).toLongLong();
        for (qsizetype i = 0; i < count; ++i) {
            const QString line = table.mid(found.capturedEnd() + i * entry, entry);
            if (line.contains(u'n'))
                m_places.insert(i, line.left(10).toLongLong());
        }
    }

    const QByteArray& m_pdf;
    qsizetype m_before;
    qsizetype m_size;
    qsizetype m_root;
    qsizetype m_info;
    QMap<qsizetype, qsizetype> m_places;
    QMap<qsizetype, QByteArray> m_new;
};

/// The objects of the pages, in their order.
QList<qsizetype> pagesOf(const PdfUpdate& pdf)
{
    static const QRegularExpression pages(QStringLiteral(R"(/Pages (\d+) 0 R)"));
    static const QRegularExpression kids(QStringLiteral(R"(/Kids\s*\[([^\]]*)\])"));
    static const QRegularExpression one(QStringLiteral(R"((\d+) 0 R)"));
    QList<qsizetype> out;
    const auto found = pages.match(QString::fromLatin1(pdf.object(pdf.root())));
    const auto list = kids.match(QString::fromLatin1(pdf.object(found.captured(1).toLongLong())));
    for (auto it = one.globalMatch(list.captured(1)); it.hasNext();)
        out << it.next().captured(1).toLongLong();
    return out;
}

QByteArray destination(qsizetype page, double y)
{
    return "[" + reference(page) + " /XYZ null " + number(y) + " null]";
}

void addOutline(PdfUpdate& pdf, const QList<qsizetype>& pages, const PdfExtras& extras)
{
    if (extras.outline.isEmpty())
        return;
    const qsizetype outline = pdf.takeNumber();
    QList<qsizetype> entries;
    for (qsizetype i = 0; i < extras.outline.size(); ++i)
        entries << pdf.takeNumber();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PdfExtras::Entry& entry = extras.outline[i];
        QByteArray content = "<<\n/Title " + pdfText(entry.title) + "\n/Parent " + reference(outline) + "\n/Dest " +
                             destination(pages.value(entry.page), extras.pageHeight - entry.top);
        if (i > 0)
            content += "\n/Prev " + reference(entries[i - 1]);
        if (i + 1 < entries.size())
            content += "\n/Next " + reference(entries[i + 1]);
        pdf.put(entries[i], content + "\n>>");
    }
    pdf.put(outline, "<<\n/Type /Outlines\n/First " + reference(entries.first()) + "\n/Last " +
                         reference(entries.last()) + "\n/Count " + QByteArray::number(entries.size()) + "\n>>");
    pdf.extend(pdf.root(), "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines");
}

void addLinks(PdfUpdate& pdf, const QList<qsizetype>& pages, const PdfExtras& extras)
{
    QMap<int, QByteArray> links;
    for (const PdfExtras::Link& link : extras.links) {
        const qsizetype object = pdf.takeNumber();
        pdf.put(object, "<<\n/Type /Annot\n/Subtype /Link\n/Border [0 0 0]\n/Rect [" + number(link.place.left()) + ' ' +
                            number(extras.pageHeight - link.place.bottom()) + ' ' + number(link.place.right()) + ' ' +
                            number(extras.pageHeight - link.place.top()) + "]\n/Dest " +
                            destination(pages.value(link.target), extras.pageHeight) + "\n>>");
        links[link.page] += reference(object) + ' ';
    }
    for (auto it = links.cbegin(); it != links.cend(); ++it)
        if (!pdf.object(pages.value(it.key())).contains("/Annots"))
            pdf.extend(pages.value(it.key()), "/Annots [" + it.value() + "]");
}

} // namespace

QByteArray withExtras(QByteArray pdf, const PdfExtras& extras)
{
    PdfUpdate update(pdf);
    if (!update.isGood())
        return pdf;
    const QList<qsizetype> pages = pagesOf(update);
    if (pages.isEmpty())
        return pdf;
    update.extend(update.root(),
                  "/Lang " + pdfText(extras.language) + "\n/ViewerPreferences << /DisplayDocTitle true >>");
    addOutline(update, pages, extras);
    addLinks(update, pages, extras);
    return update.finish();
}

} // namespace leadlight
