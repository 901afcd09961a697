// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "app/window/lab_jobs.h"
#include "app/window/lab_tuning.h"
#include "views/charts/chart_export.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/model_settings_popup.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/runs_section.h"
#include "views/pages/lab/scorecard_section.h"
#include "views/pages/lab/tuning_section.h"
#include "views/pages/lab/tuning_settings.h"
#include "views/words.h"

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
    connect(&m_controller, &WindowController::trained, this, &Screenshots::afterTraining);
    connect(&m_controller, &WindowController::failed, this, &Screenshots::goOnWithout);
    connect(&m_controller.lab(), &LabJobs::compared, this,
            [this] { m_controller.lab().measureLearningCurve(m_window.lab().scorecard().comparison()); });
    connect(&m_controller.lab(), &LabJobs::curveMeasured, this, &Screenshots::tune);
    connect(&m_controller.tuning().job(), &TuneJob::finished, this, [this] { trainAs(keyOf(Rp3betaOptions{})); });
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

/// The first model, another one to compare it with in the history of runs, then the first again for the pictures.
void Screenshots::afterTraining()
{
    switch (m_trainings++) {
    case 0:
        return measure();
    case 1:
        return trainAs(ModelKey::Auto);
    default:
        return draw();
    }
}

void Screenshots::trainAs(ModelKey key)
{
    m_controller.trainWith({.key = key}, false);
}

void Screenshots::tune()
{
    auto& section = m_window.lab().tuning();
    section.chooseModel(keyOf(ItemKnnOptions{}));
    m_controller.tuning().search(section.settings().options());
}

/// Fills the Model lab, so that its pictures show something.
void Screenshots::measure()
{
    m_controller.lab().compare(m_window.lab().scorecard().comparison());
}

/// Data that nothing can be measured on has pictures, too; data that cannot be opened or learnt from has none.
void Screenshots::goOnWithout(const QString& error)
{
    if (m_trainings == 0)
        return Q_EMIT finished(error);
    draw();
}

void Screenshots::draw()
{
    m_steps.append([this] { m_window.lab().runs().selectRows({0, 1}); });
    addPageSteps();
    QTimer::singleShot(settleMs, this, &Screenshots::next);
}

void Screenshots::addPageSteps()
{
    for (Page* page : m_window.pages()) {
        const QStringList sections = page->sections();
        // A page without sections is drawn once, under its own name.
        for (int section = 0; section < std::max(1, static_cast<int>(sections.size())); ++section) {
            QString name = page->title();
            if (!sections.isEmpty())
                name += QLatin1Char(' ') + sections.at(section);
            m_steps.append([this, page, section] {
                m_window.showPage(page->objectName());
                page->showSection(section);
            });
            m_steps.append([this, page, name = name.toLower().replace(QLatin1Char(' '), QLatin1Char('_'))] {
                grab(m_window, name);
                writeCharts(*page);
            });
        }
    }
    ScorecardSection& scorecard = m_window.lab().scorecard();
    m_steps.append([&scorecard] { scorecard.openSettings(); });
    m_steps.append([this, &scorecard] {
        grab(scorecard.settings(), QStringLiteral("comparison_settings"));
        scorecard.settings().hide();
    });
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
                noteError(words(saved.error().phrase()));
        }
    }
}

void Screenshots::noteError(const QString& error)
{
    if (m_error.isEmpty())
        m_error = error;
}

} // namespace leadlight
