// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace leadlight {

class ChartPanel;

/// One entry of the navigation: title, a short sentence on what it shows, and below them the page itself.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const QString& title, const QString& sentence, QWidget* parent = nullptr);
    ~Page() override;

    [[nodiscard]] QString title() const { return m_title; }
    /// Shows the study; must be cheap (< 50 ms): no figure is computed here.
    virtual void setStudy(const Study& study) = 0;
    /// The charts on this page, for "Export" and the tests.
    [[nodiscard]] virtual QList<ChartPanel*> charts() const { return {}; }
    /// What the "Export" menu of the window offers while this page is shown.
    [[nodiscard]] virtual QList<QAction*> exportActions() const { return {}; }
    /// Names of the sections of which a page shows one at a time; charts() are those of the section shown. Empty: the
    /// page is one whole.
    [[nodiscard]] virtual QStringList sections() const { return {}; }
    virtual void showSection(int /*index*/) {}
    /// True while a job runs: what starts another one cannot be pressed.
    virtual void setBusy(bool /*busy*/) {}

protected:
    /// Where a page puts its content.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QString m_title;
    QVBoxLayout* m_body = nullptr;
};

} // namespace leadlight
