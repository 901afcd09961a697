// SPDX-License-Identifier: GPL-3.0-or-later
// That no text for the user is out of the translators' sight: what Phrase::tr() is given are literals, and lupdate
// finds all of them. And that every language says every text, with the same places and tags.
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// The code of every file that may speak to the user, by its path from the project's folder; comments that fill their
/// lines are left out.
QMap<QString, QString> productCode()
{
    QMap<QString, QString> out;
    const QDir project(sourceFolder());
    for (const char* room : {"model", "engines", "views", "app"}) {
        QDirIterator files(project.filePath(QLatin1String(room)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QString code;
            for (const QByteArray& line : file.readAll().split('\n'))
                if (!line.trimmed().startsWith("//"))
                    code += QString::fromUtf8(line) + QLatin1Char('\n');
            out.insert(project.relativeFilePath(file.fileName()), code);
        }
    }
    out.remove(QStringLiteral("model/base/phrase.h")); // defines tr()
    return out;
}

QStringList matches(const QString& code, const QString& pattern)
{
    QStringList out;
    auto found = QRegularExpression(pattern).globalMatch(code);
    while (found.hasNext())
        out << found.next().captured();
    return out;
}

/// How many texts of the context "leadlight::Phrase" lupdate has found in each file.
QMap<QString, int> foundByFile(const QString& templatePath)
{
    QMap<QString, int> out;
    QFile file(templatePath);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    const QDir project(sourceFolder());
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("location") && context == QLatin1String("leadlight::Phrase")) {
            const QString path = xml.attributes().value(QLatin1String("filename")).toString();
            const QString absolute = QDir::cleanPath(QFileInfo(templatePath).dir().absoluteFilePath(path));
            ++out[project.relativeFilePath(absolute)];
        }
    }
    return out;
}

/// A text and what a language says for it.
struct Message
{
    QString context;
    QString source = {};
    QString note = {}; ///< of a Phrase with a count its plural
    bool counts = false;
    QString type = {}; ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList texts = {};

    [[nodiscard]] QString key() const { return context + QChar(0) + source + QChar(0) + note; }
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.counts) {
        message.texts << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.texts << xml.readElementText();
}

QList<Message> messagesOf(const QString& path)
{
    QList<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            out.append(Message{.context = context,
                               .counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            out.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            out.back().note = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, out.back());
    }
    return out;
}

QStringList sorted(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

/// The places of arguments; those of the count ("%n") may be left out where the form is of one number only.
QStringList placesOf(const QString& text)
{
    return sorted(matches(text, QStringLiteral("%L?[1-9]")));
}

QStringList tagsOf(const QString& text)
{
    return matches(text, QStringLiteral("</?[a-z][a-z0-9]*"));
}

QString edgesOf(const QString& text)
{
    const auto edge = [](QChar sign) { return sign.isSpace() ? QStringLiteral("_") : QStringLiteral("x"); };
    return text.isEmpty() ? QString() : edge(text.front()) + edge(text.back());
}

/// What is wrong with a translation; empty: nothing.
QString complaintAbout(const Message& message, qsizetype forms)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.texts.size() != (message.counts ? forms : 1))
        return QStringLiteral("it has %1 forms").arg(message.texts.size());
    const bool ofThePlural = message.counts && message.context == QLatin1String("leadlight::Phrase");
    for (qsizetype i = 0; i < message.texts.size(); ++i) {
        const QString& text = message.texts.at(i);
        const QString source = ofThePlural && i + 1 == forms ? message.note : message.source;
        if (text.trimmed().isEmpty() && !source.trimmed().isEmpty())
            return QStringLiteral("it is empty");
        if (placesOf(text) != placesOf(source))
            return QStringLiteral("other places: ") + text;
        if (tagsOf(text) != tagsOf(source))
            return QStringLiteral("other tags: ") + text;
        if (edgesOf(text) != edgesOf(source))
            return QStringLiteral("other blanks at its ends: ") + text;
        const bool counts = source.contains(QRegularExpression(QStringLiteral("%L?n")));
        if (counts && i + 1 == forms && !text.contains(QRegularExpression(QStringLiteral("%L?n"))))
            return QStringLiteral("it does not say the number: ") + text;
    }
    return {};
}

QString translationFile(const QString& language)
{
    return sourceFolder() + QStringLiteral("/resources/translations/leadlight_%1.ts").arg(language);
}

} // namespace

class TestPhraseSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sourcesAreLiterals();
    void verbatimIsNoSentence();
    void lupdateFindsEverySource();
    void textsOfTheWindowAreLiterals();
    void languagesAreComplete_data();
    void languagesAreComplete();

private:
    QTemporaryDir m_folder;
    QString m_template; ///< as lupdate makes it now; empty: that is not installed
    QString m_said;     ///< by lupdate
};

