// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/opening.h"
#include "app/window/theme_switch.h"
#include "app/window/window_controller.h"
#include "tests/support/shared_data.h"
#include "views/frame/main_window.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace leadlight::testing {

/// Path of a file of the shared seed, as the file dialog gives it.
[[nodiscard]] inline QString seedFile(const char* name)
{
    return QString::fromStdString(std::filesystem::weakly_canonical(sharedData("seed") / name).string());
}

/// A whole window as the program has it, with settings of its own that vanish with it.
struct WindowFixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session;
    MainWindow window{session.context()};
    WindowController controller{session, window, settings};

    WindowFixture()
    {
        controller.theme().choose(ThemeChoice::Light);
        window.resize(1280, 800);
        window.show();
    }

    /// Opens files by their columns and waits until they are there.
    [[nodiscard]] bool load(const QStringList& files)
    {
        QSignalSpy loaded(&session.news(), &News::loaded);
        controller.opening().openFiles(files);
        return loaded.wait(10000);
    }

    [[nodiscard]] ModelLabPage& lab() const { return *window.findChild<ModelLabPage*>(); }

    /// The control of this name that is shown, or null.
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        for (auto* widget : window.findChildren<T*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    [[nodiscard]] QString write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
};

} // namespace leadlight::testing
