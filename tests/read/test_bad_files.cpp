// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/read/archive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>
#include <random>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {
constexpr const char* header = "cookie,gated_asset_type,page_url,form_submissions\n";

QByteArray manyRows(int rows)
{
    QByteArray text = header;
    for (int i = 0; i < rows; ++i)
        text += "visitor-" + QByteArray::number(i % 1000) + ",Webinar,/page/" + QByteArray::number(i % 50) + ",1\n";
    return text;
}

/// A zip or tar.gz of files with their names and contents.
QByteArray packed(bool zip, const std::vector<std::pair<std::string, QByteArray>>& files)
{
    QByteArray out(1 << 20, '\0');
    std::size_t used = 0;
    archive* a = archive_write_new();
    zip ? archive_write_set_format_zip(a) : archive_write_set_format_ustar(a);
    if (!zip)
        archive_write_add_filter_gzip(a);
    archive_write_open_memory(a, out.data(), static_cast<std::size_t>(out.size()), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(a, entry);
        archive_write_data(a, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return out.left(static_cast<qsizetype>(used));
}
} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char* name, const QByteArray& bytes, int line, const char* what) {
            QTest::newRow(name) << bytes << line << QByteArray(what);
        };
        row("empty", "", 0, "empty");
        row("a byte-order mark alone", "\xEF\xBB\xBF", 0, "nothing but blank lines");
        row("only line ends", "\n\n\n", 0, "no header");
        row("header only", header, 1, "no rows");
        row("no such column", "cookie,page_url,what\na,b,1\n", 1, "form_submissions");
        row("counts are no numbers", QByteArray(header) + "a,t,p,many\nb,t,p,few\n", 2, "form_submissions is many");
        row("too few fields throughout", QByteArray("# note\n") + header + "a,t\nb,t\n", 3, "2 fields instead of 4");
        row("the mapping", "business_unit,page_url\na,p\n", 1, "BU mapping");
        row("a bare quote", "\"", 0, "header");
        row("binary", QByteArray("\x01\x02\x03\x04\x05\x06\x07,a,b\n1,2\n"), 0, "binary");
        row("a program",
            QByteArray("\x7F"
                       "ELF\x02\x01\x00\x00,\n",
                       9),
            0, "program");
        row("xlsx", packed(true, {{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}), 0, "workbook is damaged");
        row("zip without data", packed(true, {{"a.png", "x"}, {"b.doc", "y"}}), 0, "no CSV");
        row("cut-off zip", packed(true, {{"a.csv", manyRows(1000)}}).left(300), 0, "damaged");
        row("json", "{\"rows\": []}", 0, "JSON");
    }

    void refusesWithAMessage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QByteArray, what);
        const auto path = write(bytes);
        const auto table = readSubmissions({path}, {}, {});
        QVERIFY(!table);
        const auto& error = table.error();
        QVERIFY2(english(error.what).find(what.toStdString()) != std::string::npos, error.text().c_str());
        QVERIFY2(error.line == line, error.text().c_str());
        QVERIFY(error.file.ends_with("test.csv"));
        QVERIFY(!error.hint.empty());
    }

    void refusesWhatIsNotThere()
    {
        const auto missing = readSubmissions({folder() / "missing.csv"}, {}, {});
        QVERIFY(!missing && missing.error().kind == ErrorKind::BadData);
        QVERIFY(missing.error().text().find("missing.csv: There is no such file.") != std::string::npos);
        const auto isFolder = readBuMapping(folder(), {}, {});
        QVERIFY(!isFolder && english(isFolder.error().what).find("folder") != std::string::npos);
        const auto none = readSubmissions({}, {}, {});
        QVERIFY(!none && none.error().kind == ErrorKind::Usage);
        const auto wrong = readSubmissions({write(manyRows(2))}, {.columns = {{Role::Date, "when"}}, .member = {}}, {});
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::NeedsChoice && wrong.error().choices.size() == 4);
    }

    void opensArchives()
    {
        const QByteArray rows = manyRows(300);
        for (const bool zip : {true, false}) {
            const auto path =
                write(packed(zip, {{"out/2024-05-01.csv", rows}, {"out/manifest.txt", "x"}, {"done.fin", ""}}));
            const auto one = readSubmissions({path}, {}, {});
            QVERIFY2(one, one ? "" : one.error().text().c_str());
            QCOMPARE((*one)->rows(), 300);
            QCOMPARE((*one)->files[0].member, std::string("out/2024-05-01.csv"));
            const auto two = write(packed(zip, {{"a.csv", rows}, {"b.csv", rows + "\n"}}));
            const auto all = readSubmissions({two}, {.columns = {}, .member = std::string(allMembers)}, {});
            QVERIFY(all && (*all)->rows() == 600 && (*all)->cookies.size() == 300);
            QVERIFY(english((*all)->files.back().warnings.back()).starts_with("300 rows repeat"));
        }
    }

    void losesNoMember()
    {
        const QByteArray rows = manyRows(300);
        const QByteArray more = QByteArray(header) + "other,Webinar,/page/1,1\n";
        const auto read = [&](const std::vector<std::pair<std::string, QByteArray>>& files, const char* member) {
            return readSubmissions({write(packed(true, files))}, {.columns = {}, .member = member}, {});
        };
        const auto named = read({{"\xC3\x9C"
                                  "bersicht.csv",
                                  rows},
                                 {"notes.doc", "x"},
                                 {"out/Manifesto downloads.csv", more}},
                                "*");
        QVERIFY2(named, named ? "" : named.error().text().c_str());
        QCOMPARE((*named)->rows(), 301);
        QCOMPARE((*named)->files[0].member, std::string("\xC3\x9C"
                                                        "bersicht.csv"));
        QVERIFY(english((*named)->files[0].warnings.front()).find("notes.doc") != std::string::npos);
        const auto twins = read({{"a.csv", rows}, {"a.csv", more}}, "*");
        QVERIFY(twins);
        QCOMPARE((*twins)->rows(), 301);
        const auto second = read({{"a.csv", rows}, {"a.csv", more}}, "a.csv (2)");
        QVERIFY(second && (*second)->rows() == 1);
        const auto byContent = read({{"export", more}, {"readme", "Hello, you"}}, "");
        QVERIFY(byContent && (*byContent)->rows() == 1);
        const auto nested = read({{"inner.zip", packed(true, {{"a.csv", rows}})}}, "");
        QVERIFY(!nested && english(nested.error().what).find("inside it: inner.zip") != std::string::npos);
    }

    /// Whatever the case of the ending; what systems add is no data.
    void knowsMembersByTheirNames()
    {
        const QByteArray more = QByteArray(header) + "other,Webinar,/page/1,1\n";
        for (const char* other : {".hidden.csv", "out/._Export.csv", "__MACOSX/Export.csv", "Thumbs.db", "desktop.ini",
                                  "manifest.csv", "may_Manifest.txt", "x.fin"}) {
            const auto table =
                readSubmissions({write(packed(true, {{"out/Export.CSV", manyRows(300)}, {other, more}}))}, {}, {});
            QVERIFY2(table, other);
            QCOMPARE((*table)->rows(), 300);
        }
        const auto manifesto =
            readSubmissions({write(packed(true, {{"a.csv", more}, {"Manifesto.csv", more}}))}, {}, {});
        QVERIFY(!manifesto && manifesto.error().choices.size() == 2);
    }

    /// The same archive under two names counts once, as any file does; its members are told apart.
    void theSameArchiveCountsOnce()
    {
        const QByteArray zip = packed(true, {{"a.csv", manyRows(300)}});
        const auto path = write(zip);
        const auto again = folder() / "again.zip";
        std::filesystem::copy_file(path, again, std::filesystem::copy_options::overwrite_existing);
        const auto both = readSubmissions({path, again}, {}, {});
        QVERIFY(both);
        QCOMPARE((*both)->rows(), 300);
        QVERIFY(english((*both)->files.front().warnings.front()).find("is the same file") != std::string::npos);
    }

    void refusesBombs()
    {
        const auto path = write(packed(true, {{"bomb.csv", QByteArray(header) + QByteArray(40 << 20, 'a')}}));
        const ArchiveLimits strict{.ratioFrom = 1 << 16};
        const auto source = openMember(path, 0, strict);
        QVERIFY(source);
        std::string buffer(1 << 16, '\0');
        for (int i = 0; i < 1000; ++i) {
            const auto got = (*source)->read(buffer.data(), buffer.size());
            if (!got) {
                QVERIFY(english(got.error().what).find("unpacks to far more") != std::string::npos);
                return;
            }
            QVERIFY(*got > 0);
        }
        QFAIL("the bomb was unpacked");
    }

    void aFileThatChangesIsAnError_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("grows") << 0 << QByteArray("grew");
        QTest::newRow("shrinks") << 1 << QByteArray("shrank");
        QTest::newRow("is emptied") << 2 << QByteArray("shrank");