void TestPhraseSources::initTestCase()
{
    if (lupdateProgram().isEmpty())
        return;
    m_template = m_folder.filePath(QStringLiteral("leadlight.ts"));
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdateProgram(),
                  {QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("model"), QStringLiteral("engines"), QStringLiteral("views"), QStringLiteral("app"),
                   QStringLiteral("-ts"), m_template});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    m_said = QString::fromLocal8Bit(process.readAll());
}

void TestPhraseSources::sourcesAreLiterals()
{
    int calls = 0;
    const auto code = productCode();
    for (auto file = code.begin(); file != code.end(); ++file) {
        if (file.key() == QLatin1String("model/base/phrase.cpp"))
            continue; // glues parts
        for (const QString& call : matches(file.value(), QStringLiteral(R"(Phrase::tr\(\s*.)"))) {
            ++calls;
            QVERIFY2(call.endsWith(QLatin1Char('"')), qPrintable(file.key() + QLatin1String(": ") + call));
        }
    }
    QVERIFY(calls > 200);
}

void TestPhraseSources::verbatimIsNoSentence()
{
    const auto code = productCode();
    for (auto file = code.begin(); file != code.end(); ++file)
        QCOMPARE(matches(file.value(), QStringLiteral(R"(Phrase::verbatim\(\s*"[^"]* [^"]*")")).join(QLatin1Char('\n')),
                 QString());
}

void TestPhraseSources::lupdateFindsEverySource()
{
    if (m_template.isEmpty())
        QSKIP("Qt's lupdate (qt6-l10n-tools) is not installed.");
    for (const char* complaint : {"lacks Q_OBJECT", "without context", "unknown namespace"})
        QVERIFY2(!m_said.contains(QLatin1String(complaint)), qPrintable(m_said));
    const auto found = foundByFile(m_template);
    const auto code = productCode();
    for (auto file = code.begin(); file != code.end(); ++file) {
        const auto calls = matches(file.value(), QStringLiteral(R"(Phrase::tr\(\s*")")).size();
        QVERIFY2(found.value(file.key()) == calls, qPrintable(QStringLiteral("%1 has %2 texts, lupdate finds %3")
                                                                  .arg(file.key())
                                                                  .arg(calls)
                                                                  .arg(found.value(file.key()))));
    }
}

/// tr() of the window, which lupdate passes over in silence where it is given anything but a literal.
void TestPhraseSources::textsOfTheWindowAreLiterals()
{
    int calls = 0;
    const auto code = productCode();
    for (auto file = code.begin(); file != code.end(); ++file) {
        if (file.key().startsWith(QLatin1String("model/")))
            continue;
        for (const QString& call : matches(file.value(), QStringLiteral(R"((?<![\w:>.])tr\(\s*.)"))) {
            ++calls;
            // A table of texts is marked where it stands, and lupdate reads the marks.
            const bool marked = file.value().contains(QStringLiteral("QT_TRANSLATE_NOOP("));
            QVERIFY2(marked || call.endsWith(QLatin1Char('"')), qPrintable(file.key() + QLatin1String(": ") + call));
        }
    }
    QVERIFY(calls > 200);
}

void TestPhraseSources::languagesAreComplete_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("ja") << 1;
    // A language that is added is tried, too.
    const QDir folder = QFileInfo(translationFile(QString())).dir();
    for (QString name : folder.entryList({QStringLiteral("leadlight_*.ts")}, QDir::Files)) {
        name.remove(QStringLiteral("leadlight_")).remove(QStringLiteral(".ts"));
        if (!QStringList{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja")}
                 .contains(name))
            QTest::newRow(qPrintable(name)) << 2;
    }
}

/// Every text that the sources have is said, none that they no longer have, all with the places and tags of the source.
void TestPhraseSources::languagesAreComplete()
{
    QFETCH(int, forms);
    const auto messages = messagesOf(translationFile(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    QSet<QString> said;
    for (const Message& message : messages) {
        said.insert(message.key());
        if (const QString complaint = complaintAbout(message, forms); !complaint.isEmpty())
            wrong << message.context + QStringLiteral(": ") + message.source + QStringLiteral(" | ") + complaint;
    }
    QSet<QString> wanted;
    for (const Message& message : messagesOf(m_template)) {
        wanted.insert(message.key());
        if (!said.contains(message.key()))
            wrong << message.context + QStringLiteral(": ") + message.source + QStringLiteral(" | is missing");
    }
    if (!m_template.isEmpty())
        for (const Message& message : messages)
            if (!wanted.contains(message.key()))
                wrong << message.context + QStringLiteral(": ") + message.source + QStringLiteral(" | no longer there");
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("%1 texts:\n").arg(wrong.size()) + wrong.mid(0, 40).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestPhraseSources)
#include "test_phrase_sources.moc"
