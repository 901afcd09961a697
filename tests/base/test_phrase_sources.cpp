// SPDX-License-Identifier: GPL-3.0-or-later
// That no text for the user is out of the translators' sight: what Phrase::tr() is given are literals, and lupdate
// finds all of them.
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
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

} // namespace

class TestPhraseSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreLiterals();
    void verbatimIsNoSentence();
    void lupdateFindsEverySource();
    void textsOfTheWindowAreLiterals();
    void languagesAreComplete();
};

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
    if (lupdateProgram().isEmpty())
        QSKIP("Qt's lupdate (qt6-l10n-tools) is not installed.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("leadlight.ts"));
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdateProgram(), {QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"),
                                     QStringLiteral("."), QStringLiteral("model"), QStringLiteral("views"),
                                     QStringLiteral("app"), QStringLiteral("-ts"), path});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    const QString said = QString::fromLocal8Bit(process.readAll());
    for (const char* complaint : {"lacks Q_OBJECT", "without context", "unknown namespace"})
        QVERIFY2(!said.contains(QLatin1String(complaint)), qPrintable(said));
    const auto found = foundByFile(path);
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

/// Of every language: how many texts have no translation yet. One that has a text which the sources no longer have, or
/// a place (%1) which the source does not have, is wrong.
void TestPhraseSources::languagesAreComplete()
{
    const QDir folder(sourceFolder() + QStringLiteral("/resources/translations"));
    const QStringList languages = folder.entryList({QStringLiteral("leadlight_*.ts")}, QDir::Files);
    if (languages.isEmpty())
        QSKIP("There is no language but English.");
    for (const QString& language : languages) {
        QFile file(folder.filePath(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto open = text.count(QStringLiteral("type=\"unfinished\""));
        const auto all = text.count(QStringLiteral("<message"));
        qInfo("%s: %d of %d texts are not translated", qPrintable(language), static_cast<int>(open),
              static_cast<int>(all));
        QVERIFY(all > 0);
    }
}

QTEST_GUILESS_MAIN(TestPhraseSources)
#include "test_phrase_sources.moc"
