// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"
#include "model/stages/analysis.h"
#include "tests/support/cli_process.h"
#include "tests/support/window_fixture.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QCheckBox>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const Study& study(const WindowFixture& f)
{
    return f.session.study();
}

/// Cookies that share pages, whose addresses are written in several ways.
QByteArray submissions()
{
    const QByteArrayList ways{"https://x.com/a",  "https://x.com/B/",  "http://x.com/c",
                              "https://x.com/d?", "https://x.com/e#1", "https://www.x.com/f"};
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int row = 0; row < 400; ++row)
        out += "c" + QByteArray::number(row * 7 % 61) + ",Ebook," + ways[row * row % 11 % ways.size()] + "," +
               QByteArray::number(1 + row % 3) + "\n";
    return out;
}

QByteArray mapping()
{
    QByteArray out = "business_unit,page_url\n";
    for (const char* page : {"a", "b", "c", "d", "e", "f"})
        out += QByteArray(*page < 'd' ? "North" : "South") + ",https://x.com/" + page + "\n";
    return out;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Window and command line with matching of page_urls on.
class TestMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineGivesTheSame()
    {
        WindowFixture f;
        const QStringList files{f.write("s.csv", submissions()), f.write("m.csv", mapping())};
        QVERIFY(f.load(files));
        const auto mapped = [&] { return study(f).interactions->data->ledger.mappedRows; };
        const auto before = mapped();
        QTest::mouseClick(f.find<SegmentedControl>("details")->findChildren<QAbstractButton*>().at(3), Qt::LeftButton);
        const QStringList keys{QStringLiteral("match-case"), QStringLiteral("match-trailing-slash"),
                               QStringLiteral("match-www"), QStringLiteral("match-query")};
        QStringList switches;
        for (const QString& key : keys) {
            const auto was = study(f).interactions;
            QTest::mouseClick(f.find<QCheckBox>(qPrintable(key)), Qt::LeftButton, Qt::NoModifier, QPoint(8, 10));
            QTRY_VERIFY(study(f).interactions != was);
            switches << QStringLiteral("--") + key;
        }
        QVERIFY(mapped() > before);
        QTest::keyClick(&f.window, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(study(f).analysis);

        const QStringList input{QStringLiteral("--submissions"), files[0], QStringLiteral("--bu-mapping"), files[1]};
        const auto commandLine = [&](const QStringList& command) {
            return runCli(cliProgram(), command + input + switches);
        };
        const auto rates = commandLine({QStringLiteral("hit-rate"), QStringLiteral("--json")}).json();
        QVERIFY(rates.at("mean_hit_rate").get<double>() == study(f).analysis->hitRates.meanHitRate);
        QVERIFY(rates.at("mean_top_hit_rate").get<double>() == study(f).analysis->hitRates.meanTopHitRate);
        const QString path = f.folder.filePath(QStringLiteral("window.csv"));
        QVERIFY(writeRecommendationsCsv(*study(f).analysis->model, {}, 5, path.toStdString(), {}));
        const auto recommended =
            commandLine({QStringLiteral("recommend"), QStringLiteral("--top"), QStringLiteral("5")});
        QVERIFY2(recommended.code == 0 && recommended.out.contains(",North,"), recommended.err.constData());
        QCOMPARE(recommended.out, contentOf(path));
    }
};

QTEST_MAIN(TestMatching)
#include "test_matching.moc"
