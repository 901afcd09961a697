// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/missing_files.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <utility>

namespace leadlight {

MissingFiles::MissingFiles(QObject* parent)
    : QObject(parent)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &MissingFiles::takeAnswer);
}

void MissingFiles::check(const QList<RecentFiles>& recent)
{
    QStringList files;
    for (const RecentFiles& opened : recent)
        files += opened.files;
    files.removeDuplicates();
    if (m_asking)
        m_next = files;
    else if (!files.isEmpty())
        ask(files);
}

bool MissingFiles::isMissing(const RecentFiles& recent) const
{
    return std::any_of(recent.files.begin(), recent.files.end(),
                       [this](const QString& file) { return m_missing.contains(file); });
}

/// Nothing waits for the answer but the watcher, which may go before it comes.
void MissingFiles::ask(const QStringList& files)
{
    m_asking = true;
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_answer.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, files] {
        QStringList missing;
        for (const QString& file : files)
            if (!QFileInfo::exists(file))
                missing << file;
        promise->addResult(missing);
        promise->finish();
    });
}

void MissingFiles::takeAnswer()
{
    m_asking = false;
    const QStringList answer = m_answer.result();
    if (const auto next = std::exchange(m_next, std::nullopt))
        ask(*next);
    const QSet<QString> missing(answer.begin(), answer.end());
    if (std::exchange(m_missing, missing) != missing)
        Q_EMIT changed();
}

} // namespace leadlight
