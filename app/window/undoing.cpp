// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undoing.h"

#include "model/recommend/interactions.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace leadlight {

namespace {

constexpr int mostSteps = 100;

/// A change that was made already when it was noted.
class Change : public QUndoCommand
{
public:
    Change(const QString& text, std::function<void()> undo, std::function<void()> redo)
        : QUndoCommand(text)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
    {
    }
    void undo() override { m_undo(); }
    void redo() override
    {
        if (std::exchange(m_isMade, false))
            return;
        m_redo();
    }

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_isMade = true;
};

/// A visitor that one has gone to is no selection to come back to.
bool isWorthKeeping(const std::vector<Selection::Part>& parts)
{
    return parts.size() > 1 || (parts.size() == 1 && parts.front().what->size() > 1) ||
           (parts.size() == 1 && parts.front().of != Entity::Cookie);
}

} // namespace

Undoing::Undoing(Session& session)
    : m_session(session)
{
    m_stack.setUndoLimit(mostSteps);
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
    connect(&session.intents(), &Intents::noteChange, this, &Undoing::note);
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
        note(tr("Change of the rules"), set(m_session.rules()), set(now));
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

/// The numbers of a selection mean something in their data only.
void Undoing::noteSelection()
{
    const auto before = std::exchange(m_selected, m_session.selection().parts());
    if (m_stepping || !m_session.selection().interactions() || (!isWorthKeeping(before) && !isWorthKeeping(m_selected)))
        return;
    const std::weak_ptr<const Interactions> of = m_session.selection().interactions();
    const auto set = [this, of](const std::vector<Selection::Part>& parts) {
        return [this, of, parts] {
            if (of.lock() == m_session.selection().interactions())
                m_session.selection().restore(parts, this);
        };
    };
    note(tr("Selection"), set(before), set(m_selected));
}

void Undoing::note(const QString& text, Step undo, Step redo)
{
    if (!m_stepping)
        m_stack.push(new Change(text, std::move(undo), std::move(redo)));
}

void Undoing::tell()
{
    Q_EMIT m_session.news().undoChanged(m_stack.canUndo() ? m_stack.undoText() : QString(),
                                        m_stack.canRedo() ? m_stack.redoText() : QString());
}

} // namespace leadlight
