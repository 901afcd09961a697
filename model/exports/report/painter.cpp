// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/painter.h"

#include "model/exports/output_file.h"
#include "model/exports/report/chart_file.h"
#include "model/exports/report/report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace leadlight {

namespace {

QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

Status ended(QProcess& process, const Progress& progress)
{
    constexpr int aPoll = 50;
    while (!process.waitForFinished(aPoll)) {
        if (process.state() == QProcess::NotRunning)
            return fail(ErrorKind::Internal, Phrase::tr("The painting program could not be started: %1.",
                                                        process.errorString().toStdString()));
        if (progress.cancelled()) {
            process.kill();
            process.waitForFinished();
            return cancelled();
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail(ErrorKind::BadData, Phrase::tr("The charts could not be painted: %1",
                                               process.readAllStandardError().trimmed().toStdString()));
}

tl::unexpected<Error> noTemporaryFile(const QString& why)
{
    return fail(ErrorKind::BadData, Phrase::tr("The folder for temporary files takes no file: %1.", why.toStdString()),
                Phrase::tr("Free some space there, or name another folder by TMPDIR."));
}

/// Has the program paint what the text says into a folder, with numbers as the language of the words writes them.
Status painted(const std::string& text, const Words& words, const std::filesystem::path& folder,
               const std::vector<std::string>& formats, const std::filesystem::path& program, const Progress& progress)
{
    if (program.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The window's program, which paints pictures, is not there."),
                    Phrase::tr("Install leadlight beside leadlight-cli, or leave out png, svg and pdf."));
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return noTemporaryFile(scratch.errorString());
    const QString list = scratch.filePath(QStringLiteral("charts.json"));
    QFile file(list);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.flush())
        return noTemporaryFile(file.errorString());
    file.close();
    QStringList endings;
    for (const std::string& format : formats)
        endings << QString::fromStdString(format);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(nameOf(program), {QStringLiteral("--paint"), list, QStringLiteral("--charts"), nameOf(folder),
                                    QStringLiteral("--formats"), endings.join(QStringLiteral(",")),
                                    QStringLiteral("--lang"), QString::fromStdString(words.language)});
    return ended(process, progress);
}

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

std::filesystem::path paintingProgram()
{
    const QString name = QStringLiteral("leadlight");
    std::error_code none;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", none);
    QString found;
    if (!self.empty())
        found = QStandardPaths::findExecutable(name, {nameOf(self.parent_path())});
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(name);
    return found.toStdU16String();
}

Status paintCharts(const std::vector<ChartData>& charts, const Words& words, const std::filesystem::path& folder,
                   const std::vector<std::string>& formats, const std::filesystem::path& program,
                   const Progress& progress)
{
    return painted(chartsText(charts, words), words, folder, formats, program, progress);
}

Result<DeckPicture> paintedPicture(const ChartData& chart, const Words& words, const std::filesystem::path& program,
                                   const Progress& progress)
{
    const QTemporaryDir scratch;
    const auto done =
        paintCharts({chart}, words, scratch.path().toStdU16String(), {"png", "svg", "slide"}, program, progress);
    if (!done)
        return tl::unexpected(done.error());
    DeckPicture out;
    const QString stem = scratch.filePath(QString::fromStdString(chart.id));
    out.png = bytesOf(QString(stem + QStringLiteral(".png")));
    out.svg = bytesOf(QString(stem + QStringLiteral(".svg")));
    if (out.png.empty())
        return fail(ErrorKind::Internal, Phrase::tr("The chart \"%1\" could not be painted.", chart.title));
    // Bytes 16 to 23 of a PNG are its width and height.
    const auto number = [&](std::size_t at) {
        int value = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            value = value * 256 + static_cast<unsigned char>(out.png[i]);
        return value;
    };
    constexpr std::size_t sizeAt = 16;
    if (out.png.size() > sizeAt + 8) {
        out.width = number(sizeAt);
        out.height = number(sizeAt + 4);
    }
    return out;
}

Status paintDocument(const ReportDocument& document, const Words& words, const std::filesystem::path& path,
                     const std::filesystem::path& program, const Progress& progress)
{
    const QTemporaryDir scratch;
    if (auto done = painted(documentText(document, words), words, scratch.path().toStdU16String(), {"report"}, program,
                            progress);
        !done)
        return done;
    const std::string bytes = bytesOf(scratch.filePath(QStringLiteral("report.pdf")));
    if (bytes.empty())
        return fail(ErrorKind::Internal, Phrase::tr("The pages of the report could not be painted."));
    return writeFile(path, [&](const ByteSink& sink) -> Status {
        static_cast<void>(sink(bytes)); // writeFile() says why
        return {};
    });
}

void addPainter(ReportOptions& options, const Progress& progress)
{
    const auto program = paintingProgram();
    const Words words = options.words;
    if (!program.empty())
        options.paint = [program, words, progress](const ChartData& chart) {
            return paintedPicture(chart, words, program, progress);
        };
    options.paintFiles = [program, words, progress](const std::vector<ChartData>& charts,
                                                    const std::filesystem::path& folder,
                                                    const std::vector<std::string>& formats) {
        return paintCharts(charts, words, folder, formats, program, progress);
    };
    options.paintDocument = [program, words, progress](const ReportDocument& document,
                                                       const std::filesystem::path& path) {
        return paintDocument(document, words, path, program, progress);
    };
}

} // namespace leadlight
