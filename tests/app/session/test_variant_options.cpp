// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/join_memory.h"
#include "app/session/variant_options.h"
#include "model/stages/all_options.h"
#include "tests/support/changed_options.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <tuple>

using namespace leadlight;
using leadlight::testing::changedOptions;

namespace {

/// What VariantSource makes of the entry of an INI file, where all is text.
template <class Options>
Options throughIniFile(const Options& options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    {
        VariantSink sink;
        writeOptions(options, sink);
        QSettings store(file, QSettings::IniFormat);
        for (auto it = sink.values().cbegin(); it != sink.values().cend(); ++it)
            store.setValue(it.key(), it.value());
    }
    const QSettings store(file, QSettings::IniFormat);
    Options read;
    const auto done = readOptions(read, VariantSource([&](const QString& key) { return store.value(key); }));
    if (!done)
        qWarning("%s", done.error().text().c_str());
    return read;
}

} // namespace

class TestVariantOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionSurvivesAnIniFile()
    {
        const auto check = []<class Options>(const Options& /*kind*/) {
            const auto options = changedOptions<Options>();
            QVERIFY(writtenOptions(throughIniFile(options)).entries() == writtenOptions(options).entries());
        };
        visitAllOptions(check);
    }

    void whatMeansNothingIsLeftOut()
    {
        QVariantMap kept{{QStringLiteral("repeats"), 0},
                         {QStringLiteral("folds"), QStringLiteral("many")},
                         {QStringLiteral("protocol"), QStringLiteral("by hand")},
                         {QStringLiteral("k"), QStringLiteral("7")}};
        EvaluateOptions options;
        QVERIFY(!readOptions(options, VariantSource(kept)));
        EvaluateOptions expected;
        expected.cutoff = 7;
        QVERIFY(writtenOptions(options).entries() == writtenOptions(expected).entries());
    }

    void joinChoicesComeBack()
    {
        const auto join = changedOptions<JoinOptions>();
        const QStringList files{QStringLiteral("/x/s.csv")};
        JoinMemory memory;
        memory.remember(files, join);
        const auto back = JoinMemory(memory.asVariant()).of(files);
        QVERIFY(back);
        QVERIFY(writtenOptions(*back).entries() == writtenOptions(join).entries());
    }

    /// As they were kept while what was overlooked was a list.
    void oldJoinChoicesComeBack()
    {
        const QVariantMap entry{
            {QStringLiteral("files"), QStringList{QStringLiteral("/x/s.csv")}},
            {QStringLiteral("unmapped"), QStringLiteral("drop")},
            {QStringLiteral("conflicts"), QStringLiteral("last")},
            {QStringLiteral("unidentified"), QStringLiteral("keep")},
            {QStringLiteral("overlooked"), QStringList{QStringLiteral("www"), QStringLiteral("slash")}},
            {QStringLiteral("chosen"), QVariantMap{{QStringLiteral("/a"), QStringLiteral("South")}}}};
        const auto back = JoinMemory(QVariantList{entry}).of({QStringLiteral("/x/s.csv")});
        QVERIFY(back);
        JoinOptions expected;
        expected.unmapped = UnmappedPages::Drop;
        expected.conflicts = ConflictRule::Last;
        expected.unidentified = UnidentifiedCookies::Keep;
        expected.normalise.ignoreWww = true;
        expected.normalise.ignoreTrailingSlash = true;
        expected.chosenBusinessUnit = {{"/a", "South"}};
        QVERIFY(writtenOptions(*back).entries() == writtenOptions(expected).entries());
    }
};

QTEST_GUILESS_MAIN(TestVariantOptions)
#include "test_variant_options.moc"
