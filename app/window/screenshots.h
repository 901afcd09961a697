// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_controller.h"

#include <QDir>

namespace leadlight {

/// Draws the start page, opens the files, trains, draws every page and the dialogs, then emits finished().
class Screenshots : public QObject
{
    Q_OBJECT
public:
    /// Without files the sample is opened.
    Screenshots(MainWindow& window, WindowController& controller, const QDir& folder,
                const std::vector<std::filesystem::path>& files, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// `error` is empty where all pictures were written.
    void finished(const QString& error);

private:
    void next();
    void grab(QWidget& widget, const QString& name);
    void addPageSteps();

    MainWindow& m_window;
    WindowController& m_controller;
    QDir m_folder;
    std::vector<std::filesystem::path> m_files;
    QList<std::function<void()>> m_steps;
    QString m_error;
};

} // namespace leadlight
