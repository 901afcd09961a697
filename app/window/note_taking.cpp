// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_taking.h"

#include "views/dialogs/notes_dialog.h"

namespace leadlight {

NoteTaking::NoteTaking(Session& session, QWidget& window)
    : m_session(session)
    , m_window(window)
{
    connect(&session.intents(), &Intents::showNotes, this, &NoteTaking::show);
    connect(&session.news(), &News::notesChanged, this, [this](const QString& notes) {
        if (m_dialog)
            m_dialog->setNotes(notes); // of another session
    });
}

NoteTaking::~NoteTaking() = default;

void NoteTaking::show()
{
    if (!m_dialog) {
        m_dialog = new NotesDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setNotes(m_session.notes());
        connect(m_dialog.data(), &NotesDialog::edited, &m_session.intents(), &Intents::editNotes);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace leadlight
