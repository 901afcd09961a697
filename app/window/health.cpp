// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/health.h"

#include "app/session/crash_report.h"
#include "app/session/health_log.h"
#include "views/dialogs/text_dialog.h"

#include <QDir>

namespace leadlight {

Health::Health(Session& session, QWidget& window, HealthLog& log, const QString& folder)
    : m_session(session)
    , m_window(window)
{
    log.follow(session.news());
    connect(&session.intents(), &Intents::showLog, this, [this, &log] {
        auto* dialog = new TextDialog(tr("Log"),
                                      tr("What happened in this run and those before. It holds no ids, no names and no "
                                         "figures, and is sent nowhere. The file: %1")
                                          .arg(QDir::toNativeSeparators(log.path())),
                                      log.text(), &m_window);
        dialog->open();
    });
    if (const QString report = takeCrashReport(folder); !report.isEmpty())
        tellCrash(report);
}

void Health::tellCrash(const QString& report)
{
    const auto show = [this, report] {
        auto* dialog = new TextDialog(tr("What happened"),
                                      tr("This is all that was written down: versions, and where the program stood. It "
                                         "holds nothing of your data "
                                         "and was sent nowhere. Those who look for the fault can use it."),
                                      report, &m_window);
        dialog->open();
    };
    Q_EMIT m_session.news().told({.tone = Message::Tone::Warning,
                                  .what = tr("Leadlight ended by a fault the last time."),
                                  .where = {},
                                  .hint = tr("Your files were only read. A report was written on this computer."),
                                  .action = tr("Show the report"),
                                  .onAction = show});
}

} // namespace leadlight
