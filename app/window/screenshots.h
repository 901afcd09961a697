// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_controller.h"
#include "views/pages/page.h"

#include <functional>

namespace leadlight {

/// Draws the start page, opens the files, trains, compares the models, searches
/// settings, trains a second time for the history of runs, draws every page and the dialogs, writes every
/// chart, then emits finished().
class Screenshots : public QObject
{
    Q_OBJECT
public:
    struct Wishes
    {
        QString pages;                            ///< folder for pictures of the pages, or empty
        QString charts;                           ///< folder for the charts as PNG, SVG and PDF, or empty
        std::vector<std::filesystem::path> files; ///< none: the sample
    };
    Screenshots(Session& session, MainWindow& window, WindowController& controller, Wishes wishes);

    void start();

Q_SIGNALS:
    /// `error` is empty where all pictures were written.
    void finished(const QString& error);

private:
    void open();
    void afterTraining();
    void tune();
    void trainAs(ModelKey key);
    void goOnWithout(const QString& error);
    void draw();
    /// Goes through the steps, each after the one before has settled.
    void drawThen(const std::function<void()>& then);
    void next();
    /// Everything that there is to see of a page.
    void addSteps(Page& page);
    void addModelSettings();
    void addReport();
    void grab(QWidget& widget, const QString& name);
    void writeCharts(const Page& page);
    void noteError(const QString& error);

    Session& m_session;
    MainWindow& m_window;
    WindowController& m_controller;
    Wishes m_wishes;
    QList<std::function<void()>> m_steps;
    std::function<void()> m_then; ///< when they are done
    QString m_error;
    int m_trainings = 0;
};

} // namespace leadlight