#ifndef Q_OS_WIN
        QTest::newRow("disappears") << 3 << QByteArray("disappeared");
#endif
    }

    void aFileThatChangesIsAnError()
    {
        QFETCH(int, change);
        QFETCH(QByteArray, what);
        const auto path = write(manyRows(400'000));
        bool changed = false;
        // Reports come from the reading itself, so the file changes right under it.
        const Progress progress({}, [&](double fraction, const Phrase&) {
            if (changed || fraction > 0.5)
                return;
            changed = true;
            if (change == 0) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::Append) && file.write("x,y,z,1\n") > 0);
            } else if (change == 3) {
                std::filesystem::remove(path);
            } else {
                std::filesystem::resize_file(path, change == 1 ? std::filesystem::file_size(path) - 5000 : 0);
            }
        });
        const auto table = readSubmissions({path}, {}, progress);
        QVERIFY(changed);
        QVERIFY(!table);
        QVERIFY2(english(table.error().what).find(what.toStdString()) != std::string::npos,
                 table.error().text().c_str());
    }

    void canBeCancelled()
    {
        const auto path = write(manyRows(400'000));
        std::stop_source stop;
        double reached = 0.0;
        const Progress progress(stop.get_token(), [&](double fraction, const Phrase& stage) {
            QVERIFY(english(stage) == "Reading test.csv");
            reached = fraction;
            stop.request_stop();
        });
        const auto table = readSubmissions({path}, {}, progress);
        QVERIFY(!table && table.error().kind == ErrorKind::Cancelled);
        QVERIFY(reached < 0.5);
    }

    void previewsTheFirstRows()
    {
        const auto preview = previewFile(write("sep=;\n# x\n" + manyRows(5000).replace(',', ';')), {}, 200);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), 200U);
        QCOMPARE(preview->rows[7], (std::vector<std::string>{"visitor-7", "Webinar", "/page/7", "1"}));
        QCOMPARE(preview->header.size(), 4U);
        QCOMPARE(preview->report.headerLine, 3);
        QVERIFY(detectFileKind(folder() / "test.csv") == FileKind::Submissions);
    }

    /// Random bytes, random CSV and damaged archives, 10,000 of them: an answer each, and never a crash.
    void survivesRandomBytes()
    {
        const tbb::global_control oneThread(tbb::global_control::max_allowed_parallelism, 1); // files of a few bytes
        std::mt19937 random(20240501);
        const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
        static constexpr std::string_view pieces[] = {
            "cookie",   "page_url", ",", ",",     "\"",  "\n", "\n",    "\r",   "form_submissions", "1", "a", ";",
            "\xC3\xA4", "\xFF",     "#", "sep=;", "=\"", "'",  "1.000", "::x::"};
        const QByteArray zip = packed(true, {{"a.csv", manyRows(20)}});
        const QByteArray tar = packed(false, {{"a.csv", manyRows(20)}});
        int opened = 0;
        for (int i = 0; i < 10'000; ++i) {
            QByteArray bytes;
            if (i % 5 == 0)
                for (auto n = below(300); n > 0; --n)
                    bytes += static_cast<char>(below(256));
            else if (i % 5 == 1)
                bytes = QByteArray(header);
            else if (i % 5 == 2)
                bytes = "\xFF\xFE";
            else
                bytes = i % 5 == 3 ? zip : tar;
            if (i % 5 == 1 || i % 5 == 2)
                for (auto n = below(60); n > 0; --n)
                    bytes += pieces[below(std::size(pieces))].data();
            if (i % 5 > 2)
                for (auto n = below(4); n > 0; --n)
                    bytes[static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size())))] =
                        static_cast<char>(below(256));
            const auto path = write(bytes);
            const auto table = readSubmissions({path}, {}, {});
            QVERIFY(table || !table.error().what.empty());
            opened += table.has_value();
            if (table) {
                const auto& report = (*table)->files[0];
                QCOMPARE(report.lines, 1 + report.rows + report.leftOutTotal() + report.continuationLines);
                QVERIFY((*table)->lineOfRow((*table)->rows() - 1) <= report.lines);
            }
            const auto mapping = readBuMapping(path, {.columns = {{Role::BusinessUnit, "cookie"}}, .member = {}}, {});
            QVERIFY(mapping || !mapping.error().what.empty());
            const auto preview = previewFile(path, {}, 20);
            QVERIFY(preview || !preview.error().what.empty());
        }
        QVERIFY(opened > 100);
    }

private:
    std::filesystem::path folder() const
    {
        return std::filesystem::path(m_folder.path().toStdString());
    }

    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("test.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "test_bad_files.moc"
