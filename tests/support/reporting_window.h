// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window_fixture.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/widgets/written_note.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace leadlight::testing {

inline constexpr int patience = 60'000;

/// The sample data, trained, and the report's dialog.
struct Trained : WindowFixture
{
    bool ready = false;
    QTemporaryDir out;

    Trained()
    {
        settings.setText(QStringLiteral("introduction/seen"), QStringLiteral("yes"));
        settings.setText(QStringLiteral("report-folder"), out.filePath(QStringLiteral("october")));
        QSignalSpy trained(&session.news(), &News::trained);
        Q_EMIT session.intents().openSample();
        ready = trained.wait(20000);
        window.activateWindow();
        ready = ready && QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QString folder() const { return out.filePath(QStringLiteral("october")); }

    /// Clicks the Export button, then the entry of the menu; gives all entries.
    QStringList chooseToExport(const QString& entry)
    {
        QStringList texts;
        QTimer::singleShot(0, &window, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            QAction* chosen = nullptr;
            for (QAction* action : menu->actions()) {
                texts << action->text().remove(u'&');
                if (texts.last() == entry)
                    chosen = action;
            }
            if (chosen != nullptr)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
            else
                menu->close();
        });
        QTest::mouseClick(find<QPushButton>("export"), Qt::LeftButton);
        return texts;
    }
    [[nodiscard]] ReportDialog* openReport()
    {
        chooseToExport(QStringLiteral("Report..."));
        auto* dialog = window.findChild<ReportDialog*>();
        if (dialog == nullptr)
            return nullptr;
        auto* write = dialog->findChild<QPushButton*>(QStringLiteral("writeReport"));
        return QTest::qWaitFor([write] { return write->isEnabled(); }, patience) ? dialog : nullptr;
    }
};

template <class T>
T* part(const QWidget& dialog, const char* name)
{
    return dialog.findChild<T*>(QString::fromLatin1(name));
}

inline void click(const QWidget& dialog, const char* name)
{
    QTest::mouseClick(part<QPushButton>(dialog, name), Qt::LeftButton);
}

inline void clickBox(const QWidget& dialog, const char* name)
{
    auto* box = part<QCheckBox>(dialog, name);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

/// The question whether files that are there already may be replaced; null where it is not asked.
inline QMessageBox* replaceQuestion(const QWidget& dialog)
{
    auto* box = part<QMessageBox>(dialog, "replaceQuestion");
    return box != nullptr && QTest::qWaitForWindowExposed(box) ? box : nullptr;
}

/// "replace" or "keepBoth", where it is asked.
inline void answerReplacing(const QWidget& dialog, const char* answer)
{
    if (const QMessageBox* box = replaceQuestion(dialog))
        click(*box, answer);
}

inline QString outcome(const QWidget& dialog)
{
    return dialog.findChild<WrittenNote*>()->text();
}

} // namespace leadlight::testing
