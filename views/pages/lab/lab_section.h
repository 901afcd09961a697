// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

#include <QList>
#include <QWidget>

namespace leadlight {

class ChartPanel;
struct Rules;

/// One section of the Model lab page.
class LabSection : public QWidget
{
    Q_OBJECT
public:
    explicit LabSection(const PageContext& context, QWidget* parent = nullptr);
    ~LabSection() override;

    /// Shows the study; must be cheap (< 50 ms): no figure is computed here.
    virtual void setStudy(const Study& study) = 0;
    /// The settings that "Train" would use now.
    virtual void setModelChoices(const ModelChoices& /*choices*/) {}
    /// What lists obey, which figures of hidden pages do not; null: nothing.
    virtual void setRules(const std::shared_ptr<const Rules>& /*rules*/) {}
    /// True while a job runs: what starts another one cannot be pressed.
    virtual void setBusy(bool /*busy*/) {}
    [[nodiscard]] virtual QList<ChartPanel*> charts() const { return {}; }
    /// What stands at the right of the row of section names while this section is shown; the page takes it over.
    [[nodiscard]] virtual QWidget* toolBar() const { return nullptr; }
    /// Shows what is best seen of it, where there is more than its first sight.
    virtual void prepareForPicture() {}

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace leadlight
