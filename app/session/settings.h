// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/file_report.h"
#include "model/recommend/evidence.h"
#include "model/recommend/model_choices.h"
#include "views/recent_files.h"
#include "views/session_state.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <map>
#include <optional>

namespace leadlight {

/// What the window remembers between two runs. Of the user's data that is file paths, column names, and the pages and
/// business units of answered conflicts.
class Settings
{
public:
    /// In the user's usual place.
    Settings();
    /// In the given INI file: for tests and for drawing screenshots.
    explicit Settings(const QString& iniFile);

    /// Where the file is kept as it was found, if some of it could not be read; empty: all of it could.
    [[nodiscard]] const QString& keptAside() const { return m_aside; }

    /// Where larger things are kept: the user's place for application data, or beside the given INI file.
    [[nodiscard]] QString dataFolder() const;
    /// Where the rows of sessions are kept (store/row_cache.h).
    [[nodiscard]] std::filesystem::path rowCache() const;

    [[nodiscard]] QByteArray bytes(const QString& key) const { return m_store.value(key).toByteArray(); }
    void setBytes(const QString& key, const QByteArray& value) { m_store.setValue(key, value); }
    [[nodiscard]] QVariant value(const QString& key) const { return m_store.value(key); }
    void setValue(const QString& key, const QVariant& value) { m_store.setValue(key, value); }
    void remove(const QString& key) { m_store.remove(key); }
    [[nodiscard]] QString text(const QString& key) const { return m_store.value(key).toString(); }
    void setText(const QString& key, const QString& value) { m_store.setValue(key, value); }

    /// The files opened lately, newest first.
    [[nodiscard]] QList<RecentFiles> recentFiles() const;
    /// Submissions, then the mapping or nothing, opened now.
    void addRecentFiles(const QStringList& files);
    void removeRecentFiles(const QStringList& files);
    void clearRecentFiles();

    /// The sessions opened or saved lately, newest first.
    [[nodiscard]] QList<RecentSession> recentSessions() const;
    void addRecentSession(const RecentSession& session);
    void removeRecentSession(const QString& file);
    /// The page that was shown last with a session, by its key; empty where none is known.
    [[nodiscard]] QString sessionPage(const QString& file) const;
    void setSessionPage(const QString& file, const QString& page); ///< of the recent ones only

    [[nodiscard]] ModelChoices modelChoices() const;
    void setModelChoices(const ModelChoices& choices);
    [[nodiscard]] EvidenceOptions evidence() const;
    void setEvidence(const EvidenceOptions& evidence);

    /// The columns that the user chose for files with this header line, or #1, #2, ... of those that have none.
    [[nodiscard]] std::map<Role, std::string> columnsFor(const std::vector<std::string>& header) const;
    void setColumnsFor(const std::vector<std::string>& header, const std::map<Role, std::string>& columns);
    /// Whose the rows without a cookie are in files with this header line.
    [[nodiscard]] FillDown fillDownFor(const std::vector<std::string>& header) const;
    void setFillDownFor(const std::vector<std::string>& header, FillDown fillDown);
    /// Which of these members of an archive, or sheets of a workbook, was chosen last; empty: none. Only where the next
    /// question starts: another month may be wanted.
    [[nodiscard]] std::string memberOf(const std::vector<std::string>& names) const;
    void setMemberOf(const std::vector<std::string>& names, const std::string& member);

private:
    void storeRecentSessions(const QList<RecentSession>& recent);
    void storeRecentFiles(const QList<RecentFiles>& recent);

    void keepDamaged();

    QSettings m_store;
    QString m_aside;
};

} // namespace leadlight
