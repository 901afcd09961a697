// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLoggingCategory>
#include <QObject>

namespace leadlight {

class News;

/// What goes wrong, by its English source without what stood in its places: no ids, names or paths by construction.
Q_DECLARE_LOGGING_CATEGORY(healthCategory)

/// What happened since the program was started, and in the runs before: a text file that whoever looks for a fault may
/// read and give away. Work by its kind and its end, warnings of Qt; never an id, a name of a file or a figure of the
/// data.
class HealthLog : public QObject
{
    Q_OBJECT
public:
    /// Goes on with leadlight.log in `folder`; what is older than its newest 256 kB is dropped. While it lives it is
    /// given all messages of Qt's logging.
    explicit HealthLog(const QString& folder);
    ~HealthLog() override;

    /// Notes what the news tell from now on.
    void follow(News& news);
    /// A line with the time of day.
    void note(const QString& text);
    /// All lines.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    /// The text with marks in place of all that may be somebody's: what is quoted, paths, addresses, words with digits
    /// or underlines. Small numbers stay.
    [[nodiscard]] static QString withoutIds(const QString& text);

private:
    QFile m_file;
};

} // namespace leadlight
