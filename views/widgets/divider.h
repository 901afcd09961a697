// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace leadlight {

/// Two parts of a page with a movable divider between them. Its object name is what its place is kept by, so every one
/// has a name that is its own within its page.
class Divider : public QSplitter
{
    Q_OBJECT
public:
    explicit Divider(const QString& name, QWidget* parent = nullptr);

    /// True once the user has put it somewhere, in this run or in one before: from then on no layout moves it.
    [[nodiscard]] bool isMovedByUser() const { return m_movedByUser; }
    /// Puts it where the user had left it; takes what saveState() gave. Anything else changes nothing.
    void restore(const QByteArray& state);

private:
    bool m_movedByUser = false;
};

} // namespace leadlight
