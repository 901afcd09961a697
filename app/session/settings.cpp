// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "app/session/aside_name.h"
#include "app/session/settings_conversion.h"
#include "app/session/variant_options.h"
#include "model/exports/row_cache_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <tuple>

namespace leadlight {

namespace {

constexpr int recentLimit = 8;
constexpr QLatin1String modelGroup("model");
constexpr QLatin1String filesKey("files");
constexpr QLatin1String openedKey("opened");
constexpr QLatin1String evidenceGroup("evidence");

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text);
}

template <class Options>
void save(QSettings& store, const QString& group, const Options& options)
{
    VariantSink sink;
    writeOptions(options, sink);
    store.beginGroup(group);
    for (auto it = sink.values().cbegin(); it != sink.values().cend(); ++it)
        store.setValue(it.key(), it.value());
    store.endGroup();
}

/// What cannot be read is of another version: the default holds.
template <class Options>
void load(const QSettings& store, const QString& group, Options& options)
{
    const auto look = [&](const QString& key) { return store.value(group + QLatin1Char('/') + key); };
    std::ignore = readOptions(options, VariantSource(look));
}

/// "model/ease": where a model's own settings are.
QString groupOf(std::string_view model)
{
    return modelGroup + QLatin1Char('/') + textOf(model);
}

constexpr QLatin1String fillDownKey("fill-down"); // beside the names of the roles

