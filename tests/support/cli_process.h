// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace leadlight {

/// What a run of leadlight-cli answered. code is -1 where it crashed or did not end in time.
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
    /// The rows of a CSV answer without quoted fields.
    [[nodiscard]] QList<QByteArrayList> rows() const
    {
        QList<QByteArrayList> result;
        for (const QByteArray& line : out.split('\n'))
            if (!line.trimmed().isEmpty())
                result.append(line.trimmed().split(','));
        return result;
    }
};

/// Runs the real program, found at `program`.
[[nodiscard]] inline CliAnswer runCli(const QString& program, const QStringList& arguments)
{
    constexpr int patience = 300000;
    QProcess process;
    process.start(program, arguments);
    CliAnswer answer;
    if (!process.waitForFinished(patience))
        return answer;
    answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

} // namespace leadlight
