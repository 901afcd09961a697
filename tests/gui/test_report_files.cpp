// SPDX-License-Identifier: GPL-3.0-or-later
// What the report's dialog writes, held against the command line, a template and an earlier deck.
#include "tests/support/cli_process.h"
#include "tests/support/deck_samples.h"
#include "tests/support/file_dialog.h"
#include "tests/support/reporting_window.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace leadlight;
using namespace leadlight::testing;

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); // the secret of the pseudonyms
    }
    void sameFiguresAsTheCommandLine();
    void templateOfTheUsersOwn();
    void updatesAnEarlierDeck();
    void asksBeforeItReplaces();

private:
    QTemporaryDir m_home;
};

namespace {

bool isWritten(Trained& window, const ReportDialog& dialog)
{
    return QTest::qWaitFor(
        [&] { return outcome(dialog).startsWith(QStringLiteral("Written: ")) && !window.session.job().isRunning(); },
        patience);
}

/// In place of an earlier one.
bool written(Trained& window, const ReportDialog& dialog)
{
    click(dialog, "writeReport");
    answerReplacing(dialog, "replace");
    return isWritten(window, dialog);
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

/// Figures as JSON, but for the minute of the training and that of the writing.
QString undated(const QString& file)
{
    static const QRegularExpression minute(
        QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}Z)?"));
    return QString::fromUtf8(contentOf(file)).remove(minute);
}

/// A deck with parts that are changed by a Python program, which finds them in `parts`.
void changeDeck(const QString& from, const QString& to, const char* change)
{
    askPython(QByteArray("import sys, zipfile\n"
                         "z = zipfile.ZipFile(sys.argv[1])\n"
                         "parts = {i.filename: z.read(i) for i in z.infolist()}\n") +
                  change +
                  "\nout = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)\n"
                  "for name, data in parts.items(): out.writestr(name, data)\n"
                  "out.close()\nprint('[1]')",
              {from, to});
}

/// Whether a part of the deck holds the text.
bool holds(const QString& deck, const char* part, const char* text)
{
    return askPython("import sys, zipfile, json\n"
                     "print(json.dumps([sys.argv[3] in zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode()]))",
                     {deck, QString::fromLatin1(part), QString::fromLatin1(text)})[0]
        .toBool();
}

constexpr auto theme = "ppt/theme/theme1.xml";

} // namespace

/// Of the same files both write the same: every byte of the tables, every figure of the charts, the deck's, too.
void TestReportFiles::sameFiguresAsTheCommandLine()
{
    NEEDS_OFFICE_READERS();
    Trained f;
    QVERIFY(f.ready);
    ReportDialog* dialog = f.openReport();
    QVERIFY(dialog != nullptr);
    clickBox(*dialog, "pseudonyms");
    clickBox(*dialog, "idList");
    part<QSpinBox>(*dialog, "holdOut")->setValue(20);
    auto* form = part<QComboBox>(*dialog, "csvForm");
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Down);
    QCOMPARE(form->currentText(), QStringLiteral("plain"));
    QVERIFY(written(f, *dialog));

    const Dataset& data = f.session.study().analysis->data();
    const auto nameOf = [](const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); };
    const QString out = f.out.filePath(QStringLiteral("by the command line"));
    const CliAnswer answer =
        runCli(cliProgram(),
               {QStringLiteral("report"), QStringLiteral("--submissions"), nameOf(data.submissions->files.front().path),
                QStringLiteral("--bu-mapping"), nameOf(data.mapping->file.path), QStringLiteral("--out"), out,
                QStringLiteral("--no-evaluation"), QStringLiteral("--plain-ids"), QStringLiteral("--hold-out"),
                QStringLiteral("0.2"), QStringLiteral("--activation"), QStringLiteral("list")});
    QVERIFY2(answer.code == 0, answer.err);

    const QStringList names = namesIn(f.folder());
    QCOMPARE(namesIn(out), names);
    const auto inBoth = [&](const QString& name) {
        return std::pair(QDir(f.folder()).filePath(name), QDir(out).filePath(name));
    };
    int tables = 0;
    for (const QString& name : names)
        if (name.endsWith(QStringLiteral(".csv"))) {
            ++tables;
            const auto files = inBoth(name);
            QVERIFY2(contentOf(files.first).count('\n') > 1, qPrintable(name));
            QVERIFY2(contentOf(files.first) == contentOf(files.second), qPrintable(name));
        }
    QVERIFY(tables > 5);
    const auto figures = inBoth(QStringLiteral("figures.json"));
    QVERIFY(undated(figures.first).size() > 1000);
    QCOMPARE(undated(figures.first), undated(figures.second));
    const auto decks = inBoth(QStringLiteral("report.pptx"));
    const QJsonObject charts = chartsOf(decks.first);
    QVERIFY(charts.size() > 1);
    QCOMPARE(chartsOf(decks.second), charts);
}

