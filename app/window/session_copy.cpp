// SPDX-License-Identifier: GPL-3.0-or-later
// SessionFiles: a copy with pseudonyms, for somebody else.
#include "app/session/settings.h"
#include "app/window/session_files.h"
#include "model/exports/lists/pseudonyms.h"
#include "views/words.h"

#include <QDir>
#include <QFileInfo>

namespace leadlight {

/// The work as it is now, with its rows. File, title and changes of the window stay what they are: with pseudonyms in
/// the place of ids nobody could go on here.
void SessionFiles::writeCopy(const QString& file)
{
    if (!m_state.file.isEmpty() && QFileInfo(file) == QFileInfo(m_state.file))
        return tell(tr("No copy was written: it would have taken the place of this session and its ids."),
                    tr("Choose another name for the copy."));
    auto names = Pseudonyms::open(pseudonymSecretFile());
    if (!names)
        return m_session.report(names.error());
    m_settings.setText(QStringLiteral("sessionFolder"), QFileInfo(file).absolutePath());
    const auto nameOf = [secret = *std::move(names)](std::string_view id) { return secret->nameOf(id); };
    m_writer.write({.file = QFileInfo(file).filesystemAbsoluteFilePath(),
                    .content = savedWork(m_session, m_runs),
                    .saving = {.data = SessionData::Pseudonyms, .pseudonym = nameOf, .hashes = m_hashes}},
                   [this, file](const Status& status) { finishCopy(file, status); });
}

void SessionFiles::finishCopy(const QString& file, const Status& status)
{
    if (!status)
        return m_session.report(status.error());
    Q_EMIT m_session.news().told(
        {.tone = Message::Tone::Information,
         .what = tr("A copy with pseudonyms was written: %1").arg(shownName(QDir::toNativeSeparators(file))),
         .where = {},
         .hint = tr("This window goes on with the session and its ids. Notes stand in the copy as they were written, "
                    "and who has the export, too, can tell who is who."),
         .action = {},
         .onAction = {}});
    Q_EMIT copied();
}

} // namespace leadlight
