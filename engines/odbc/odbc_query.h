// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QSqlQuery>

namespace leadlight {

/// Runs a statement of QODBC's, which blocks, and has the driver end it (SQLCancel, from another thread) once it is
/// cancelled.
class OdbcQuery
{
public:
    /// BadData where the engine does not understand the text.
    [[nodiscard]] static Result<OdbcQuery> prepare(const QSqlDatabase& database, const std::string& text,
                                                   const SharedSecret& password);

    [[nodiscard]] QSqlQuery& query() { return m_query; }
    /// Runs it with what is bound.
    [[nodiscard]] Status run(const Progress& progress);
    /// What went wrong, without the password, which some drivers repeat.
    [[nodiscard]] tl::unexpected<Error> error(const QSqlError& error) const;

private:
    OdbcQuery(const QSqlDatabase& database, SharedSecret password);

    QSqlQuery m_query;
    SharedSecret m_password;
};

/// The same of a connection.
[[nodiscard]] Error odbcError(const QSqlError& error, const Secret* password);

} // namespace leadlight
