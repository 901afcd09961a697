// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QUndoStack>

namespace leadlight {

/// Takes back what the user has changed: how the files are joined, type weights, the model and its settings, what
/// counts as evidence, the rules, what is selected, and what pages say that they have changed (a what-if). It watches
/// the intents and asks for the value of before by the same intents, so whoever carries them out needs to know nothing
/// of it. Other files end what can be taken back.
class Undoing : public QObject
{
    Q_OBJECT
public:
    /// Made before those who carry the intents out: it has to see what held until then.
    explicit Undoing(Session& session);

    using Step = std::function<void()>;
    /// The change has been made, or is being made; `text` is what it was of. `isDead`: it can be neither taken back nor
    /// made again any more, and is left out.
    void note(const QString& text, Step undo, Step redo, std::function<bool()> isDead = {});

private:
    struct Numbering; ///< which cookies, pages and units the numbers of a selection stand for
    void leaveOutDead();
    void watchSettings();
    void watchSelection();
    void noteSelection();
    void tell();

    Session& m_session;
    QUndoStack m_stack;
    std::vector<Selection::Part> m_selected;
    std::weak_ptr<const Interactions> m_selectedIn;
    std::shared_ptr<const Numbering> m_numbering; ///< of the data that is open
    std::shared_ptr<const SubmissionTable> m_submissions;
    bool m_stepping = false; ///< what happens now is an undo or a redo
};

} // namespace leadlight
