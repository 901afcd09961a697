// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/recommendations/recommendations_tables.h"

#include <QLineEdit>

class QCompleter;

namespace leadlight {

class TableModel;

/// A field to find a page by any part of its name. The pages that fit open below it, as wide as their names need.
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

private:
    void fitPopup();

    TableModel* m_names;
    QCompleter* m_completer;
};

} // namespace leadlight
