// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_data.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <filesystem>

/// Servers of an engine that a test starts for itself: on free ports of this machine, as this user, by the scripts of
/// ../shared/tools/warehouse. They end with the object, by their process ids.
class RealEngine
{
public:
    /// "clickhouse" or "postgres".
    explicit RealEngine(const char* engine, int servers)
        : m_stop(script(engine, "stop"))
        , m_folder(QDir::temp().filePath(QStringLiteral("leadlight_engine_XXXXXX")))
    {
        const QString start = script(engine, "start");
        if (!QFile::exists(start)) {
            m_why = "../shared/tools/warehouse is absent";
            return;
        }
        // The server may run as a user of its own, who has to reach the folder.
        std::filesystem::permissions(m_folder.path().toStdString(), std::filesystem::perms(0711));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("bash"), {start, folder(), QString::number(servers)});
        process.waitForFinished(120'000);
        m_runs = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        m_why = process.readAll().trimmed();
        QFile env(folder() + QStringLiteral("/env"));
        if (env.open(QIODevice::ReadOnly))
            for (const QByteArray& line : env.readAll().split('\n'))
                m_values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
    }
    ~RealEngine() { end(); }

    [[nodiscard]] bool runs() const { return m_runs; }
    /// Why it does not.
    [[nodiscard]] const char* why() const { return m_why.constData(); }
    /// CH_HTTP1, PG_PORT1, CH_PID2, ...
    [[nodiscard]] int value(const char* name) const { return m_values.value(name); }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/engine"); }
    void end()
    {
        if (m_runs)
            QProcess::execute(QStringLiteral("bash"), {m_stop, folder()});
        m_runs = false;
    }

private:
    [[nodiscard]] static QString script(const char* engine, const char* what)
    {
        const auto tools = sharedData("../tools/warehouse") / (std::string(engine) + '_' + what + ".sh");
        return QString::fromStdString(tools.string());
    }

    QString m_stop;
    QTemporaryDir m_folder;
    bool m_runs = false;
    QByteArray m_why;
    QMap<QByteArray, int> m_values;
};
