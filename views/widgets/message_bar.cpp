// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/message_bar.h"

#include "views/style/leadlight_style.h"
#include "views/style/paint_controls.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int shownAtOnce = 2; // with more, a low window has no room for its page

/// A tinted strip with the tone's colour at its left edge.
class MessageRow : public QWidget
{
public:
    explicit MessageRow(Message::Tone tone)
        : m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(*this);
        const QColor color = m_tone == Message::Tone::Information ? theme.accent : theme.warning;
        paintRounded(painter, rect(), 8, mixed(theme.panel, color, 0.08), mixed(theme.panel, color, 0.3));
        paintRounded(painter, QRect(6, 8, 3, height() - 16), 1.5, color, QColor());
    }

private:
    Message::Tone m_tone;
};

QString detailOf(const Message& message)
{
    QStringList parts;
    if (!message.where.isEmpty())
        parts << message.where;
    if (!message.hint.isEmpty())
        parts << message.hint;
    return parts.join(QStringLiteral("  ·  "));
}

QString toneName(Message::Tone tone)
{
    switch (tone) {
    case Message::Tone::Error:
        return MessageBar::tr("Error");
    case Message::Tone::Warning:
        return MessageBar::tr("Warning");
    default:
        return MessageBar::tr("Note");
    }
}

} // namespace

Message messageOf(const Error& error)
{
    Message message;
    message.tone = Message::Tone::Error;
    message.what = words(error.what);
    message.hint = words(error.hint);
    if (!error.file.empty())
        message.where = shownName(QFileInfo(QString::fromStdString(error.file)).fileName());
    if (error.line > 0)
        message.where = message.where.isEmpty() ? MessageBar::tr("line %L1").arg(error.line)
                                                : MessageBar::tr("%1, line %L2").arg(message.where).arg(error.line);
    return message;
}

Message errorMessage(const QString& what)
{
    return {.tone = Message::Tone::Error, .what = what, .where = {}, .hint = {}, .action = {}, .onAction = {}};
}

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Messages"));
    m_rows->setContentsMargins(24, 16, 24, 0);
    m_rows->setSpacing(8);
    hide();
}

void MessageBar::post(const Message& message)
{
    m_messages.removeIf(
        [&](const Message& m) { return m.what == message.what && m.where == message.where && m.hint == message.hint; });
    m_messages.prepend(message);
    rebuild();
}

void MessageBar::clear()
{
    m_messages.clear();
    rebuild();
}

void MessageBar::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int shown = std::min(shownAtOnce, static_cast<int>(m_messages.size()));
    for (int i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(m_messages.at(i), i));
    if (m_messages.size() > 1)
        m_rows->addWidget(makeFoot(m_messages.size() - shown));
    setVisible(!m_messages.isEmpty());
}

/// What stands below several messages: how many wait, and how to be rid of all.
QWidget* MessageBar::makeFoot(qsizetype waiting)
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    if (waiting > 0)
        line->addWidget(makeNote(waiting == 1 ? tr("1 more message waits below these.")
                                              : tr("%1 more messages wait below these.").arg(waiting)),
                        1);
    else
        line->addStretch(1);
    auto* all = new QPushButton(tr("Close all messages"));
    all->setObjectName(QStringLiteral("closeAllMessages"));
    all->setFont(textFont(TextSize::Small));
    makeLink(*all);
    connect(all, &QPushButton::clicked, this, &MessageBar::clear, Qt::QueuedConnection); // it goes, too
    line->addWidget(all);
    return foot;
}

QWidget* MessageBar::makeRow(const Message& message, int index)
{
    auto* strip = new MessageRow(message.tone);
    strip->setObjectName(QStringLiteral("message"));
    strip->setAccessibleName(toneName(message.tone));
    strip->setAccessibleDescription(message.what + QLatin1Char(' ') + detailOf(message));
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(20, 10, 10, 10);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* what = makeLabel(message.what, TextSize::Body, QFont::DemiBold);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    texts->addWidget(what);
    if (const QString detail = detailOf(message); !detail.isEmpty()) {
        auto* rest = makeLabel(detail, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
        rest->setWordWrap(true);
        texts->addWidget(rest);
    }
    line->addLayout(texts, 1);
    if (!message.action.isEmpty()) {
        auto* act = new QPushButton(message.action);
        connect(act, &QPushButton::clicked, this, [onAction = message.onAction] { onAction(); });
        line->addWidget(act, 0, Qt::AlignVCenter);
    }
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, index] {
        m_messages.removeAt(index);
        rebuild();
    });
    line->addWidget(close, 0, Qt::AlignTop);
    return strip;
}

} // namespace leadlight
