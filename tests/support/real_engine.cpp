// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_engine.h"

#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>
#include <filesystem>

namespace {

constexpr int notInstalled = 77; // as the scripts say it
constexpr int patience = 300'000;

/// In memory where there is room: an engine leaves ten thousands of files, which some disks take minutes to delete.
QString roomForEngines()
{
    constexpr qint64 wanted = qint64{2} << 30;
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() > wanted ? memory : QDir::tempPath();
}

} // namespace

RealEngine::RealEngine(QString engine, int servers)
    : m_engine(std::move(engine))
    , m_servers(servers)
    , m_folder(roomForEngines() + QStringLiteral("/leadlight-engine-XXXXXX"))
{
    const QString start = script("start");
    if (!QFile::exists(start)) {
        m_why = "../shared/tools/warehouse is absent";
        return;
    }
    // The server may run as a user of its own, who has to reach the folder.
    std::filesystem::permissions(m_folder.path().toStdString(), std::filesystem::perms(0711));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("bash"), {start, folder(), QString::number(servers)});
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    m_missing = ended && process.exitCode() == notInstalled;
    m_runs = ended && process.exitCode() == 0;
    m_why = process.readAll().trimmed();
    QFile env(folder() + QStringLiteral("/env"));
    if (env.open(QIODevice::ReadOnly))
        for (const QByteArray& line : env.readAll().split('\n'))
            m_values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
}

QString RealEngine::script(const char* what) const
{
    const auto tools = sharedData("../tools/warehouse") / (m_engine.toStdString() + '_' + what + ".sh");
    return QString::fromStdString(tools.string());
}

int RealEngine::port(int number) const
{
    return value((isPostgres() ? "PG_PORT" : "CH_HTTP") + QByteArray::number(number));
}

/// Also those of a start that failed half-way.
void RealEngine::end()
{
    if (!m_missing)
        QProcess::execute(QStringLiteral("bash"), {script("stop"), folder()});
    m_runs = false;
    m_missing = true;
}
