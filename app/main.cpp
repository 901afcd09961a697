// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/build_info.h"
#include "app/help/program_help.h"
#include "app/session/crash_report.h"
#include "app/session/health_log.h"
#include "app/session/settings.h"
#include "app/window/chart_painting.h"
#include "app/window/health.h"
#include "app/window/opening.h"
#include "app/window/screenshots.h"
#include "app/window/session_files.h"
#include "app/window/start_choices.h"
#include "app/window/theme_switch.h"
#include "app/window/window_controller.h"
#include "views/frame/main_window.h"
#include "views/language.h"
#include "views/words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace {

using namespace leadlight;

struct Arguments
{
    std::vector<std::filesystem::path> files;
    bool sample = false;
    QString screenshots;
    QString charts;
    QString paint;
    QStringList formats;
    std::optional<ThemeChoice> theme;
    QSize size;
};

int wrongUsage(const QString& what)
{
    QTextStream(stderr) << "leadlight: " << shownName(what) << "\n";
    return 2;
}

/// The one table of options: --help, man page and completions are made from it.
QList<QCommandLineOption> options()
{
    return {
        {QStringLiteral("sample"), QCoreApplication::translate("main", "Open the sample data, trained.")},
        {QStringLiteral("submissions"), QCoreApplication::translate("main", "Submissions export to open."),
         QStringLiteral("file")},
        {QStringLiteral("bu-mapping"), QCoreApplication::translate("main", "BU mapping export to open."),
         QStringLiteral("file")},
        {QStringLiteral("screenshots"),
         QCoreApplication::translate("main", "Draw every page to PNG files in this folder, and exit."),
         QStringLiteral("folder")},
        {QStringLiteral("charts"),
         QCoreApplication::translate("main", "Write every chart as PNG, SVG and PDF into this folder, and exit."),
         QStringLiteral("folder")},
        {QStringLiteral("paint"),
         QCoreApplication::translate("main", "With --charts: paint the charts of this file of leadlight-cli instead."),
         QStringLiteral("file")},
        {QStringLiteral("formats"),
         QCoreApplication::translate("main",
                                     "With --paint: png, svg, pdf; slide: for a slide, without title and caption; "
                                     "report: a PDF report."),
         QStringLiteral("formats"), QStringLiteral("png,svg,pdf")},
        {QStringLiteral("theme"), QCoreApplication::translate("main", "light, dark, high-contrast or system."),
         QStringLiteral("theme")},
        {QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window, such as 1280x800."),
         QStringLiteral("WxH")},
        {QStringLiteral("lang"),
         QCoreApplication::translate("main",
                                     "The language of this run, such as de; pseudo and pseudo-rtl try layouts."),
         QStringLiteral("code")},
    };
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Which asset should each visitor see next, and how well does it work."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QCoreApplication::translate("main", "Submissions and BU mapping, in any order, or a session."),
        QStringLiteral("[submissions] [mapping]"));
    parser.addOptions(options());
    // For packages, when they are built.
    QCommandLineOption helpFiles(QStringLiteral("help-files"), {}, QStringLiteral("folder"));
    helpFiles.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(helpFiles);
}

int runHelpFiles(const QString& folder)
{
    ProgramHelp program{.name = "leadlight",
                        .text = "which asset should each visitor see next, and how well does it work",
                        .synopsis = "[options] [submissions] [mapping]",
                        .footer = "LEADLIGHT_LANG sets the language, as --lang does. The choices of the menus are kept "
                                  "in the user's settings."};
    for (const QCommandLineOption& option : options()) {
        OptionHelp help{.value = option.valueName().toStdString(), .text = option.description().toStdString()};
        for (const QString& name : option.names())
            help.names.push_back(
                QString((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name).toStdString());
        program.options.push_back(help);
    }
    return writeHelpFiles(program, folder.toStdString()) ? 0 : 1;
}

/// Empty where the arguments are in order, else what is wrong with them.
QString read(const QCommandLineParser& parser, Arguments& arguments)
{
    QStringList files = parser.positionalArguments();
    files += parser.values(QStringLiteral("submissions"));
    files += parser.values(QStringLiteral("bu-mapping"));
    for (const QString& file : std::as_const(files))
        arguments.files.push_back(QFileInfo(file).filesystemAbsoluteFilePath());
    arguments.sample = parser.isSet(QStringLiteral("sample"));
    arguments.screenshots = parser.value(QStringLiteral("screenshots"));
    arguments.charts = parser.value(QStringLiteral("charts"));
    arguments.paint = parser.value(QStringLiteral("paint"));
    arguments.formats = parser.value(QStringLiteral("formats")).split(QLatin1Char(','));
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isEmpty()) {
        arguments.theme = themeChoiceNamed(theme);
        if (!arguments.theme)
            return QCoreApplication::translate("main", "--theme is light, dark, high-contrast or system, not \"%1\".")
                .arg(theme);
    }
    if (const QString size = parser.value(QStringLiteral("size")); !size.isEmpty()) {
        const QStringList parts = size.split(QLatin1Char('x'));
        arguments.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || arguments.size.width() < 320 || arguments.size.height() < 240)
            return QCoreApplication::translate("main",
                                               "--size is width x height in pixels, such as 1280x800, not \"%1\".")
                .arg(size);
    }
    return {};
}

