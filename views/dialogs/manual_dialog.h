// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace leadlight {

/// A chapter of docs/manual, built into the program.
struct ManualChapter
{
    QString key; ///< "recommendations": for a page its key
    QString title;
    QString text; ///< Markdown
};
/// All, in their order (that of the files' names).
[[nodiscard]] QList<ManualChapter> manualChapters();

/// The manual beside the window: chapters on the left, the text on the right, and a search over all of them.
class ManualDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ManualDialog(QWidget* parent);

    /// Goes to the chapter of this key; the first one where there is none.
    void showChapter(const QString& key);
    [[nodiscard]] QString chapter() const;

private:
    void build();
    void list();
    void showCurrent();
    void markFound();

    QList<ManualChapter> m_chapters;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace leadlight
