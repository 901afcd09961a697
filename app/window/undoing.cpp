// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undoing.h"

#include "model/describe/rule_change_words.h"
#include "model/recommend/interactions.h"
#include "views/words.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace leadlight {

namespace {

constexpr int mostSteps = 100;

/// A change that was made already when it was noted.
class Change : public QUndoCommand
{
public:
    Change(const QString& text, std::function<void()> undo, std::function<void()> redo, std::function<bool()> isDead)
        : QUndoCommand(text)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
        , m_isDead(std::move(isDead))
    {
    }
    [[nodiscard]] bool isDead() const { return m_isDead && m_isDead(); }
    void undo() override { go(m_undo); }
    void redo() override
    {
        if (!std::exchange(m_isMade, false))
            go(m_redo);
    }

private:
    /// One that is dead goes from the stack with this.
    void go(const std::function<void()>& step)
    {
        if (isDead())
            setObsolete(true);
        else
            step();
    }

    std::function<void()> m_undo;
    std::function<void()> m_redo;
    std::function<bool()> m_isDead;
    bool m_isMade = true;
};

/// A visitor that one has gone to is no selection to come back to.
bool isWorthKeeping(const std::vector<Selection::Part>& parts)
{
    return parts.size() > 1 || (parts.size() == 1 && parts.front().what->size() > 1) ||
           (parts.size() == 1 && parts.front().of != Entity::Cookie);
}

} // namespace

struct Undoing::Numbering
{
    explicit Numbering(const Dataset& data)
        : submissions(data.submissions)
        , cookies(data.cookieIds)
        , pages(data.pageIds)
        , units(data.businessUnits)
    {
    }
    [[nodiscard]] bool isOf(const Dataset& data) const
    {
        return submissions.lock() == data.submissions && cookies == data.cookieIds && pages == data.pageIds &&
               units == data.businessUnits;
    }

    std::weak_ptr<const SubmissionTable> submissions;
    std::vector<StringPool::Id> cookies;
    std::vector<StringPool::Id> pages;
    std::vector<std::string> units;
};

Undoing::Undoing(Session& session)
    : m_session(session)
{
    m_stack.setUndoLimit(mostSteps);
    leaveOutDead(); // before a step is made
    const auto step = [this](void (QUndoStack::*direction)()) {
        const QScopedValueRollback guard(m_stepping, true);
        (m_stack.*direction)();
    };
    connect(&session.intents(), &Intents::undo, this, [step] { step(&QUndoStack::undo); });
    connect(&session.intents(), &Intents::redo, this, [step] { step(&QUndoStack::redo); });
    connect(&m_stack, &QUndoStack::indexChanged, this, &Undoing::tell);
    connect(&session.news(), &News::studyChanged, this, [this](const Study& study) {
        if (std::exchange(m_submissions, study.tables.submissions) != study.tables.submissions)
            m_stack.clear();
    });
    connect(&session.intents(), &Intents::noteChange, this,
            [this](const QString& what, const Step& undo, const Step& redo) { note(what, undo, redo); });
    watchSettings();
    watchSelection();
}

