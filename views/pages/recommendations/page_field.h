// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/recommendations/recommendations_tables.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace leadlight {

/// A field to find a page by any part of its name. The pages that fit open below it, those first whose names begin so,
/// as wide as their names need; where none fits, that is said there. Enter takes the first, Escape empties the field.
class PageField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PageField(QWidget* parent = nullptr);

    /// The pages of this data; null for none.
    void setPages(const DatasetPtr& of);

Q_SIGNALS:
    void pageChosen(std::int32_t page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(const QString& text);
    void choose(const QModelIndex& found);
    void fitPopup();

    DatasetPtr m_data;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
};

} // namespace leadlight