/// Stands for the names without holding them.
QString fingerprint(const std::vector<std::string>& header)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto& name : header) {
        hash.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
        hash.addData(QByteArrayView("\n", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString headerKey(const std::vector<std::string>& header)
{
    return QStringLiteral("columns/") + fingerprint(header);
}

QString membersKey(const std::vector<std::string>& names)
{
    return QStringLiteral("members/") + fingerprint(names);
}

} // namespace

Settings::Settings()
    : m_store(QStringLiteral("Leadlight"), QStringLiteral("Leadlight"))
{
    keepDamaged();
    convertOldSettings(m_store);
}

Settings::Settings(const QString& iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
    keepDamaged();
    convertOldSettings(m_store);
}

/// QSettings takes what it can read, and writes that alone with the next change: before, the file is kept as it was,
/// and then written anew, so that this happens once.
void Settings::keepDamaged()
{
    static_cast<void>(m_store.allKeys()); // which reads all of it
    const QString file = m_store.fileName();
    if (m_store.status() != QSettings::FormatError || !QFileInfo(file).isFile())
        return;
    const QString aside = asideName(file);
    if (!QFile::copy(file, aside))
        return;
    m_aside = aside;
    m_store.setValue(QStringLiteral("damaged/keptAs"), aside);
    m_store.sync();
}

QString Settings::dataFolder() const
{
    return m_store.format() == QSettings::IniFormat ? QFileInfo(m_store.fileName()).absolutePath()
                                                    : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

std::filesystem::path Settings::rowCache() const
{
    if (m_store.format() != QSettings::IniFormat)
        return rowCacheFolder();
    return QFileInfo(QDir(dataFolder()).filePath(QStringLiteral("rows"))).filesystemFilePath();
}

QList<RecentFiles> Settings::recentFiles() const
{
    QList<RecentFiles> recent;
    for (const QVariant& stored : m_store.value(QStringLiteral("recent")).toList()) {
        const QVariantMap entry = stored.toMap();
        // Earlier versions kept the files alone.
        const QStringList files = entry.isEmpty() ? stored.toStringList() : entry.value(filesKey).toStringList();
        if (!files.isEmpty())
            recent.append({files, entry.value(openedKey).toDateTime()});
    }
    return recent;
}

void Settings::storeRecentFiles(const QList<RecentFiles>& recent)
{
    QVariantList stored;
    for (const RecentFiles& entry : recent)
        stored.append(QVariantMap{{filesKey, entry.files}, {openedKey, entry.opened}});
    m_store.setValue(QStringLiteral("recent"), stored);
}

void Settings::addRecentFiles(const QStringList& files)
{
    removeRecentFiles(files);
    auto recent = recentFiles();
    recent.prepend({files, QDateTime::currentDateTime()});
    storeRecentFiles(recent.mid(0, recentLimit));
}

void Settings::removeRecentFiles(const QStringList& files)
{
    auto recent = recentFiles();
    recent.removeIf([&](const RecentFiles& entry) { return entry.files == files; });
    storeRecentFiles(recent);
}

void Settings::clearRecentFiles()
{
    m_store.remove(QStringLiteral("recent"));
}

QList<RecentSession> Settings::recentSessions() const
{
    QList<RecentSession> recent;
    for (const QVariant& stored : m_store.value(QStringLiteral("sessions")).toList()) {
        const QVariantMap entry = stored.toMap();
        RecentSession session{.file = entry.value(QStringLiteral("file")).toString(),
                              .used = entry.value(QStringLiteral("used")).toDateTime(),
                              .model = entry.value(QStringLiteral("model")).toString(),
                              .cohorts = entry.value(QStringLiteral("cohorts")).toInt(),
                              .rules = entry.value(QStringLiteral("rules")).toLongLong(),
                              .leftOut = entry.value(QStringLiteral("leftOut")).toLongLong(),
                              .visitors = entry.value(QStringLiteral("visitors")).toLongLong(),
                              .pages = entry.value(QStringLiteral("pages")).toLongLong(),
                              .found = {}};
        bool isNumber = false;
        const double found = entry.value(QStringLiteral("found")).toDouble(&isNumber);
        if (isNumber)
            session.found = found;
        if (!session.file.isEmpty())
            recent.append(session);
    }
    return recent;
}

void Settings::storeRecentSessions(const QList<RecentSession>& recent)
{
    QVariantList stored;
    for (const RecentSession& session : recent) {
        QVariantMap entry{{QStringLiteral("file"), session.file},         {QStringLiteral("used"), session.used},
                          {QStringLiteral("model"), session.model},       {QStringLiteral("cohorts"), session.cohorts},
                          {QStringLiteral("visitors"), session.visitors}, {QStringLiteral("pages"), session.pages}};
        if (session.rules > 0)
            entry.insert(QStringLiteral("rules"), session.rules);
        if (session.leftOut > 0)
            entry.insert(QStringLiteral("leftOut"), session.leftOut);
        if (session.found)
            entry.insert(QStringLiteral("found"), *session.found);
        stored.append(entry);
    }
    m_store.setValue(QStringLiteral("sessions"), stored);
}

void Settings::addRecentSession(const RecentSession& session)
{
    removeRecentSession(session.file);
    auto recent = recentSessions();
    recent.prepend(session);
    storeRecentSessions(recent.mid(0, recentLimit));
}

void Settings::removeRecentSession(const QString& file)
{
    auto recent = recentSessions();
    recent.removeIf([&](const RecentSession& session) { return session.file == file; });
    storeRecentSessions(recent);
}

QString Settings::sessionPage(const QString& file) const
{
    return m_store.value(QStringLiteral("session-pages")).toMap().value(file).toString();
}

void Settings::setSessionPage(const QString& file, const QString& page)
{
    const QVariantMap before = m_store.value(QStringLiteral("session-pages")).toMap();
    QVariantMap pages;
    for (const RecentSession& session : recentSessions())
        if (const QString shown = session.file == file ? page : before.value(session.file).toString(); !shown.isEmpty())
            pages.insert(session.file, shown);
    m_store.setValue(QStringLiteral("session-pages"), pages);
}

ModelChoices Settings::modelChoices() const
{
    ModelChoices choices;
    load(m_store, modelGroup, choices);
    // Random took the seed of ALS before it had its own.
    load(m_store, groupOf(AlsOptions::key), std::get<RandomOptions>(choices.settings));
    visitSettings(choices, [&](auto& settings) { load(m_store, groupOf(settings.key), settings); });
    return choices;
}

void Settings::setModelChoices(const ModelChoices& choices)
{
    save(m_store, modelGroup, choices);
    visitSettings(choices, [&](const auto& settings) { save(m_store, groupOf(settings.key), settings); });
}

EvidenceOptions Settings::evidence() const
{
    EvidenceOptions evidence;
    load(m_store, evidenceGroup, evidence);
    return evidence;
}

void Settings::setEvidence(const EvidenceOptions& evidence)
{
    save(m_store, evidenceGroup, evidence);
}

std::map<Role, std::string> Settings::columnsFor(const std::vector<std::string>& header) const
{
    std::map<Role, std::string> columns;
    const QVariantMap stored = m_store.value(headerKey(header)).toMap();
    for (std::size_t role = 0; role < roleNames.size(); ++role)
        if (const auto it = stored.constFind(textOf(roleNames[role])); it != stored.cend())
            columns.emplace(static_cast<Role>(role), it->toString().toStdString());
    return columns;
}

void Settings::setColumnsFor(const std::vector<std::string>& header, const std::map<Role, std::string>& columns)
{
    QVariantMap stored = m_store.value(headerKey(header)).toMap();
    for (const auto& role : roleNames)
        stored.remove(textOf(role));
    for (const auto& [role, name] : columns)
        stored.insert(textOf(roleNames[static_cast<std::size_t>(role)]), QString::fromStdString(name));
    m_store.setValue(headerKey(header), stored);
}

FillDown Settings::fillDownFor(const std::vector<std::string>& header) const
{
    const QString name = m_store.value(headerKey(header)).toMap().value(fillDownKey).toString();
    const auto& names = Choices<FillDown>::names;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == textOf(names[i]))
            return static_cast<FillDown>(i);
    return FillDown::Ask;
}

void Settings::setFillDownFor(const std::vector<std::string>& header, FillDown fillDown)
{
    QVariantMap stored = m_store.value(headerKey(header)).toMap();
    stored.insert(fillDownKey, textOf(Choices<FillDown>::names[static_cast<std::size_t>(fillDown)]));
    m_store.setValue(headerKey(header), stored);
}

std::string Settings::memberOf(const std::vector<std::string>& names) const
{
    return m_store.value(membersKey(names)).toString().toStdString();
}

void Settings::setMemberOf(const std::vector<std::string>& names, const std::string& member)
{
    m_store.setValue(membersKey(names), QString::fromStdString(member));
}

} // namespace leadlight
