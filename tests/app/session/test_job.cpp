// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <stdexcept>

using namespace leadlight;

namespace {

/// Work that ends only when it is told to stop.
Result<int> untilCancelled(const Progress& progress)
{
    while (!progress.cancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return cancelled();
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversOnTheThreadOfTheJob()
    {
        Job job;
        const auto* here = QThread::currentThread();
        QThread* workedOn = nullptr;
        QThread* deliveredOn = nullptr;
        int answer = 0;
        job.start(
            QStringLiteral("count"),
            [&](const Progress&) -> Result<int> {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> outcome) {
                deliveredOn = QThread::currentThread();
                answer = outcome.value();
            });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answer, 42);
        QVERIFY(workedOn != here);
        QCOMPARE(deliveredOn, here);
        QVERIFY(!job.isRunning());
    }

    void theTimeLeftIsToldOnceItIsKnown()
    {
        Job job;
        QStringList stages;
        connect(&job, &Job::progressed, this, [&](double, const QString& stage) { stages << stage; });
        const auto steady = [](const Progress& progress) -> Result<int> {
            for (int step = 0; !progress.cancelled(); ++step) {
                progress.report(std::min(0.9, step / 1000.0), Phrase::tr("Training"));
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
            return cancelled();
        };
        job.start(QStringLiteral("Learning"), steady, [](const Result<int>&) {});
        QCOMPARE(job.inWords(), QStringLiteral("Learning"));
        QTRY_VERIFY_WITH_TIMEOUT(job.inWords() != QStringLiteral("Learning"), 30000);
        QVERIFY2(job.inWords().startsWith(QStringLiteral("Learning, about ")), qPrintable(job.inWords()));
        QVERIFY(job.inWords().endsWith(QStringLiteral(" s left")));
        QCOMPARE(stages.front(), QStringLiteral("Training"));
        QVERIFY2(stages.last().startsWith(QStringLiteral("Training, about ")), qPrintable(stages.last()));
        // The next work knows nothing yet.
        job.start(
            QStringLiteral("More"), [](const Progress& progress) { return untilCancelled(progress); },
            [](const Result<int>&) {});
        QCOMPARE(job.inWords(), QStringLiteral("More"));
    }

    void whatIsAtStakeIsThereWhileItRuns()
    {
        Job job;
        QVERIFY(job.stake().what.isEmpty());
        bool done = false;
        job.start(QStringLiteral("Training"), untilCancelled, [&](const Result<int>&) { done = true; },
                  {QStringLiteral("EASE is being trained."), QStringLiteral("Keep training")});
        QCOMPARE(job.stake().what, QStringLiteral("EASE is being trained."));
        QCOMPARE(job.stake().keep, QStringLiteral("Keep training"));
        job.cancel();
        QTRY_VERIFY(done);
        QVERIFY(job.stake().what.isEmpty());
        job.start(QStringLiteral("Opening"), untilCancelled, [](const Result<int>&) {});
        QVERIFY(job.stake().what.isEmpty());
    }

    void whatIsThrownBecomesAnError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("exception") << 0;
        QTest::newRow("out of memory") << 1;
        QTest::newRow("something else") << 2;
    }

    void whatIsThrownBecomesAnError()
    {
        QFETCH(int, kind);
        Job job;
        std::optional<Error> error;
        job.start(
            QStringLiteral("throw"),
            [kind](const Progress&) -> Result<int> {
                if (kind == 0)
                    throw std::runtime_error("disk on fire");
                if (kind == 1)
                    throw std::bad_alloc();
                throw 7;
            },
            [&](Result<int> outcome) { error = outcome.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Internal);
        QVERIFY(!error->what.empty());
        QCOMPARE(english(error->what).find("disk on fire") != std::string::npos, kind == 0);
    }

    void cancelIsAnOrdinaryError()
    {
        Job job;
        std::optional<Error> error;
        job.start(QStringLiteral("wait"), untilCancelled, [&](Result<int> outcome) { error = outcome.error(); });
        QElapsedTimer clock;
        clock.start();
        job.cancel();
        QTRY_VERIFY(error.has_value());
        qInfo("cancelled after %lld ms", clock.elapsed());
        QCOMPARE(error->kind, ErrorKind::Cancelled);
    }

    void answersOfOlderWorkAreDropped()
    {
        Job job;
        bool oldAnswered = false;
        int answer = 0;
        job.start(QStringLiteral("old"), untilCancelled, [&](const Result<int>&) { oldAnswered = true; });
        job.start(
            QStringLiteral("new"), [](const Progress&) -> Result<int> { return 2; },
            [&](Result<int> outcome) { answer = outcome.value(); });
        QTRY_COMPARE(answer, 2);
        QTest::qWait(20);
        QVERIFY(!oldAnswered);
    }

    void onlyOneRunsAtATime()
    {
        Job job;
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        int answers = 0;
        for (int i = 0; i < 20; ++i)
            job.start(
                QStringLiteral("one of many"),
                [&](const Progress&) -> Result<int> {
                    most = std::max(most.load(), ++running);
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                    --running;
                    return 1;
                },
                [&](const Result<int>&) { ++answers; });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(most.load(), 1);
        QCOMPARE(answers, 1);
    }

    void progressArrivesInOrder()
    {
        Job job;
        QSignalSpy spy(&job, &Job::progressed);
        bool done = false;
        job.start(
            QStringLiteral("steps"),
            [](const Progress& progress) -> Result<int> {
                for (int i = 0; i <= 200; ++i) {
                    progress.report(i / 200.0, Phrase::tr("Step"));
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                return 0;
            },
            [&](const Result<int>&) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(spy.size() >= 2);
        double last = -1.0;
        for (const auto& report : spy) {
            QVERIFY(report.at(0).toDouble() >= last);
            last = report.at(0).toDouble();
        }
        QCOMPARE(last, 1.0);
    }

    void destroyingStopsTheWork()
    {
        std::atomic<bool> begun = false;
        std::atomic<bool> ended = false;
        bool answered = false;
        {
            Job job;
            job.start(
                QStringLiteral("wait"),
                [&](const Progress& progress) {
                    begun = true;
                    auto outcome = untilCancelled(progress);
                    ended = true;
                    return outcome;
                },
                [&](const Result<int>&) { answered = true; });
            QTRY_VERIFY(begun);
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(ended);
        QVERIFY(!answered);
    }

    void retiredValuesDieElsewhere()
    {
        struct Large
        {
            QThread** diedOn;
            ~Large() { *diedOn = QThread::currentThread(); }
        };
        QThread* diedOn = nullptr;
        {
            Job job;
            job.retire(std::make_shared<const Large>(&diedOn));
            QTRY_VERIFY(diedOn != nullptr);
        }
        QVERIFY(diedOn != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
