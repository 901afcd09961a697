// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of XML against Qt's: the same elements, attributes and texts, and damage is found where Qt finds it.
#include "model/read/workbook/xml_reader.h"

#include <QTest>
#include <QXmlStreamReader>
#include <cstring>
#include <random>

using namespace leadlight;

namespace {
/// Gives a text in pieces of a size.
class Pieces : public ByteSource
{
public:
    Pieces(QByteArray text, std::size_t size)
        : m_text(std::move(text))
        , m_size(size)
    {
    }
    Result<std::size_t> read(char* buffer, std::size_t size) override
    {
        const auto given = std::min({size, m_size, static_cast<std::size_t>(m_text.size()) - m_at});
        std::memcpy(buffer, m_text.constData() + m_at, given);
        m_at += given;
        return given;
    }
    std::int64_t consumed() const override { return static_cast<std::int64_t>(m_at); }
    std::int64_t diskSize() const override { return m_text.size(); }

private:
    QByteArray m_text;
    std::size_t m_size;
    std::size_t m_at = 0;
};

/// "<a x='1'>text</a>" of what is read, or "error" at its end.
QByteArray told(const QByteArray& text, std::size_t piece)
{
    Pieces source(text, piece);
    XmlReader xml(source);
    QByteArray out;
    const auto plain = [](std::string_view view) {
        return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
    };
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return out + "error";
        if (*token == XmlReader::Token::Done)
            return out;
        if (*token == XmlReader::Token::Start)
            out += "<" + plain(xml.name()) + " x='" + plain(xml.attribute("x")) + "' y='" + plain(xml.attribute("y")) +
                   "'>";
        else if (*token == XmlReader::Token::End)
            out += "</" + plain(xml.name()) + ">";
        else
            out += plain(xml.text());
    }
}

QByteArray toldByQt(const QByteArray& text)
{
    QXmlStreamReader xml(text);
    xml.setNamespaceProcessing(false);
    QByteArray out;
    const auto local = [](QStringView name) { return name.mid(name.indexOf(u':') + 1).toUtf8(); };
    const auto attribute = [&](const char* name) {
        for (const auto& one : xml.attributes())
            if (local(one.qualifiedName()) == name)
                return one.value().toUtf8();
        return QByteArray();
    };
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            out += "<" + local(xml.qualifiedName()) + " x='" + attribute("x") + "' y='" + attribute("y") + "'>";
            break;
        case QXmlStreamReader::EndElement:
            out += "</" + local(xml.qualifiedName()) + ">";
            break;
        case QXmlStreamReader::Characters:
            out += xml.text().toUtf8();
            break;
        default:
            break;
        }
    }
    return out + (xml.hasError() ? "error" : "");
}
} // namespace

class TestXmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt()
    {
        std::mt19937 random(7);
        const auto below = [&](int n) { return std::uniform_int_distribution(0, n - 1)(random); };
        const std::vector<QByteArray> texts{"a",
                                            " b ",
                                            "&lt;&amp;&gt;",
                                            "&#233;&#xE9;",
                                            "<![CDATA[x < ]] & y]]>",
                                            "<!-- - -- no -->",
                                            "\xC3\xA4\xE2\x82\xAC",
                                            "<?pi ?>",
                                            "\n",
                                            "1234567890"};
        const std::vector<QByteArray> names{"a", "row", "n:c"};
        int whole = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray text = round % 2 == 0 ? "<?xml version=\"1.0\"?>\n<root>" : "<root y='2'>";
            QList<QByteArray> open;
            for (int i = below(30); i > 0; --i) {
                const int kind = below(4);
                if (kind == 0 && open.size() < 20) {
                    open << names[static_cast<std::size_t>(below(3))];
                    text += "<" + open.last() + (below(2) == 0 ? " x = \"&quot;>'\"" : "") +
                            (below(2) == 0 ? "\ty='z'" : "") + ">";
                } else if (kind == 1 && !open.isEmpty()) {
                    text += "</" + open.takeLast() + " >";
                } else if (kind == 2) {
                    text += "<e n:x='1'/>";
                } else {
                    text += texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
                }
            }
            while (!open.isEmpty())
                text += "</" + open.takeLast() + ">";
            text += "</root>\n";
            text.replace("-- no", "no");
            const auto expected = toldByQt(text);
            whole += !expected.endsWith("error");
            for (const std::size_t piece : {1, 7, 100'000})
                QCOMPARE(told(text, piece), expected);
        }
        QCOMPARE(whole, 2000);
    }

    void findsDamage_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "<a>", "<a></b>", "<a", "<a b='", "<a>&lol;</a>", "<a>&#xZZ;</a>", "<a>&amp</a>",
                                 "<a/><b/>", "text", "<a/>text", "<a><![CDATA[", "<a><!-- ", "<a></a",
                                 "<!DOCTYPE a><a/>", "<a></a></a>", "<>", "<a b='<'></a>&", "<a><![CDATA[x]]</a>"})
            QTest::newRow(text) << QByteArray(text);
    }

    void findsDamage()
    {
        QFETCH(QByteArray, text);
        for (const std::size_t piece : {1, 1000})
            QVERIFY2(told(text, piece).endsWith("error"), told(text, piece).constData());
    }

    void readsUtf16()
    {
        const QString text = QStringLiteral("\uFEFF<a x='\u00E9'>\u20AC</a>");
        const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QCOMPARE(told(bytes, 1000), QByteArray("<a x='\xC3\xA9' y=''>\xE2\x82\xAC</a>"));
    }

    void holdsNoMoreThanAPiece()
    {
        // A text of 20 MB in one element comes in pieces; were it kept, it would come as one.
        Pieces source("<a>" + QByteArray(20 << 20, 'x') + "</a>", 1 << 20);
        XmlReader xml(source);
        std::size_t longest = 0;
        std::size_t all = 0;
        for (auto token = xml.next(); token && *token != XmlReader::Token::Done; token = xml.next())
            if (*token == XmlReader::Token::Text) {
                longest = std::max(longest, xml.text().size());
                all += xml.text().size();
            }
        QCOMPARE(all, std::size_t{20 << 20});
        QVERIFY(longest <= 1 << 17);
    }
};

QTEST_GUILESS_MAIN(TestXmlReader)
#include "test_xml_reader.moc"