int runScreenshots(const QApplication& app, const Arguments& arguments)
{
    // Pictures show the same whatever this user has set.
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    Session session;
    MainWindow window(session.context());
    WindowController controller(session, window, settings);
    controller.theme().choose(arguments.theme.value_or(ThemeChoice::Light));
    window.resize(arguments.size.isEmpty() ? QSize(1280, 800) : arguments.size);
    window.show();
    Screenshots screenshots(session, window, controller, {arguments.screenshots, arguments.charts, arguments.files});
    QString failure;
    QObject::connect(&screenshots, &Screenshots::finished, &app, [&](const QString& error) {
        failure = error;
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    });
    screenshots.start();
    const int code = QApplication::exec();
    if (!failure.isEmpty())
        QTextStream(stderr) << "leadlight: " << shownName(failure) << "\n";
    return code;
}

int runPainting(const Arguments& arguments)
{
    const QString failure = paintChartFile(arguments.paint, arguments.charts, arguments.formats);
    if (!failure.isEmpty())
        QTextStream(stderr) << "leadlight: " << failure << "\n";
    return failure.isEmpty() ? 0 : 1;
}

QStringList namesOf(const std::vector<std::filesystem::path>& files)
{
    QStringList names;
    for (const auto& file : files)
        names << QString::fromStdString(file.string());
    return names;
}

int runWindow(const Arguments& arguments, Settings& settings)
{
    const QString folder = settings.dataFolder();
    HealthLog log(folder);
    log.note(QStringLiteral("Leadlight ") + QString::fromStdString(versionText()));
    Session session;
    MainWindow window(session.context());
    WindowController controller(session, window, settings);
    const Health health(session, window, log, folder);
    writeReportOnCrash(folder, QStringLiteral("Leadlight ") + QString::fromStdString(versionText()));
    controller.restoreWindow();
    window.showPage(QStringLiteral("data")); // nothing is open yet: there stands what one may open
    if (arguments.theme)
        controller.theme().choose(*arguments.theme);
    if (!arguments.size.isEmpty())
        window.resize(arguments.size);
    window.show();
    if (arguments.sample)
        controller.opening().openSample(true);
    else if (!arguments.files.empty())
        controller.opening().openFiles(namesOf(arguments.files));
    controller.sessions().offerUnsaved();
    return QApplication::exec();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("leadlight"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(versionAndCommit()));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.leadlight.Leadlight"));
}

/// --help and --version work without a display, too: they need no QApplication.
bool answersWithoutWindow(int argc, char** argv)
{
    const std::vector<std::string_view> given(argv + 1, argv + argc);
    return std::any_of(given.begin(), given.end(), [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v" ||
               argument.starts_with("--help-files");
    });
}

bool wantsPictures(int argc, char** argv)
{
    const std::vector<std::string_view> given(argv + 1, argv + argc);
    return std::any_of(given.begin(), given.end(), [](std::string_view argument) {
        return argument.starts_with("--screenshots") || argument.starts_with("--charts");
    });
}

/// Pictures need no display: where there is none, they are drawn offscreen.
void drawOffscreenWithoutDisplay()
{
#ifdef Q_OS_LINUX
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

} // namespace

int main(int argc, char** argv)
{
    nameApplication();
    QCommandLineParser parser;
    addOptions(parser);
    if (answersWithoutWindow(argc, argv)) {
        const QCoreApplication plain(argc, argv);
        QCoreApplication::setApplicationVersion(QString::fromStdString(versionText())); // --version tells all
        parser.process(plain);
        return runHelpFiles(parser.value(QStringLiteral("help-files")));
    }
    const bool picturesOnly = wantsPictures(argc, argv);
    if (picturesOnly)
        drawOffscreenWithoutDisplay();
    Settings settings;
    if (!picturesOnly) // pictures show the same whatever this user has set
        StartChoices::applyScale(settings);
    QApplication app(argc, argv);
    parser.process(app);
    const QString asked = parser.value(QStringLiteral("lang"));
    installLanguage(app, !asked.isEmpty() ? asked : StartChoices::language(picturesOnly ? nullptr : &settings));
    Arguments arguments;
    if (const QString wrong = read(parser, arguments); !wrong.isEmpty())
        return wrongUsage(wrong);
    if (!arguments.paint.isEmpty())
        return runPainting(arguments);
    return picturesOnly ? runScreenshots(app, arguments) : runWindow(arguments, settings);
}
