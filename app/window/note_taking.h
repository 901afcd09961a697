// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QPointer>
#include <QWidget>

namespace leadlight {

class NotesDialog;

/// Shows the session's notes where the user asks for them, and takes over what is written there.
class NoteTaking : public QObject
{
    Q_OBJECT
public:
    NoteTaking(Session& session, QWidget& window);
    ~NoteTaking() override;

private:
    void show();

    Session& m_session;
    QWidget& m_window;
    QPointer<NotesDialog> m_dialog;
};

} // namespace leadlight
