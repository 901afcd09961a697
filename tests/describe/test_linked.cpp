// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/linked.h"
#include "tests/support/sample_study.h"

#include <QTest>
#include <random>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// By the definition: walks over every (cookie, page, unit) that there is.
IndexSet bruteForce(const Interactions& interactions, Entity from, const IndexSet& what, Entity to)
{
    const Dataset& data = *interactions.data;
    const std::set<std::int32_t> given(what.begin(), what.end());
    std::set<std::int32_t> found;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        for (const std::int32_t page : interactions.strength.row(cookie).pages) {
            const std::int32_t unit = data.pageBusinessUnit[static_cast<std::size_t>(page)];
            const auto numberOf = [&](Entity entity) {
                return entity == Entity::Cookie ? cookie : entity == Entity::Page ? page : unit;
            };
            if (given.contains(numberOf(from)))
                found.insert(numberOf(to));
        }
    }
    return {found.begin(), found.end()};
}

std::int32_t countOf(const Dataset& data, Entity entity)
{
    return entity == Entity::Cookie ? data.cookies()
           : entity == Entity::Page ? data.pages()
                                    : static_cast<std::int32_t>(data.businessUnits.size());
}

} // namespace

class TestLinked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_interactions = sampleStudy(300).interactions; }

    void isWhatTheInteractionsSay_data()
    {
        QTest::addColumn<Entity>("from");
        QTest::addColumn<Entity>("to");
        const std::array kinds{std::pair{Entity::Cookie, "cookies"}, std::pair{Entity::Page, "pages"},
                               std::pair{Entity::Unit, "units"}};
        for (const auto& [from, fromName] : kinds)
            for (const auto& [to, toName] : kinds)
                QTest::addRow("%s to %s", fromName, toName) << from << to;
    }

    void isWhatTheInteractionsSay()
    {
        QFETCH(Entity, from);
        QFETCH(Entity, to);
        std::mt19937 random(7);
        for (const double share : {0.0, 0.02, 0.3, 1.0}) {
            IndexSet what;
            for (std::int32_t i = 0; i < countOf(*m_interactions->data, from); ++i)
                if (std::bernoulli_distribution(share)(random))
                    what.push_back(i);
            const auto found = linked(*m_interactions, from, what, to, {});
            QVERIFY(found);
            QCOMPARE(*found, from == to ? what : bruteForce(*m_interactions, from, what, to));
        }
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress(stop.get_token(), {});
        const auto found = linked(*m_interactions, Entity::Page, {0}, Entity::Cookie, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }

private:
    std::shared_ptr<const Interactions> m_interactions;
};

QTEST_MAIN(TestLinked)
#include "test_linked.moc"
