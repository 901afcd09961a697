// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/manual_dialog.h"

#include "views/style/theme.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int listWidth = 232;
constexpr int margin = 16;
constexpr int leastPicture = 320;

/// "04-recommendations.md" -> "recommendations"
QString keyOf(const QString& fileName)
{
    return fileName.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0);
}

/// Pictures are those of docs/screenshots, as wide as the text.
class Chapter : public QTextBrowser
{
public:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage picture(QStringLiteral(":/screenshots/") + name.fileName());
        const int width = std::max(viewport()->width() - 3 * margin, leastPicture);
        return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

QList<ManualChapter> manualChapters()
{
    QList<ManualChapter> out;
    const QDir folder(QStringLiteral(":/manual"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        QString title = text.section(QLatin1Char('\n'), 0, 0);
        out.append({keyOf(name), title.remove(QStringLiteral("# ")), text});
    }
    return out;
}

ManualDialog::ManualDialog(QWidget* parent)
    : QDialog(parent)
    , m_chapters(manualChapters())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new Chapter)
{
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(920, 640);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualDialog::showCurrent);
    list();
}

void ManualDialog::build()
{
    m_search->setPlaceholderText(tr("Search in the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long title ends in dots
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false); // nothing here leads out of the program
    m_text->document()->setDocumentMargin(margin);
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(m_text, 1);
    m_search->setFixedWidth(listWidth);
}

/// Those that have what is searched for; all where nothing is.
void ManualDialog::list()
{
    const QString wanted = m_search->text().trimmed();
    const QString before = chapter();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ManualChapter& each : std::as_const(m_chapters)) {
            if (!each.text.contains(wanted, Qt::CaseInsensitive))
                continue;
            auto* item = new QListWidgetItem(each.title, m_list);
            item->setData(keyRole, each.key);
        }
    }
    showChapter(before);
}

void ManualDialog::showChapter(const QString& key)
{
    int row = m_list->count() > 0 ? 0 : -1;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(keyRole) == key)
            row = i;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    showCurrent();
}

QString ManualDialog::chapter() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(keyRole).toString() : QString();
}

void ManualDialog::showCurrent()
{
    const QString key = chapter();
    m_text->setMarkdown(key.isEmpty() ? tr("No chapter has \"%1\".").arg(m_search->text()) : QString());
    for (const ManualChapter& each : std::as_const(m_chapters))
        if (each.key == key)
            m_text->setMarkdown(each.text);
    markFound();
}

/// Shows the first place of what is searched for.
void ManualDialog::markFound()
{
    const QString wanted = m_search->text().trimmed();
    m_text->moveCursor(QTextCursor::Start);
    if (!wanted.isEmpty())
        m_text->find(wanted);
}

} // namespace leadlight
