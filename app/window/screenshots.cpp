// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "views/charts/chart_export.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/model_settings.h"
#include "views/pages/page.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace leadlight {

namespace {
// Charts are described on a worker and laid out with the next events; a picture waits for that.
constexpr int settleMs = 500;
} // namespace

Screenshots::Screenshots(MainWindow& window, WindowController& controller, Wishes wishes, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_controller(controller)
    , m_wishes(std::move(wishes))
{
    connect(&m_controller, &WindowController::trained, this, [this] {
        addPageSteps();
        QTimer::singleShot(settleMs, this, &Screenshots::next);
    });
    connect(&m_controller, &WindowController::failed, this, &Screenshots::finished);
}

void Screenshots::start()
{
    for (const QString& folder : {m_wishes.pages, m_wishes.charts})
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            return Q_EMIT finished(tr("The folder %1 cannot be made.").arg(folder));
    QTimer::singleShot(settleMs, this, [this] {
        grab(m_window, QStringLiteral("start"));
        if (m_wishes.files.empty())
            m_controller.openSample(true);
        else
            m_controller.load({.files = m_wishes.files, .thenTrain = true, .remember = false});
    });
}

void Screenshots::addPageSteps()
{
    for (int i = 0; i < m_window.pages().size(); ++i) {
        m_steps.append([this, i] { m_window.showPage(i); });
        m_steps.append([this, i] {
            const QString title = m_window.pages().at(i)->title().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
            grab(m_window, title);
            writeCharts(*m_window.pages().at(i));
        });
    }
    m_steps.append([this] { m_window.openModelSettings(); });
    m_steps.append([this] {
        grab(m_window.modelSettings(), QStringLiteral("model_settings"));
        m_window.modelSettings().hide();
    });
}

void Screenshots::next()
{
    if (m_steps.isEmpty())
        return Q_EMIT finished(m_error);
    m_steps.takeFirst()();
    QTimer::singleShot(settleMs, this, &Screenshots::next);
}

void Screenshots::grab(QWidget& widget, const QString& name)
{
    if (m_wishes.pages.isEmpty())
        return;
    const QString path = QDir(m_wishes.pages).filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        noteError(tr("%1 cannot be written.").arg(path));
}

void Screenshots::writeCharts(const Page& page)
{
    if (m_wishes.charts.isEmpty())
        return;
    for (const ChartPanel* panel : page.charts()) {
        if (!panel->chart())
            continue;
        const ChartPicture picture = panel->picture();
        for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
            const QString path = QDir(m_wishes.charts).filePath(picture.name + QLatin1Char('.') + endingOf(format));
            if (const auto saved = savePicture(picture, path, format, 2); !saved)
                noteError(QString::fromStdString(saved.error().text()));
        }
    }
}

void Screenshots::noteError(const QString& error)
{
    if (m_error.isEmpty())
        m_error = error;
}

} // namespace leadlight
