// SPDX-License-Identifier: GPL-3.0-or-later
// Files that attack the program, in the window: the right message or the right figures, every page can be looked at,
// and nothing ends it. Exports never go over what is open.
#include "tests/support/memory_limit.h"
#include "tests/support/window_fixture.h"
#include "views/charts/chart_export_dialog.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/member_dialog.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/open_files.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QString hostileFile(const char* name)
{
    return QString::fromStdString(std::filesystem::weakly_canonical(sharedData("hostile") / name).string());
}

/// Opened as submissions, until that is done, refused, or a question.
enum class Outcome {
    Opened,
    Refused,
    Asks,
    Nothing,
};
Outcome open(WindowFixture& f, const QString& submissions, const QString& mapping, QString& error)
{
    QSignalSpy loaded(&f.session.news(), &News::loaded);
    QSignalSpy failed(&f.session.news(), &News::failed);
    LoadRequest request;
    request.files.submissions = {submissions.toStdString()};
    request.files.mapping = mapping.toStdString();
    f.controller.opening().load(request);
    const auto asks = [&] { return f.window.findChild<MemberDialog*>() != nullptr; };
    (void)QTest::qWaitFor([&] { return loaded.count() > 0 || failed.count() > 0 || asks(); }, 20000);
    if (asks())
        return Outcome::Asks;
    if (failed.count() > 0)
        error = failed.front().front().toString();
    return failed.count() > 0 ? Outcome::Refused : loaded.count() > 0 ? Outcome::Opened : Outcome::Nothing;
}

void walkAllPages(MainWindow& window)
{
    for (Page* page : window.pages())
        for (const Page::Picture& state : page->pictures()) {
            window.showPage(page->objectName());
            QWidget* sheet = state.show();
            QTest::qWait(10);
            QVERIFY(!(sheet != nullptr ? sheet->grab() : window.grab()).isNull());
            if (sheet != nullptr)
                sheet->hide();
        }
}

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { limitMemory(); }
    void casesAreAnsweredRightly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* file, Outcome outcome, const char* says = "", const char* with = "") {
            QTest::addRow("%s %s", file, with) << hostileFile(file) << (*with == '\0' ? QString() : hostileFile(with))
                                               << static_cast<int>(outcome) << QString::fromUtf8(says);
        };
        row("gz_flipped_byte.csv.gz", Outcome::Refused, "damaged or cut off");
        row("html_devzero.csv", Outcome::Opened);
        row("html_names.csv", Outcome::Opened);
        row("html_names.csv", Outcome::Opened, "", "html_mapping.csv");
        row("html_mapping.csv", Outcome::Refused, "This is the BU mapping");
        row("one_cookie.csv", Outcome::Opened);
        row("one_page.csv", Outcome::Opened);
        row("one_row.csv", Outcome::Opened);
        row("runs_format_is_a_number.jsonl", Outcome::Refused, "JSON");
        row("sum_2_63.csv", Outcome::Refused, "add up to more than");
        row("zip_1000_members.zip", Outcome::Asks);
        row("zip_duplicate_member_names.zip", Outcome::Asks);
    }

    void casesAreAnsweredRightly()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QString, mapping);
        QFETCH(int, outcome);
        QFETCH(QString, says);
        WindowFixture f;
        QString error;
        QCOMPARE(static_cast<int>(open(f, file, mapping, error)), outcome);
        QVERIFY2(error.contains(says), qPrintable(error));
        if (static_cast<Outcome>(outcome) == Outcome::Asks)
            return f.window.findChild<MemberDialog*>()->reject();
        if (static_cast<Outcome>(outcome) == Outcome::Opened) {
            QSignalSpy trained(&f.session.news(), &News::trained);
            QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
            QVERIFY(trained.wait(20000));
        }
        walkAllPages(f.window);
    }

    /// A case that is added to the seed is opened here, too, as whatever it is.
    void noCaseIsForgotten()
    {
        NEEDS_SHARED_DATA();
        const auto names = QDir(hostileFile("")).entryList(QDir::Files);
        QVERIFY(names.size() >= 11);
        for (const QString& name : names) {
            WindowFixture f;
            QString error;
            const auto outcome = open(f, hostileFile(qPrintable(name)), {}, error);
            QVERIFY2(outcome != Outcome::Nothing, qPrintable(name));
            QCOMPARE(outcome == Outcome::Refused, !error.isEmpty());
            if (outcome == Outcome::Asks)
                f.window.findChild<MemberDialog*>()->reject();
        }
    }

    void exportsNeverGoOverWhatIsOpen()
    {
        WindowFixture f;
        const QByteArray content =
            "cookie,gated_asset_type,page_url,form_submissions\n1,Ebook,/a,1\n1,Ebook,/b,1\n2,Ebook,/a,1\n";
        const QString file = f.write("in.csv", content);
        const QString hard = f.folder.filePath(QStringLiteral("hard.csv"));
        std::filesystem::create_hard_link(file.toStdString(), hard.toStdString());
        QVERIFY(f.load({file}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        const auto isWhole = [&] {
            QFile now(file);
            return now.open(QIODevice::ReadOnly) && now.readAll() == content;
        };
        for (const QString& target : {file, hard}) {
            QSignalSpy failed(&f.session.news(), &News::failed);
            Q_EMIT f.session.intents().exportRecommendations(target, 10);
            QTRY_COMPARE(failed.count(), 1);
            QVERIFY2(failed.front().front().toString().contains(QStringLiteral("one of the files that are read")),
                     qPrintable(failed.front().front().toString()));
            f.window.showPage(QStringLiteral("recommendations"));
            auto* table = f.find<DataTable>("cookies");
            QSignalSpy exported(table, &DataTable::exported);
            table->exportCsv(target);
            QTRY_COMPARE(exported.count(), 1);
            QVERIFY(!exported.front().at(1).toString().isEmpty());
            QVERIFY(!checkTarget(*table, target));
            QVERIFY(isWhole());
        }
        QVERIFY(checkTarget(f.window, f.folder.filePath(QStringLiteral("new.csv"))));
        for (const Page* page : f.window.pages()) {
            f.window.showPage(page->objectName());
            for (const ChartPanel* panel : page->charts())
                if (panel->chart()) {
                    ChartExportDialog dialog(panel->picture(), &f.window);
                    QVERIFY(!dialog.saveTo(hard));
                    QVERIFY(isWhole());
                }
        }
    }
};

QTEST_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
