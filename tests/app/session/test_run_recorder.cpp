// SPDX-License-Identifier: GPL-3.0-or-later
// The history's file under a window: what is recorded, what becomes of a damaged file, and two windows at once.
#include "app/session/run_recorder.h"

#include "model/evaluate/slices.h"
#include "model/runs/run_line.h"
#include "tests/support/run_records.h"
#include "tests/support/sample_study.h"
#include "tests/support/stall_meter.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 20000;

/// A recorder on a file of its own, and what it has said last.
struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("deep/runs.jsonl"));
    RunList runs;
    QList<Message> messages;
    std::unique_ptr<RunRecorder> recorder;

    void open()
    {
        recorder = std::make_unique<RunRecorder>(file);
        QObject::connect(recorder.get(), &RunRecorder::changed, recorder.get(),
                         [this](const RunList& now) { runs = now; });
        QObject::connect(recorder.get(), &RunRecorder::told, recorder.get(),
                         [this](const Message& message) { messages.append(message); });
        load();
    }
    void load() const
    {
        QSignalSpy changed(recorder.get(), &RunRecorder::changed);
        recorder->load();
        QVERIFY(changed.wait(patience));
    }
    [[nodiscard]] std::filesystem::path path() const { return file.toStdString(); }
    void write(const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        std::ofstream(path(), std::ios::binary) << content.toStdString();
    }
    void writeRuns(int count) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(saveRuns(madeUpRuns(count), path()).has_value());
    }
    [[nodiscard]] QStringList keptAside() const
    {
        return QFileInfo(file).dir().entryList({QStringLiteral("runs-damaged-*")}, QDir::Files | QDir::Dirs);
    }
};

} // namespace

class TestRunRecorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTrainingIsWritten()
    {
        Fixture f;
        f.open();
        QVERIFY(f.runs.empty());
        const Study study = sampleStudy();
        QSignalSpy changed(f.recorder.get(), &RunRecorder::changed);
        f.recorder->watch(study);
        f.recorder->watch(study); // the same one again is no new training
        QVERIFY(changed.wait(patience));
        QCOMPARE(f.runs.size(), 1U);
        QVERIFY(!f.runs.front()->id.empty());
        const auto written = *loadRuns(f.path(), {});
        QCOMPARE(written.runs.size(), 1U);
        QCOMPARE(written.runs.front()->dataFingerprint, recordOf(*study.analysis).dataFingerprint);
        QVERIFY(f.messages.isEmpty());
    }

    void listsByOtherEvidenceAreNoOtherRun()
    {
        Fixture f;
        f.open();
        Study study = sampleStudy();
        f.recorder->watch(study);
        Study changed = study; // data changed, and back
        changed.analysis = nullptr;
        f.recorder->watch(changed);
        f.recorder->watch(study);
        study.analysis = *withEvidence(*study.analysis, {.fill = Fill::None}, Progress());
        f.recorder->watch(study);
        study.analysis = *analyse(*train(study.interactions, study.analysis->model->options, Progress()), Progress());
        f.recorder->watch(study);
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 2U);
    }

    void aTrainingIsComparedWithTheOneBefore()
    {
        Fixture f;
        f.open();
        QSignalSpy compared(f.recorder.get(), &RunRecorder::trainingCompared);
        const Study study = sampleStudy();
        f.recorder->record(study.analysis);
        f.recorder->record(study.analysis);
        QVERIFY(compared.wait(patience));
        QCOMPARE(compared.size(), 1); // the first one has none before it
        QCOMPARE(compared.front().at(0).toLongLong(), 0);
        QCOMPARE(compared.front().at(1).toLongLong(), study.analysis->data().cookies());
    }

    /// A scorecard outlives a training; only which of its models is the current one changes.
    void anotherCurrentModelIsNoNewEvaluation()
    {
        Fixture f;
        f.open();
        const Study trained = sampleStudy();
        EvaluateRequest request;
        request.interactions = trained.interactions;
        request.models = {{EaseOptions{}}};
        request.current = trained.analysis->model->options;
        request.options.repeats = 1;
        request.options.resamples = 100;
        const Study measured = *with(trained, *withSlices(*evaluateModels(request, {}), {}));
        const Study again = *with(measured, *trainAndAnalyse(trained.interactions, {EaseOptions{}}, {}));
        QVERIFY(again.scorecard != measured.scorecard);
        f.recorder->watch(measured);
        f.recorder->watch(again);
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 2U + measured.scorecard->scorecard->models.size());
    }

    void trainingsOfOtherFilesOrSessionsAreNotCompared()
    {
        Fixture f;
        f.open();
        const Study study = sampleStudy();
        f.recorder->record(study.analysis);
        f.recorder.reset();
        f.open(); // the next session, on the same history
        QSignalSpy compared(f.recorder.get(), &RunRecorder::trainingCompared);
        QSignalSpy changed(f.recorder.get(), &RunRecorder::changed);
        f.recorder->record(study.analysis);
        f.recorder->record(sampleStudy().analysis); // files with the same cookies, read again
        f.recorder->record(study.analysis);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, patience);
        QCOMPARE(f.runs.size(), 4U);
        QCOMPARE(compared.size(), 0);
        // Joined and weighed anew, the same files: the comparison that a change of settings is made for.
        const auto weighed = *buildInteractions(study.tables, {}, {});
        f.recorder->record(*trainAndAnalyse(weighed, {Rp3betaOptions{}}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, patience);
    }

    void nothingIsLostWhereTheWindowCloses()
    {
        Fixture f;
        f.open();
        const Study study = sampleStudy();
        f.recorder->record(study.analysis);
        f.recorder->record(study.analysis);
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 2U);
    }

    void noIdIsStored()
    {
        Fixture f;
        f.open();
        const Study study = sampleStudy();
        f.recorder->record(study.analysis);
        f.recorder.reset();
        QFile file(f.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        const auto& data = study.analysis->data();
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
            QVERIFY(!content.contains(QByteArray::fromStdString('"' + std::string(data.cookieText(cookie)) + '"')));
        for (std::int32_t page = 0; page < data.pages(); ++page)
            QVERIFY(!content.contains(QByteArray::fromStdString(std::string(data.pageText(page)))));
    }

    void aDamagedFileIsKeptAsideAndReported()
    {
        Fixture f;
        const QByteArray content = "{\"format\":\"leadl";
        f.write(content);
        f.open();
        QVERIFY(f.runs.empty());
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.front().what.contains(QStringLiteral("damaged")));
        QCOMPARE(f.keptAside().size(), 1);
        QVERIFY(f.messages.front().hint.contains(f.keptAside().front()));
        QFile kept(QFileInfo(f.file).dir().filePath(f.keptAside().front()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        f.recorder->record(sampleStudy().analysis);
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 1U);
    }

    void whateverStandsInItsPlaceIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content"); // "DIR": a folder
        QTest::newRow("a format that is a number") << QByteArray("{\"format\":5,\"version\":1}\n{}\n");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a huge line") << QByteArray(8 << 20, '[');
        QTest::newRow("a folder") << QByteArray("DIR");
    }

    /// Before the window starts, or under it: recording goes on.
    void whateverStandsInItsPlaceIsKeptAside()
    {
        QFETCH(QByteArray, content);
        const auto put = [&](const Fixture& f) {
            std::filesystem::remove_all(f.path());
            if (content == "DIR")
                QVERIFY(QDir().mkpath(f.file + QStringLiteral("/below")));
            else
                f.write(content);
        };
        Fixture f;
        put(f);
        f.open();
        f.recorder->record(sampleStudy().analysis);
        QTRY_COMPARE_WITH_TIMEOUT(f.runs.size(), 1U, patience);
        QCOMPARE(f.messages.size(), 1);
        QVERIFY2(f.messages.front().hint.contains(f.keptAside().front()), qPrintable(f.messages.front().hint));
        put(f);
        f.recorder->record(sampleStudy().analysis);
        QTRY_COMPARE_WITH_TIMEOUT(f.runs.size(), 2U, patience);
        QCOMPARE(f.messages.size(), 2);
        QCOMPARE(f.keptAside().size(), 2);
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 1U);
    }

    void readingWaitsForAnotherWindowToFinishItsLine()
    {
        Fixture f;
        f.writeRuns(2);
        QLockFile writing(f.file + QStringLiteral(".lock"));
        QVERIFY(writing.tryLock());
        const QByteArray line = QByteArray::fromStdString(lineOf(madeUpRun(3))) + '\n';
        const auto add = [&](const QByteArray& piece) {
            std::ofstream(f.path(), std::ios::binary | std::ios::app) << piece.toStdString();
        };
        add(line.left(50));
        f.recorder = std::make_unique<RunRecorder>(f.file);
        QObject::connect(f.recorder.get(), &RunRecorder::told, f.recorder.get(),
                         [&](const Message& message) { f.messages.append(message); });
        QSignalSpy changed(f.recorder.get(), &RunRecorder::changed);
        f.recorder->load();
        QTest::qWait(300); // it would have read the half line by now
        add(line.mid(50));
        writing.unlock();
        QVERIFY(changed.wait(patience));
        QVERIFY(f.messages.isEmpty());
        QVERIFY(f.keptAside().isEmpty());
        QCOMPARE(changed.front().front().value<RunList>().size(), 3U);
    }

    void aDamagedLineIsKeptAsideAndTheOthersGoOn()
    {
        Fixture f;
        f.writeRuns(3);
        std::ofstream(f.path(), std::ios::binary | std::ios::app) << "{\"id\":\"cut o\n";
        f.open();
        QCOMPARE(f.runs.size(), 3U);
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.front().what.contains(QStringLiteral("could not be read")));
        QCOMPARE(f.keptAside().size(), 1);
        f.load();
        QCOMPARE(f.messages.size(), 1); // the file is clean again
        QCOMPARE(f.runs.size(), 3U);
    }

    void runsAreDeletedByTheirIds()
    {
        Fixture f;
        f.writeRuns(5);
        f.open();
        QSignalSpy changed(f.recorder.get(), &RunRecorder::changed);
        f.recorder->remove({QStringLiteral("run2"), QStringLiteral("run5"), QStringLiteral("not there")});
        QVERIFY(changed.wait(patience));
        QCOMPARE(f.runs.size(), 3U);
        QCOMPARE(loadRuns(f.path(), {})->runs[1]->id, std::string("run3"));
        f.recorder->clear();
        QVERIFY(changed.wait(patience));
        QVERIFY(f.runs.empty());
        QVERIFY(loadRuns(f.path(), {})->runs.empty());
    }

    void twoWindowsShareTheFile()
    {
        Fixture f;
        f.writeRuns(2);
        f.open();
        RunRecorder other(f.file);
        const Study study = sampleStudy();
        QSignalSpy written(&other, &RunRecorder::changed);
        other.load();
        other.record(study.analysis);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patience);
        f.recorder->remove({QStringLiteral("run1")});
        f.recorder.reset();
        QCOMPARE(loadRuns(f.path(), {})->runs.size(), 2U); // run2, and the other window's
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Fixture f;
        f.open();
        // A file where the folder should be: nothing can be made below it.
        QFile blocker(QFileInfo(f.file).path());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        f.recorder->record(sampleStudy().analysis);
        QTRY_COMPARE_WITH_TIMEOUT(f.messages.size(), 1, patience);
        QVERIFY(f.messages.front().what.contains(QStringLiteral("could not be saved")));
        QCOMPARE(f.runs.size(), 1U); // still shown
    }

    void fiveThousandRunsKeepTheLoopFree()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(QFileInfo(f.file).path()));
        QVERIFY(saveRuns(madeUpRuns(5000, 806), f.path()).has_value());
        StallMeter stalls;
        QElapsedTimer timer;
        timer.start();
        f.open();
        qInfo("5,000 runs of 806 cookies: %.0f MB read in %lld ms, longest stall of the event loop %.1f ms",
              static_cast<double>(std::filesystem::file_size(f.path())) / 1e6, static_cast<long long>(timer.elapsed()),
              stalls.longest());
        QCOMPARE(f.runs.size(), 5000U);
        timer.restart();
        QSignalSpy changed(f.recorder.get(), &RunRecorder::changed);
        f.recorder->record(sampleStudy().analysis);
        QVERIFY(changed.wait(patience));
        qInfo("one more recorded in %lld ms, longest stall %.1f ms", static_cast<long long>(timer.elapsed()),
              stalls.longest());
        QCOMPARE(f.runs.size(), 5001U);
    }
};

QTEST_MAIN(TestRunRecorder)
#include "test_run_recorder.moc"
