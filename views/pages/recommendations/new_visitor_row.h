// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadlight {

/// The entry above the list of cookies for somebody who is not in it: looks and behaves like a row. Checked while it is
/// what the page shows.
class NewVisitorRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NewVisitorRow(QWidget* parent = nullptr);

    /// How many pages the new visitor has: said beside its name.
    void setPages(int pages);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// A click on the row that is shown already leaves it shown.
    void nextCheckState() override { setChecked(true); }

private:
    int m_pages = 0;
};

} // namespace leadlight
