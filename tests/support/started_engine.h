// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/warehouse/warehouse.h"
#include "tests/support/shell_session.h"

#include <QMap>
#include <QTemporaryDir>

/// An engine of its own, started on private ports by ../shared/tools/warehouse, which ends with this.
class StartedEngine
{
public:
    /// "clickhouse" or "postgres".
    StartedEngine(const QString& what, int nodes);
    ~StartedEngine();
    StartedEngine(const StartedEngine&) = delete;
    StartedEngine& operator=(const StartedEngine&) = delete;

    /// That it is not installed.
    [[nodiscard]] bool missing() const;
    /// What the start script said.
    [[nodiscard]] const QString& output() const { return m_output; }
    /// A session to each node; fewer where one did not start.
    [[nodiscard]] std::vector<std::unique_ptr<ShellSession>> sessions() const;

private:
    [[nodiscard]] std::pair<int, QString> run(const QString& step, const QStringList& arguments) const;

    QTemporaryDir m_dir;
    QString m_what;
    int m_nodes;
    int m_code = 0;
    QString m_output;
    QMap<QString, int> m_values;
};

/// The seed data, and rows that are meant to break something, through the whole pipeline.
[[nodiscard]] std::shared_ptr<const leadlight::Interactions> hostileSeed(const QTemporaryDir& folder);

/// A run over a table with hostile names; on several nodes each has the table of its own rows.
[[nodiscard]] leadlight::Warehouse hostileWarehouse(const std::vector<std::unique_ptr<ShellSession>>& sessions,
                                                    const leadlight::Interactions& data);

/// Makes that table and puts the rows of the files into it, each cookie on one node.
[[nodiscard]] leadlight::Status loadRows(const leadlight::Warehouse& warehouse,
                                         const leadlight::SubmissionTable& table);
