// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/health_log.h"

#include "views/news.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <atomic>
#include <cstdio>

namespace leadlight {

Q_LOGGING_CATEGORY(healthCategory, "leadlight.health", QtWarningMsg)

namespace {

constexpr qint64 mostBytes = 256LL * 1024;
const auto mark = QStringLiteral("…");

// Qt hands its messages to a plain function, which can reach nothing but this.
std::atomic<HealthLog*> receiver{nullptr};
QtMessageHandler before = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool health = qstrcmp(context.category, "leadlight.health") == 0;
    if (HealthLog* log = receiver.load(); log != nullptr && (health || type != QtDebugMsg)) {
        // Workers speak, too; the file belongs to the thread of the window.
        const QString line = health ? message : HealthLog::withoutIds(message);
        QMetaObject::invokeMethod(
            log, [log, line] { log->note(line); }, Qt::AutoConnection);
    }
    if (!health && before != nullptr)
        before(type, context, message);
}

/// Keeps the newest part of a file that has grown, from the beginning of a line.
void shorten(QFile& file)
{
    if (file.size() <= mostBytes || !file.open(QIODevice::ReadOnly))
        return;
    file.seek(file.size() - mostBytes / 2);
    file.readLine();
    const QByteArray rest = file.readAll();
    file.close();
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(rest);
    file.close();
}

} // namespace

HealthLog::HealthLog(const QString& folder)
    : m_file(QDir(folder).filePath(QStringLiteral("leadlight.log")))
{
    QDir().mkpath(folder);
    shorten(m_file);
    // Without the right to write there is no log, and the program goes on.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Text))
        return;
    QLoggingCategory::setFilterRules(QStringLiteral("leadlight.health.info=true"));
    receiver = this;
    before = qInstallMessageHandler(onMessage);
}

HealthLog::~HealthLog()
{
    if (receiver.load() != this)
        return;
    qInstallMessageHandler(before);
    receiver = nullptr;
}

void HealthLog::follow(News& news)
{
    connect(&news, &News::jobStarted, this, [this](const QString& name) { note(withoutIds(name)); });
    connect(&news, &News::jobFinished, this, [this] { note(QStringLiteral("Done.")); });
    connect(&news, &News::loaded, this, [this] { note(QStringLiteral("Loaded.")); });
    connect(&news, &News::trained, this, [this] { note(QStringLiteral("Trained.")); });
    connect(&news, &News::failed, this, [this] { note(QStringLiteral("Not done.")); });
}

void HealthLog::note(const QString& text)
{
    if (!m_file.isOpen())
        return;
    QString line = QDateTime::currentDateTime().toString(Qt::ISODate);
    line += QLatin1Char(' ');
    line += QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    line += QLatin1Char('\n');
    m_file.write(line.toUtf8());
    m_file.flush();
}

QString HealthLog::text() const
{
    QFile file(m_file.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HealthLog::withoutIds(const QString& text)
{
    static const QRegularExpression quoted(QStringLiteral(R"("[^"]*"|'[^']*'|“[^”]*”|«[^»]*»)"));
    // Words that no sentence has: with a sign of paths and addresses inside, or with a digit but no number of up to 4.
    static const QRegularExpression odd(QStringLiteral(R"(\S*[/\\@_~]\S*|\S+\.\S+|(?!\d{1,4}(?:\D|$))\S*\d\S*)"));
    return QString(text).replace(quoted, mark).replace(odd, mark);
}

} // namespace leadlight
