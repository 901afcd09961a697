// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"
#include "model/recommend/model_options.h"
#include "tests/support/als_fixture.h"

#include <QtTest/QtTest>

using namespace leadlight;

/// Exact ALS against the reference factors of data/als_fixture (numbers.md section 2).
class TestAls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheFixture_data();
    void agreesWithTheFixture();
};

void TestAls::agreesWithTheFixture_data()
{
    QTest::addColumn<int>("iterations");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("float64, 1 iteration") << 1 << Precision::Double << 1e-6;
    QTest::newRow("float64, 50 iterations") << 50 << Precision::Double << 1e-3;
    QTest::newRow("float32, 1 iteration") << 1 << Precision::Single << 1e-3;
}

void TestAls::agreesWithTheFixture()
{
    QFETCH(const int, iterations);
    QFETCH(const Precision, precision);
    QFETCH(const double, tolerance);
    const auto fixture = readAlsFixture();
    if (!fixture)
        QSKIP("data/als_fixture is not here");
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.iterations = iterations;
    options.precision = precision;
    TrainReport report;
    const auto model = trainAls({fixture->strength}, options, fixture->initial, Progress(), &report);
    QVERIFY(model);

    const auto relativeError = [](const FactorMatrix& ours, const FactorMatrix& reference) {
        return (ours - reference).norm() / reference.norm();
    };
    const double cookies = relativeError((*model)->cookieFactors(), fixture->cookieFactors(iterations));
    const double pages = relativeError((*model)->pageFactors(), fixture->pageFactors(iterations));
    QVERIFY2(cookies < tolerance, qPrintable(QString::number(cookies)));
    QVERIFY2(pages < tolerance, qPrintable(QString::number(pages)));
    const double objective = fixture->objective(iterations);
    QVERIFY2(std::abs(report.objective - objective) < std::max(0.01, tolerance * objective),
             qPrintable(QString::number(report.objective, 'f', 6)));
    QCOMPARE(report.iterations, iterations);
}

QTEST_GUILESS_MAIN(TestAls)
#include "test_als.moc"
