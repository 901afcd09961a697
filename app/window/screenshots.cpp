// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "views/dialogs/model_settings.h"
#include "views/pages/page.h"

#include <QPixmap>
#include <QTimer>

namespace leadlight {

namespace {
// Charts are described on a worker and laid out with the next events; a picture waits for that.
constexpr int settleMs = 500;
} // namespace

Screenshots::Screenshots(MainWindow& window, WindowController& controller, const QDir& folder,
                         const std::vector<std::filesystem::path>& files, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_controller(controller)
    , m_folder(folder)
    , m_files(files)
{
    connect(&m_controller, &WindowController::trained, this, [this] {
        addPageSteps();
        QTimer::singleShot(settleMs, this, &Screenshots::next);
    });
    connect(&m_controller, &WindowController::failed, this, &Screenshots::finished);
}

void Screenshots::start()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_folder.path()));
    QTimer::singleShot(settleMs, this, [this] {
        grab(m_window, QStringLiteral("start"));
        if (m_files.empty())
            m_controller.openSample(true);
        else
            m_controller.load({.files = m_files, .thenTrain = true, .remember = false});
    });
}

void Screenshots::addPageSteps()
{
    for (int i = 0; i < m_window.pages().size(); ++i) {
        m_steps.append([this, i] { m_window.showPage(i); });
        m_steps.append([this, i] {
            const QString title = m_window.pages().at(i)->title().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
            grab(m_window, title);
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
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path) && m_error.isEmpty())
        m_error = tr("%1 cannot be written.").arg(path);
}

} // namespace leadlight
