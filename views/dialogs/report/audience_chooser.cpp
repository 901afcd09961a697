// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/audience_chooser.h"

#include "views/words.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace leadlight {

AudienceChooser::AudienceChooser(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("audience"));
    setAccessibleName(tr("Audience of a business unit or a page"));
    setToolTip(tr("The visitors who should be offered it, as a table of the report, best first"));
    setEditable(true);
    lineEdit()->setAccessibleName(accessibleName());
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setSubjects({});
    connect(this, &QComboBox::activated, this, &AudienceChooser::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &AudienceChooser::take);
}

void AudienceChooser::setSubjects(const std::vector<AudienceSubject>& subjects)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("No audience"));
    for (const AudienceSubject& subject : subjects)
        addItem(words(subject.name));
    setCurrentIndex(m_subject < static_cast<int>(subjects.size()) ? m_subject + 1 : 0);
}

/// A text that is no name goes back to what was chosen; none at all is nobody's audience.
void AudienceChooser::take()
{
    const QString typed = lineEdit()->text().trimmed();
    const int found = typed.isEmpty() ? 0 : findText(typed);
    const bool another = found >= 0 && found - 1 != m_subject;
    if (another)
        m_subject = found - 1;
    setCurrentIndex(m_subject + 1); // which is no activation
    setEditText(itemText(m_subject + 1));
    lineEdit()->setCursorPosition(0);
    if (another)
        Q_EMIT chosen(m_subject);
}

} // namespace leadlight
