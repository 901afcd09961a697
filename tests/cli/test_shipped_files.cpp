// SPDX-License-Identifier: GPL-3.0-or-later
// What a package brings beside the programs: desktop files, icons, man pages, completions, the manual. By the tools of
// those who read them, where these are installed.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER
#include "app/help/program_help.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace leadlight;

namespace {

constexpr int patience = 60000;

QString desktop(const char* file)
{
    return sourceFolder() + "/resources/desktop/" + file;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool says and how it ends; nothing where it is not installed.
std::optional<CliAnswer> runTool(const QString& tool, const QStringList& arguments, const QString& folder = {})
{
    const QString path = QStandardPaths::findExecutable(tool);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(path, arguments);
    CliAnswer answer;
    if (!process.waitForFinished(patience))
        return answer;
    answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QString firstMatch(const QByteArray& text, const char* pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(QString::fromUtf8(text)).captured(1);
}

/// The commands of the manual: lines of its sh blocks.
QList<QPair<QString, QString>> manualCommands()
{
    QList<QPair<QString, QString>> out;
    const QDir folder(sourceFolder() + "/docs/manual");
    for (const QString& chapter : folder.entryList({"*.md"}, QDir::Files)) {
        bool shell = false;
        for (const QByteArray& line : contentOf(folder.filePath(chapter)).split('\n')) {
            if (line.startsWith("```"))
                shell = line == "```sh";
            else if (shell)
                out.append({chapter, QString::fromUtf8(line)});
        }
    }
    return out;
}

/// The names in a JSON answer, but of objects whose names are options (--help has these) or names of the data.
void collectKeys(const nlohmann::json& value, QSet<QString>& out)
{
    static const QStringList named{"options", "best_options", "match_rates", "rules"};
    for (const auto& [key, inner] : value.items()) {
        const QString name = value.is_object() ? QString::fromStdString(key) : QString();
        if (!name.isEmpty())
            out.insert(name);
        if (inner.is_structured() && !named.contains(name))
            collectKeys(inner, out);
    }
}

} // namespace

class TestShippedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void desktopFileIsValid();
    void metainfoIsValid();
    void sessionTypeHasItsPattern();
    void iconsHaveTheirSizes();
    void versionsAgree();
    void versionNamesTheLibraries();
    void manPageTellsEveryOption();
    void completionsComplete();
    void helpFilesAreQuotedForTheirReaders();
    void doctorSaysWhatIsThere();
    void doctorFindsWhatIsWrong();
    void manualCommandsRun_data();
    void manualCommandsRun();
    void keysOfAnswersAreDocumented_data();
    void keysOfAnswersAreDocumented();

private:
    QTemporaryDir m_share;
    QTemporaryDir m_work;
};

void TestShippedFiles::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_work.filePath("data").toLocal8Bit());   // reports keep a secret there
    qputenv("XDG_CACHE_HOME", m_work.filePath("cache").toLocal8Bit()); // and sessions their rows
    QCOMPARE(runCli(cliProgram(), {"help-files", m_share.path()}).code, 0);
    for (const char* name : {"submissions.csv", "bu_mapping.csv"})
        QVERIFY(QFile::copy(sourceFolder() + "/resources/samples/" + name, m_work.filePath(name)));
    // The rules that the manual shows.
    const QString shown =
        firstMatch(contentOf(sourceFolder() + "/docs/manual/23-rules.md"), "^```json\\n(\\{.*\\})\\n```");
    QFile rules(m_work.filePath("rules.json"));
    QVERIFY(!shown.isEmpty() && rules.open(QIODevice::WriteOnly));
    rules.write(shown.toUtf8());
}

void TestShippedFiles::desktopFileIsValid()
{
    const QByteArray text = contentOf(desktop("org.leadlight.Leadlight.desktop"));
    QVERIFY(text.contains("\nExec=leadlight %F\n"));
    QVERIFY(text.contains("application/x-leadlight-session;"));
    const auto answer = runTool("desktop-file-validate", {desktop("org.leadlight.Leadlight.desktop")});
    if (!answer)
        QSKIP("desktop-file-validate (desktop-file-utils) is not installed.");
    QVERIFY2(answer->code == 0 && answer->out.isEmpty(), answer->out.constData());
}

void TestShippedFiles::metainfoIsValid()
{
    const auto answer =
        runTool("appstreamcli", {"validate", "--no-net", desktop("org.leadlight.Leadlight.metainfo.xml")});
    if (!answer)
        QSKIP("appstreamcli (appstream) is not installed.");
    QVERIFY2(answer->code == 0 && !answer->out.contains("W:"), answer->out.constData());
}

