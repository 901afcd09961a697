// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/written_note.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace leadlight {

WrittenNote::WrittenNote(QWidget* parent)
    : QWidget(parent)
    , m_text(makeNote({}))
    , m_show(new QPushButton(tr("Show in folder")))
{
    m_text->setObjectName(QStringLiteral("outcome"));
    m_show->setObjectName(QStringLiteral("showInFolder"));
    m_show->setAutoDefault(false);
    makeLink(*m_show);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    say({});
}

QString WrittenNote::text() const
{
    return m_text->text();
}

void WrittenNote::say(const QString& text)
{
    put(text, {}, false);
}

void WrittenNote::sayWritten(const QString& text, const QString& folder)
{
    put(text, folder, false);
}

void WrittenNote::sayFailed(const QString& text)
{
    put(text, {}, true);
}

void WrittenNote::put(const QString& text, const QString& folder, bool failed)
{
    m_folder = folder;
    m_text->setForegroundRole(failed ? QPalette::BrightText : QPalette::PlaceholderText);
    m_text->setText(text);
    m_show->setVisible(!folder.isEmpty());
}

} // namespace leadlight
