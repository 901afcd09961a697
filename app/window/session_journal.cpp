// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_journal.h"

#include "model/store/session_leftovers.h"

#include <QDir>
#include <QFileInfo>

namespace leadlight {

namespace {

std::filesystem::path absoluteOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

QString keptName(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// ".NAME.lock" beside the file.
std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    const QFileInfo info(file);
    auto lock = std::make_unique<QLockFile>(info.dir().filePath(QStringLiteral(".%1.lock").arg(info.fileName())));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

SessionJournal::SessionJournal(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionJournal::due);
    setFile({});
}

SessionJournal::~SessionJournal()
{
    m_writer.stop();
    if (const QString file = path(); !file.isEmpty())
        removeSession(savingOf(absoluteOf(file))); // of a program that was killed
    remove();
}

void SessionJournal::setFile(const QString& file)
{
    if (m_lock && m_file == file)
        return;
    m_file = file;
    if (file.isEmpty())
        takeWithoutFile();
    else
        take(file, keptName(journalOf(absoluteOf(file))));
}

bool SessionJournal::isHeld(const QString& file)
{
    const auto lock = lockOf(file);
    return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

/// Locks ".NAME.lock" beside the file, unless somebody has.
bool SessionJournal::take(const QString& file, const QString& path)
{
    m_lock.reset();
    m_path = path;
    m_newer = isNewerSession(absoluteOf(path));
    auto held = lockOf(file);
    if (held->tryLock(0)) {
        m_holder = Holder::This;
        m_lock = std::move(held);
        return true;
    }
    m_holder = held->error() == QLockFile::LockFailedError ? Holder::Another : Holder::Nobody;
    return false;
}

bool SessionJournal::takeWithoutFile()
{
    QDir().mkpath(m_folder);
    const std::filesystem::path folder = absoluteOf(m_folder);
    const auto placeOf = [&](int window) { return keptName(unsavedIn(folder, window)); };
    const auto takePlace = [&](int window) {
        const QString path = placeOf(window);
        return take(QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName()), path) && !m_newer;
    };
    for (int window = 1; window <= mostUnsaved; ++window)
        if (QFileInfo::exists(placeOf(window)) && takePlace(window))
            return true;
    for (int window = 1; window <= mostUnsaved; ++window)
        if (takePlace(window))
            return true;
    return false;
}

void SessionJournal::plan()
{
    if (m_timer.isActive() || !m_lock)
        return;
    const qint64 since = m_sinceKept.isValid() ? m_sinceKept.elapsed() : m_pause;
    m_timer.start(static_cast<int>(std::max<qint64>(0, m_pause - since)));
}

void SessionJournal::keep(SessionContent content, const SessionSaving& saving, const std::function<bool()>& wanted,
                          const std::function<void(const Error& error)>& failed)
{
    const QString file = path();
    if (file.isEmpty())
        return;
    m_sinceKept.start();
    m_writer.write({.file = absoluteOf(file), .content = std::move(content), .saving = saving, .inPlace = true},
                   [this, file, wanted, failed](const Status& status) {
                       if (!status && status.error().kind != ErrorKind::Cancelled)
                           failed(status.error());
                       if (file != path() || !wanted())
                           removeSession(absoluteOf(file));
                   });
}

void SessionJournal::remove()
{
    m_timer.stop();
    if (const QString file = path(); !file.isEmpty())
        removeSession(absoluteOf(file));
}

} // namespace leadlight