void Undoing::watchSettings()
{
    Intents* intents = &m_session.intents();
    connect(intents, &Intents::editJoin, this, [this, intents](const JoinOptions& now) {
        const auto set = [intents](const JoinOptions& join) {
            return [intents, join] { Q_EMIT intents->editJoin(join); };
        };
        note(tr("Change of the join"), set(m_session.options().join), set(now));
    });
    connect(intents, &Intents::editTypeWeights, this, [this, intents](const Intents::TypeWeights& now) {
        if (!m_session.study().interactions)
            return;
        const auto set = [intents](const Intents::TypeWeights& weights) {
            return [intents, weights] { Q_EMIT intents->editTypeWeights(weights); };
        };
        note(tr("Change of type weights"), set(m_session.study().interactions->options.typeWeights), set(now));
    });
    connect(intents, &Intents::resetTypeWeights, this, [this, intents] {
        if (const auto& interactions = m_session.study().interactions)
            note(
                tr("Change of type weights"),
                [intents, weights = Intents::TypeWeights(interactions->options.typeWeights)] {
                    Q_EMIT intents->editTypeWeights(weights);
                },
                [intents] { Q_EMIT intents->resetTypeWeights(); });
    });
    connect(intents, &Intents::editModel, this, [this, intents](const ModelChoices& now) {
        const auto set = [intents](const ModelChoices& choices) {
            return [intents, choices] { Q_EMIT intents->editModel(choices); };
        };
        note(tr("Change of the model"), set(m_session.options().model), set(now));
    });
    connect(intents, &Intents::editRules, this, [this, intents](const RuleChoices& now) {
        const auto set = [intents](const RuleChoices& choices) {
            return [intents, choices] { Q_EMIT intents->editRules(choices); };
        };
        const auto& interactions = m_session.study().interactions;
        note(words(ruleChangeWords(m_session.rules(), now, interactions ? interactions->data.get() : nullptr)),
             set(m_session.rules()), set(now));
    });
    connect(intents, &Intents::editEvidence, this, [this, intents](const EvidenceOptions& now) {
        const auto set = [intents](const EvidenceOptions& evidence) {
            return [intents, evidence] { Q_EMIT intents->editEvidence(evidence); };
        };
        note(tr("Change of the evidence wanted"), set(m_session.options().evidence), set(now));
    });
}

void Undoing::watchSelection()
{
    connect(&m_session.selection(), &Selection::partsChanged, this, &Undoing::noteSelection);
}

/// The numbers of a selection mean something in their data only. That it goes with its data is no change of the user's.
void Undoing::noteSelection()
{
    const auto& interactions = m_session.selection().interactions();
    const auto before = std::exchange(m_selected, m_session.selection().parts());
    const bool sameData = std::exchange(m_selectedIn, interactions).lock() == interactions;
    if (m_stepping || !interactions || !sameData || (!isWorthKeeping(before) && !isWorthKeeping(m_selected)))
        return;
    if (!m_numbering || !m_numbering->isOf(*interactions->data))
        m_numbering = std::make_shared<const Numbering>(*interactions->data);
    const auto set = [this](const std::vector<Selection::Part>& parts) {
        return [this, parts] { m_session.selection().restore(parts, this); };
    };
    const auto isDead = [this, numbering = m_numbering] {
        const auto& now = m_session.selection().interactions();
        return !now || !numbering->isOf(*now->data);
    };
    note(tr("Selection"), set(before), set(m_selected), isDead);
}

/// What can be neither taken back nor made again any more goes before the step that can: a key that does nothing would
/// be taken for a fault.
void Undoing::leaveOutDead()
{
    const auto leaveOut = [this](void (QUndoStack::*direction)(), int place) {
        const QScopedValueRollback guard(m_stepping, true);
        const auto next = [&] { return static_cast<const Change*>(m_stack.command(m_stack.index() + place)); };
        while (next() != nullptr && next()->isDead())
            (m_stack.*direction)();
    };
    connect(&m_session.intents(), &Intents::undo, this, [leaveOut] { leaveOut(&QUndoStack::undo, -1); });
    connect(&m_session.intents(), &Intents::redo, this, [leaveOut] { leaveOut(&QUndoStack::redo, 0); });
}

void Undoing::note(const QString& text, Step undo, Step redo, std::function<bool()> isDead)
{
    if (!m_stepping)
        m_stack.push(new Change(text, std::move(undo), std::move(redo), std::move(isDead)));
}

void Undoing::tell()
{
    Q_EMIT m_session.news().undoChanged(m_stack.canUndo() ? m_stack.undoText() : QString(),
                                        m_stack.canRedo() ? m_stack.redoText() : QString());
}

} // namespace leadlight
