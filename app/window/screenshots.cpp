// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "app/window/lab_jobs.h"
#include "app/window/lab_tuning.h"
#include "app/window/opening.h"
#include "app/window/session_files.h"
#include "views/charts/chart_export.h"
#include "views/charts/chart_panel.h"
#include "views/dialogs/model_settings_popup.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/frame/main_window.h"
#include "views/words.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace leadlight {

namespace {
// Charts are described on a worker and laid out with the next events; a picture waits for that.
constexpr int settleMs = 500;
} // namespace

Screenshots::Screenshots(Session& session, MainWindow& window, WindowController& controller, Wishes wishes)
    : m_session(session)
    , m_window(window)
    , m_controller(controller)
    , m_wishes(std::move(wishes))
{
    connect(&session.news(), &News::trained, this, &Screenshots::afterTraining);
    connect(&session.news(), &News::failed, this, &Screenshots::goOnWithout);
    connect(&controller.opening(), &Opening::choiceNeeded, this,
            [this](const LoadRequest& /*request*/, const Error& question) {
                Q_EMIT finished(words(question.phrase())); // nobody is there to answer
            });
    connect(&controller.lab(), &LabJobs::compared, &controller.lab(), &LabJobs::measureLearningCurve);
    connect(&controller.lab(), &LabJobs::curveMeasured, this, &Screenshots::tune);
    connect(&controller.tuning().job(), &TuneJob::finished, this, [this] { trainAs(keyOf(Rp3betaOptions{})); });
}

void Screenshots::start()
{
    for (const QString& folder : {m_wishes.pages, m_wishes.charts})
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            return Q_EMIT finished(tr("The folder %1 cannot be made.").arg(folder));
    addSteps(m_window.shownPage());
    drawThen([this] { open(); });
}

void Screenshots::open()
{
    const auto isSession = [](const std::filesystem::path& file) { return file.extension() == ".leadlight"; };
    const auto session = std::find_if(m_wishes.files.begin(), m_wishes.files.end(), isSession);
    if (session != m_wishes.files.end()) { // drawn as it was saved: nothing is trained or compared
        connect(&m_session.news(), &News::loaded, this, &Screenshots::draw);
        m_controller.sessions().open(QString::fromStdString(session->string()));
    } else if (m_wishes.files.empty())
        m_controller.opening().openSample(true);
    else
        m_controller.opening().load({.files = {.unsorted = m_wishes.files}, .thenTrain = true});
}

/// The first model, another one to compare it with in the history of runs, then the first again for the pictures.
void Screenshots::afterTraining()
{
    switch (m_trainings++) {
    case 0:
        return m_controller.lab().compare(); // fills the Model lab, so that its pictures show something
    case 1:
        return trainAs(ModelKey::Auto);
    default:
        return draw();
    }
}

void Screenshots::trainAs(ModelKey key)
{
    Q_EMIT m_session.intents().editModel({.key = key});
    Q_EMIT m_session.intents().train();
}

void Screenshots::tune()
{
    const ModelOptions present{ItemKnnOptions{}};
    TuneOptions options;
    options.model = keyOf(present);
    m_controller.tuning().search(options, resolved(present));
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
    for (Page* page : m_window.allPages())
        addSteps(*page);
    addModelSettings();
    addReport();
    drawThen([this] { Q_EMIT finished(m_error); });
}

void Screenshots::addSteps(Page& page)
{
    for (const Page::Picture& picture : page.pictures()) {
        const auto sheet = std::make_shared<QWidget*>(nullptr);
        m_steps.append([this, &page, picture, sheet] {
            m_window.showPage(page.objectName());
            *sheet = picture.show();
        });
        m_steps.append([this, &page, picture, sheet] {
            if (*sheet == nullptr) {
                grab(m_window, picture.name);
                return writeCharts(page);
            }
            grab(**sheet, picture.name);
            (*sheet)->hide();
        });
    }
}

void Screenshots::addModelSettings()
{
    m_steps.append([this] { m_window.openModelSettings(); });
    m_steps.append([this] {
        grab(m_window.modelSettings(), QStringLiteral("model_settings"));
        m_window.modelSettings().hide();
    });
}

void Screenshots::addReport()
{
    m_steps.append([this] { Q_EMIT m_session.intents().makeReport(); });
    m_steps.append([this] {
        if (auto* dialog = m_window.findChild<ReportDialog*>()) {
            grab(*dialog, QStringLiteral("report"));
            dialog->reject();
        }
    });
}

void Screenshots::drawThen(const std::function<void()>& then)
{
    m_then = then;
    QTimer::singleShot(settleMs, this, &Screenshots::next);
}

void Screenshots::next()
{
    if (m_steps.isEmpty())
        return m_then();
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
