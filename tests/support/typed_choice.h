// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

namespace leadlight::testing {

/// Types into a choice that can be written into, closes what it offers, and goes on with Tab. False: its window does
/// not become the active one.
inline bool typeInto(QComboBox& choice, const QString& text)
{
    choice.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(choice.window()))
        return false;
    QTest::mouseClick(choice.lineEdit(), Qt::LeftButton);
    choice.lineEdit()->selectAll();
    QTest::keyClicks(choice.lineEdit(), text);
    if (auto* popup = choice.completer()->popup(); popup->isVisible())
        QTest::keyClick(popup, Qt::Key_Escape);
    QTest::keyClick(choice.lineEdit(), Qt::Key_Tab);
    return true;
}

} // namespace leadlight::testing
