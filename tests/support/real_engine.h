// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// Servers of an engine that a test starts for itself: on free ports of this machine, as this user, by the scripts of
/// ../shared/tools/warehouse. They end with the object, by their process ids.
class RealEngine
{
public:
    /// "clickhouse" or "postgres".
    RealEngine(QString engine, int servers);
    ~RealEngine() { end(); }
    RealEngine(const RealEngine&) = delete;
    RealEngine& operator=(const RealEngine&) = delete;

    /// All of its servers answer.
    [[nodiscard]] bool runs() const { return m_runs; }
    /// It is not installed, or the scripts are absent.
    [[nodiscard]] bool missing() const { return m_missing; }
    /// What the start said: why it does not run.
    [[nodiscard]] const char* why() const { return m_why.constData(); }
    /// CH_HTTP1, PG_PORT1, CH_PID2, ...; 0: there is none of that name.
    [[nodiscard]] int value(const QByteArray& name) const { return m_values.value(name); }
    /// The port that server `number`, from 1 on, is asked at; 0 where it did not start.
    [[nodiscard]] int port(int number) const;
    [[nodiscard]] bool isPostgres() const { return m_engine == u"postgres"; }
    [[nodiscard]] int servers() const { return m_servers; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/engine"); }
    void end();

private:
    [[nodiscard]] QString script(const char* what) const;

    QString m_engine;
    int m_servers;
    QTemporaryDir m_folder;
    bool m_runs = false;
    bool m_missing = true;
    QByteArray m_why;
    QMap<QByteArray, int> m_values;
};
