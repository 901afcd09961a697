// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace leadlight {

/// One thing to tell the user: what happened, where, and what to do about it.
struct Message
{
    enum class Tone {
        Information,
        Warning,
        Error,
    };
    Tone tone = Tone::Information;
    QString what;
    QString where;  ///< "submissions.csv, line 12", or empty
    QString hint;   ///< what to do next, or empty
    QString action; ///< text of a button, or empty
    std::function<void()> onAction;
};
[[nodiscard]] Message messageOf(const Error& error);
/// An error that is said in one sentence.
[[nodiscard]] Message errorMessage(const QString& what);

/// Messages at the top of the page area. They stay until the user closes them, one by one or all at once; beyond two
/// the rest wait.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// The newest stands on top. A message that is already there is not repeated.
    void post(const Message& message);
    void clear();
    [[nodiscard]] const QList<Message>& messages() const { return m_messages; }

private:
    void rebuild();
    QWidget* makeRow(const Message& message, int index);
    [[nodiscard]] QWidget* makeFoot(qsizetype waiting);

    QVBoxLayout* m_rows = nullptr;
    QList<Message> m_messages;
};

} // namespace leadlight
