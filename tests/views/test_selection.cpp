// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "views/selection.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <iterator>

using namespace leadlight;
using namespace leadlight::testing;

class TestSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_interactions = sampleStudy(300).interactions;
        m_selection = std::make_unique<Selection>();
        m_selection->setInteractions(m_interactions);
    }

    void nothingIsSelectedAtFirst()
    {
        for (const Entity entity : {Entity::Cookie, Entity::Page, Entity::Unit, Entity::Run}) {
            QVERIFY(m_selection->of(entity)->empty());
            QCOMPARE(m_selection->picked(entity), -1);
        }
    }

    void tellsWhoSelected()
    {
        QSignalSpy changed(m_selection.get(), &Selection::changed);
        m_selection->set(Entity::Page, IndexSet{9, 2, 9}, this);
        QCOMPARE(*m_selection->of(Entity::Page), (IndexSet{2, 9}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<Entity>(), Entity::Page);
        QCOMPARE(changed.at(0).at(1).value<const QObject*>(), this);
    }

    void theOthersFollowByTheInteractions()
    {
        const IndexSet cookies{3, 17, 200};
        QSignalSpy changed(m_selection.get(), &Selection::changed);
        m_selection->set(Entity::Cookie, cookies, this);
        QTRY_COMPARE(changed.size(), 3);
        for (const Entity entity : {Entity::Page, Entity::Unit}) {
            QCOMPARE(*m_selection->of(entity), *linked(*m_interactions, Entity::Cookie, cookies, entity, {}));
            QVERIFY(!m_selection->of(entity)->empty());
        }
        QCOMPARE(*m_selection->of(Entity::Cookie), cookies);
        for (const auto& change : changed)
            QCOMPARE(change.at(1).value<const QObject*>(), this);
    }

    void onlyTheLastSelectionIsFollowed()
    {
        m_selection->set(Entity::Cookie, IndexSet{1}, this);
        m_selection->set(Entity::Unit, IndexSet{0}, this);
        QTRY_VERIFY(!m_selection->of(Entity::Cookie)->empty());
        QCOMPARE(*m_selection->of(Entity::Cookie), *linked(*m_interactions, Entity::Unit, {0}, Entity::Cookie, {}));
        m_selection->clear(this);
        for (const Entity entity : {Entity::Cookie, Entity::Page, Entity::Unit})
            QVERIFY(m_selection->of(entity)->empty());
        QTest::qWait(50);
        QVERIFY(m_selection->of(Entity::Cookie)->empty());
    }

    void oneOfSeveralLeavesThemSelected()
    {
        QSignalSpy picked(m_selection.get(), &Selection::pickedChanged);
        m_selection->set(Entity::Cookie, IndexSet{4, 7, 8}, this);
        m_selection->pick(Entity::Cookie, 7, this);
        QCOMPARE(*m_selection->of(Entity::Cookie), (IndexSet{4, 7, 8}));
        QCOMPARE(m_selection->picked(Entity::Cookie), 7);
        m_selection->pick(Entity::Cookie, 5, this); // none of them: alone
        QCOMPARE(*m_selection->of(Entity::Cookie), IndexSet{5});
        QCOMPARE(m_selection->picked(Entity::Cookie), 5);
        QCOMPARE(m_selection->picked(Entity::Page), -1);
        QCOMPARE(picked.size(), 2);
    }

    void onePickedAmongWhatFollowsIsSelectedAlone()
    {
        m_selection->set(Entity::Unit, IndexSet{0, 1}, this);
        QTRY_VERIFY(!m_selection->of(Entity::Page)->empty());
        const std::int32_t page = m_selection->of(Entity::Page)->front();
        m_selection->pick(Entity::Page, page, this);
        QCOMPARE(*m_selection->of(Entity::Page), IndexSet{page});
    }

    void partsNarrowItDown()
    {
        const IndexSet some{1, 2, 3, 40, 50};
        QSignalSpy parts(m_selection.get(), &Selection::partsChanged);
        m_selection->narrow(Entity::Cookie, some, this, QStringLiteral("some")); // nothing is selected yet
        QCOMPARE(*m_selection->of(Entity::Cookie), some);
        m_selection->narrow(Entity::Unit, IndexSet{0}, this);
        QCOMPARE(m_selection->parts().size(), std::size_t{2});
        QCOMPARE(m_selection->parts().front().words, QStringLiteral("some"));
        const IndexSet ofUnit = *linked(*m_interactions, Entity::Unit, {0}, Entity::Cookie, {});
        IndexSet both;
        std::ranges::set_intersection(some, ofUnit, std::back_inserter(both));
        QVERIFY(m_selection->isWorkingOut());
        QTRY_VERIFY(!m_selection->isWorkingOut());
        QCOMPARE(*m_selection->of(Entity::Cookie), both);
        QCOMPARE(*m_selection->of(Entity::Page), *linked(*m_interactions, Entity::Cookie, both, Entity::Page, {}));
        m_selection->removePart(0, this);
        QCOMPARE(*m_selection->of(Entity::Unit), IndexSet{0});
        QTRY_COMPARE(*m_selection->of(Entity::Cookie), ofUnit);
        m_selection->removePart(0, this);
        QVERIFY(m_selection->parts().empty());
        QVERIFY(m_selection->of(Entity::Cookie)->empty());
        QCOMPARE(parts.size(), 4);
    }

    void aNewSelectionReplacesTheParts()
    {
        m_selection->set(Entity::Cookie, IndexSet{1, 2}, this);
        m_selection->narrow(Entity::Cookie, IndexSet{2, 3}, this);
        QTRY_COMPARE(*m_selection->of(Entity::Cookie), IndexSet{2});
        m_selection->set(Entity::Cookie, IndexSet{7, 8}, this);
        QCOMPARE(m_selection->parts().size(), std::size_t{1});
        QCOMPARE(*m_selection->of(Entity::Cookie), (IndexSet{7, 8}));
    }

    /// To browse the visitors of a business unit that is selected leaves it selected.
    void oneOfThoseSelectedIsNoOtherSelection()
    {
        m_selection->set(Entity::Unit, IndexSet{0}, nullptr);
        QTRY_VERIFY(!m_selection->of(Entity::Cookie)->empty());
        const IndexSet cookies = *m_selection->of(Entity::Cookie);
        m_selection->pick(Entity::Cookie, cookies.back(), this);
        QCOMPARE(m_selection->picked(Entity::Cookie), cookies.back());
        QCOMPARE(*m_selection->of(Entity::Unit), IndexSet{0});
        QCOMPARE(*m_selection->of(Entity::Cookie), cookies);
    }

    void otherDataEndsIt()
    {
        m_selection->pick(Entity::Cookie, 5, this);
        QSignalSpy changed(m_selection.get(), &Selection::changed);
        m_selection->setInteractions(nullptr);
        QVERIFY(m_selection->of(Entity::Cookie)->empty());
        QCOMPARE(m_selection->picked(Entity::Cookie), -1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(changed.at(0).at(1).value<const QObject*>() == nullptr);
        QTest::qWait(50); // what was being worked out is not told
        QVERIFY(m_selection->of(Entity::Page)->empty());
    }

    void mayGoWhileItWorks()
    {
        m_selection->set(Entity::Page, IndexSet{0, 1, 2}, this);
        m_selection.reset();
        QTest::qWait(20);
    }

private:
    std::shared_ptr<const Interactions> m_interactions;
    std::unique_ptr<Selection> m_selection;
};

QTEST_MAIN(TestSelection)
#include "test_selection.moc"