void TestShippedFiles::sessionTypeHasItsPattern()
{
    QXmlStreamReader xml(contentOf(desktop("org.leadlight.Leadlight.mime.xml")));
    QString type;
    QString pattern;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QString("mime-type"))
            type = xml.attributes().value("type").toString();
        if (xml.name() == QString("glob"))
            pattern = xml.attributes().value("pattern").toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(type, "application/x-leadlight-session");
    QCOMPARE(pattern, "*.leadlight");
}

void TestShippedFiles::iconsHaveTheirSizes()
{
    int icons = 0;
    QDirIterator files(desktop("hicolor"), {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray png = contentOf(files.next());
        const auto side = QFileInfo(files.filePath()).dir().dirName().section('x', 0, 0).toUInt();
        QVERIFY(png.startsWith("\x89PNG") && png.size() > 24);
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), side);
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), side);
        ++icons;
    }
    QVERIFY(icons >= 18);
}

void TestShippedFiles::versionsAgree()
{
    const QString version =
        firstMatch(contentOf(sourceFolder() + "/CMakeLists.txt"), "^project\\(Leadlight VERSION ([0-9.]+)");
    QVERIFY(!version.isEmpty());
    QCOMPARE(firstMatch(contentOf(sourceFolder() + "/CHANGELOG.md"), "^## ([0-9.]+), "), version);
    QCOMPARE(firstMatch(contentOf(desktop("org.leadlight.Leadlight.metainfo.xml")), "<release version=\"([0-9.]+)\""),
             version);
    const QByteArray told = runCli(cliProgram(), {"--version"}).out;
    QVERIFY2(told.startsWith("leadlight-cli " + version.toUtf8()), told.constData());
}

void TestShippedFiles::versionNamesTheLibraries()
{
    const QByteArray told = runCli(cliProgram(), {"--version"}).out;
    for (const char* library : {"\nQt 6.", "\nEigen 3.", "\noneTBB ", "\nlibarchive 3.", "\nzlib 1."})
        QVERIFY2(told.contains(library), told.constData());
}

/// Rendered without a complaint, and nothing of --help is missing.
void TestShippedFiles::manPageTellsEveryOption()
{
    const QByteArray page = contentOf(m_share.filePath("man/man1/leadlight-cli.1"));
    for (const QString& command : QStringList{"recommend", "evaluate", "report", "doctor"}) {
        QVERIFY2(page.contains("\n.SS " + command.toUtf8() + "\n"), qPrintable(command));
        static const QRegularExpression option("^  (?:-\\w,)?(--[a-z-]+)", QRegularExpression::MultilineOption);
        const QString help = runCli(cliProgram(), {command, "--help"}).out;
        int options = 0;
        for (auto each = option.globalMatch(help); each.hasNext(); ++options) {
            const QString name = each.next().captured(1);
            if (name != "--help")
                QVERIFY2(page.contains(QString(name).replace("-", "\\-").toUtf8()), qPrintable(name));
        }
        QVERIFY(options > 2);
    }
    QVERIFY(!page.contains("help\\-files"));
    QVERIFY(page.contains("\n.SS session info\n") && page.contains("\\-\\-with\\-data"));
    const auto answer =
        runTool("groff", {"-man", "-Tutf8", "-Kutf8", "-ww", "-z", m_share.filePath("man/man1/leadlight-cli.1")});
    if (!answer)
        QSKIP("groff is not installed.");
    QCOMPARE(answer->err, QByteArray());
    QCOMPARE(answer->code, 0);
}

void TestShippedFiles::completionsComplete()
{
    const auto completed = [this](const QString& words, int at) {
        const QString script =
            QString("source bash-completion/completions/leadlight-cli; COMP_WORDS=(leadlight-cli %1); COMP_CWORD=%2; "
                    "_leadlight_cli; echo ${COMPREPLY[@]}")
                .arg(words)
                .arg(at);
        return runTool("bash", {"-c", script}, m_share.path())->out.trimmed().split(' ');
    };
    QCOMPARE(completed("rec", 1), QByteArrayList{"recommend"});
    QVERIFY(completed("recommend --expl", 2).contains("--explain"));
    QCOMPARE(completed("recommend --unmapped ''", 3), (QByteArrayList{"keep", "drop"}));
    QCOMPARE(completed("inspect --submissions bash", 3), QByteArrayList{"bash-completion"});
    QVERIFY(!completed("inspect --expl", 2).contains("--explain"));
    QCOMPARE(completed("session in", 2), QByteArrayList{"info"});
    if (const auto zsh = runTool("zsh", {"-n", m_share.filePath("zsh/site-functions/_leadlight-cli")}))
        QVERIFY2(zsh->code == 0, zsh->err.constData());
    if (const auto fish = runTool("fish", {"-n", m_share.filePath("fish/vendor_completions.d/leadlight-cli.fish")}))
        QVERIFY2(fish->code == 0, fish->err.constData());
}

