// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace leadlight::testing {

/// Answers the file dialog that `window` has opened: the path into its field, then its button.
inline void answerFileDialog(const QWidget& window, const QString& path)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QFileDialog*>()) != nullptr && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name != nullptr);
    name->setText(path);
    const auto* buttons = dialog->findChild<QDialogButtonBox*>();
    const bool saves = dialog->acceptMode() == QFileDialog::AcceptSave;
    QTest::mouseClick(buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<QFileDialog*>() == nullptr);
}

} // namespace leadlight::testing