void TestReportFiles::templateOfTheUsersOwn()
{
    NEEDS_OFFICE_READERS();
    Trained f;
    QVERIFY(f.ready);
    ReportDialog* dialog = f.openReport();
    QVERIFY(dialog != nullptr);
    QVERIFY(written(f, *dialog));
    const QString deck = QDir(f.folder()).filePath(QStringLiteral("report.pptx"));
    QVERIFY(!holds(deck, theme, "AA0011"));
    const QString ours = f.out.filePath(QStringLiteral("ours & more.pptx"));
    changeDeck(deck, ours, "t = 'ppt/theme/theme1.xml'\nparts[t] = parts[t].replace(b'389ADC', b'AA0011')");
    QVERIFY(holds(ours, theme, "AA0011"));

    click(*dialog, "chooseTemplate");
    answerFileDialog(*dialog, ours);
    const auto* name = part<QLabel>(*dialog, "template");
    QVERIFY2(name->text().startsWith(QStringLiteral("ours & more.pptx")), qPrintable(name->text()));
    QVERIFY(written(f, *dialog));
    QVERIFY(holds(deck, theme, "AA0011"));
    QCOMPARE(officeFaults({deck}), QByteArray());
    // And back to that of the program.
    click(*dialog, "ownTemplate");
    QVERIFY(dialog->options().templateFile.empty());
    QVERIFY(written(f, *dialog));
    QVERIFY(!holds(deck, theme, "AA0011"));
}

void TestReportFiles::updatesAnEarlierDeck()
{
    NEEDS_OFFICE_READERS();
    Trained f;
    QVERIFY(f.ready);
    ReportDialog* dialog = f.openReport();
    QVERIFY(dialog != nullptr);
    QVERIFY(written(f, *dialog));
    // Somebody wrote a name of his own on the first slide.
    const QString earlier = f.out.filePath(QStringLiteral("september.pptx"));
    changeDeck(QDir(f.folder()).filePath(QStringLiteral("report.pptx")), earlier,
               "s = 'ppt/slides/slide1.xml'\n"
               "parts[s] = parts[s].replace(b'</p:spTree>', b'<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"mine\"/>"
               "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>my own</a:t>"
               "</a:r></a:p></p:txBody></p:sp></p:spTree>')");

    click(*dialog, "updateDeck");
    answerFileDialog(*dialog, earlier);
    const auto* name = part<QLabel>(*dialog, "deckToUpdate");
    QCOMPARE(name->text(), QStringLiteral("september.pptx"));
    QVERIFY(!part<QPushButton>(*dialog, "chooseTemplate")->isEnabled()); // an earlier deck keeps its own
    const QString next = f.out.filePath(QStringLiteral("november"));
    part<QLineEdit>(*dialog, "folder")->setText(next);
    QVERIFY(written(f, *dialog));
    QVERIFY2(!outcome(*dialog).contains(QStringLiteral("Not found")), qPrintable(outcome(*dialog)));
    const QString deck = QDir(next).filePath(QStringLiteral("report.pptx"));
    QVERIFY(holds(deck, "ppt/slides/slide1.xml", "my own"));
    QCOMPARE(officeFaults({deck}), QByteArray());
    // A new one has nothing of it.
    click(*dialog, "newDeck");
    QVERIFY(part<QPushButton>(*dialog, "chooseTemplate")->isEnabled());
    QVERIFY(written(f, *dialog));
    QVERIFY(!holds(deck, "ppt/slides/slide1.xml", "my own"));
}

/// A deck that somebody has worked on since is not replaced without a word, nor by Enter; both can be kept.
void TestReportFiles::asksBeforeItReplaces()
{
    Trained f;
    QVERIFY(f.ready);
    ReportDialog* dialog = f.openReport();
    QVERIFY(dialog != nullptr);
    const QString deck = QDir(f.folder()).filePath(QStringLiteral("report.pptx"));
    QVERIFY(put(deck, "worked on"));
    click(*dialog, "writeReport");
    QMessageBox* box = replaceQuestion(*dialog);
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), QStringLiteral("report.pptx is there already. Replace it?"));
    QCOMPARE(static_cast<QAbstractButton*>(box->defaultButton()), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(part<QMessageBox>(*dialog, "replaceQuestion") == nullptr);
    QVERIFY(!f.session.job().isRunning());
    QVERIFY(part<QPushButton>(*dialog, "writeReport")->isEnabled());
    QCOMPARE(namesIn(f.folder()), QStringList{QStringLiteral("report.pptx")});

    const QString beside =
        QDir(f.folder()).filePath(QStringLiteral("report ") % QDate::currentDate().toString(Qt::ISODate));
    click(*dialog, "writeReport");
    answerReplacing(*dialog, "keepBoth");
    QVERIFY(isWritten(f, *dialog));
    QCOMPARE(contentOf(deck), QByteArray("worked on"));
    QVERIFY(contentOf(QDir(beside).filePath(QStringLiteral("report.pptx"))).startsWith("PK"));
    QVERIFY2(outcome(*dialog).contains(QFileInfo(beside).fileName()), qPrintable(outcome(*dialog)));
    QCOMPARE(dialog->folder(), f.folder()); // the next one goes there, not into that of today

    QVERIFY(written(f, *dialog));
    QVERIFY(contentOf(deck).startsWith("PK"));
    click(*dialog, "writeReport");
    box = replaceQuestion(*dialog);
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().startsWith(QStringLiteral("report.pptx, report.xlsx and ")) &&
                 box->text().endsWith(QStringLiteral(" more are there already. Replace them?")),
             qPrintable(box->text()));
    const QString next = QFileInfo(beside).fileName() % QStringLiteral(" (2)");
    QVERIFY(box->informativeText().contains(next));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(part<QMessageBox>(*dialog, "replaceQuestion") == nullptr);
}

QTEST_MAIN(TestReportFiles)
#include "test_report_files.moc"