/// Texts that would be taken for something else.
void TestShippedFiles::helpFilesAreQuotedForTheirReaders()
{
    const ProgramHelp odd{.name = "odd",
                          .text = "it's - odd",
                          .options = {{.names = {"--a-b"}, .value = "x|y", .text = ".what's \\n [it]: $(boom) `boom`"}},
                          .commands = {}};
    const QByteArray page = QByteArray::fromStdString(manPage(odd));
    QVERIFY2(page.contains("\n\\&.what's \\en [it]: $(boom) `boom`\n"), page.constData());
    QVERIFY(page.contains("\\-\\-a\\-b"));
    QFile script(m_work.filePath("odd.bash"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(QByteArray::fromStdString(bashCompletion(odd)));
    script.close();
    QCOMPARE(runTool("bash", {"-n", script.fileName()})->code, 0);
    QVERIFY(zshCompletion(odd).find("\\[it\\]\\: $(boom)") != std::string::npos);
    QVERIFY(fishCompletion(odd).find("-l a-b -x -a 'x y' -d '.what'\\''s") != std::string::npos);
}

void TestShippedFiles::doctorSaysWhatIsThere()
{
    const auto json = runCli(cliProgram(), {"doctor", "--json"}).json();
    QVERIFY(json.is_object());
    for (const char* key : {"versions", "machine", "fonts", "places", "complaints"})
        QVERIFY2(json.contains(key), key);
    QVERIFY(json["machine"]["threads"].get<int>() > 0);
    QVERIFY(!json["machine"]["computes_with"].get<std::string>().empty());
    QVERIFY(!json["versions"]["Qt"].get<std::string>().empty());
    QVERIFY(json["places"]["temporary"]["writable"].get<bool>());
}

void TestShippedFiles::doctorFindsWhatIsWrong()
{
    QFile inTheWay(m_work.filePath("in-the-way"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", inTheWay.fileName() + "/below");
    process.setProcessEnvironment(environment);
    process.start(cliProgram(), {"doctor", "--json"});
    QVERIFY(process.waitForFinished(patience));
    const auto json = nlohmann::json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
    QVERIFY(json.is_object());
    QVERIFY(!json["places"]["data"]["writable"].get<bool>());
    const std::string complaint = json["complaints"].at(0);
    QVERIFY2(complaint.find("in-the-way/below/leadlight cannot be written") != std::string::npos, complaint.c_str());
    QCOMPARE(QDir(m_work.path()).entryList({"leadlight-*"}, QDir::Files), QStringList());
}

void TestShippedFiles::manualCommandsRun_data()
{
    QTest::addColumn<QString>("command");
    for (const auto& [chapter, command] : manualCommands())
        QTest::newRow(qPrintable(chapter + ": " + command)) << command;
}

/// As they stand there, on the sample.
void TestShippedFiles::manualCommandsRun()
{
    QFETCH(QString, command);
    QStringList words = QProcess::splitCommand(command);
    QCOMPARE(words.takeFirst(), "leadlight-cli");
    const auto answer = runTool(cliProgram(), words, m_work.path());
    QVERIFY(answer.has_value());
    QVERIFY2(answer->code == 0, answer->err.constData());
}

void TestShippedFiles::keysOfAnswersAreDocumented_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"inspect", "interactions", "train --model als --iterations 2", "recommend --top 2 --explain",
          "audience --business-unit Cloud", "assets", "affinity", "similarity", "hit-rate",
          "evaluate --models als,ease --iterations 2 --repeats 2 --model ease",
          "evaluate --models ease --repeats 2 --by business_unit",
          "evaluate --models ease --repeats 2 --rules rules.json", "tune --model rp3beta --trials 2 --repeats 2",
          "report --out keys --no-evaluation --format csv"})
        QTest::newRow(command) << command;
}

/// Scripts go by docs/cli.md.
void TestShippedFiles::keysOfAnswersAreDocumented()
{
    QFETCH(QString, command);
    static const QRegularExpression word("[a-z][a-z0-9_]*");
    QSet<QString> documented;
    for (auto each = word.globalMatch(QString::fromUtf8(contentOf(sourceFolder() + "/docs/cli.md"))); each.hasNext();)
        documented.insert(each.next().captured());
    const auto answer =
        runTool(cliProgram(),
                QProcess::splitCommand(command + " --json --submissions submissions.csv --bu-mapping bu_mapping.csv"),
                m_work.path());
    QVERIFY(answer.has_value());
    QVERIFY2(answer->code == 0, answer->err.constData());
    QSet<QString> keys;
    collectKeys(answer->json(), keys);
    QVERIFY(keys.size() > 2);
    const QStringList missing = (keys - documented).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", ")));
}

QTEST_GUILESS_MAIN(TestShippedFiles)
#include "test_shipped_files.moc"
