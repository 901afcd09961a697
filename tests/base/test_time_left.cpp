// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time_left.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace leadlight;

namespace {

/// What is said at `end` seconds of work that has come to fraction(t) by then, reported every 30 ms.
std::optional<double> saidAt(double end, const std::function<double(double)>& fraction)
{
    TimeLeft left;
    for (int report = 0; report * 0.03 <= end; ++report)
        left.note(report * 0.03, fraction(report * 0.03));
    return left.seconds();
}

} // namespace

class TestTimeLeft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steadyWorkIsTold_data()
    {
        QTest::addColumn<double>("whole");
        QTest::addColumn<double>("now");
        QTest::newRow("soon after the first second") << 10.0 << 1.5;
        QTest::newRow("in the middle") << 10.0 << 5.0;
        QTest::newRow("near the end") << 10.0 << 9.9;
        QTest::newRow("minutes") << 600.0 << 60.0;
    }

    void steadyWorkIsTold()
    {
        QFETCH(double, whole);
        QFETCH(double, now);
        const auto left = saidAt(now, [whole](double t) { return t / whole; });
        QVERIFY(left);
        QVERIFY(std::abs(*left - (whole - now)) < 0.04); // one report
    }

    void whatWasThereAtOnceIsNoSpeed()
    {
        // A third is done by the first report; the rest takes 20 s.
        const auto left = saidAt(5.0, [](double t) { return 1.0 / 3.0 + t / 20.0 * 2.0 / 3.0; });
        QVERIFY(left && std::abs(*left - 15.0) < 0.04);
    }

    void nothingIsSaidThatMayBeWrong_data()
    {
        QTest::addColumn<double>("now");
        QTest::addColumn<int>("kind");
        QTest::newRow("at the beginning") << 0.0 << 0;
        QTest::newRow("in the first second") << 0.96 << 0;
        QTest::newRow("nothing has moved") << 5.0 << 1;
        QTest::newRow("it gets slower and slower") << 3.0 << 2;
        QTest::newRow("it has come to a halt") << 6.0 << 3;
    }

    void nothingIsSaidThatMayBeWrong()
    {
        QFETCH(double, now);
        QFETCH(int, kind);
        const auto fraction = [kind](double t) {
            switch (kind) {
            case 0:
                return t / 10.0;
            case 1:
                return 0.0;
            case 2:
                return 0.5 - 0.5 * std::exp(-2.0 * t);
            default:
                return std::min(t, 1.5) / 10.0;
            }
        };
        const auto left = saidAt(now, fraction);
        QVERIFY2(!left, qPrintable(QString::number(left.value_or(0.0))));
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "test_time_left.moc"
