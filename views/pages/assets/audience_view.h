// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/linked.h"
#include "model/stages/page_audience.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace leadlight {

class AudienceCurve;
class DataTable;

/// "Who should get it": the audience of some pages, best first, of which one takes as many as one wants by slider or
/// number; those of them that stand there on personal evidence only, where that is ticked; as a table and as a file.
class AudienceView : public QWidget
{
    Q_OBJECT
public:
    explicit AudienceView(QWidget* parent = nullptr);

    /// Null for none: then the table says why.
    void setAudience(std::shared_ptr<const PageAudience> audience);
    void setEmptyText(const QString& text);
    [[nodiscard]] DataTable* table() const { return m_table; }
    /// How many visitors are taken.
    [[nodiscard]] int reach() const;

Q_SIGNALS:
    /// The visitors taken shall be what is selected everywhere.
    void selectRequested(const leadlight::IndexSet& cookies);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildReach();
    [[nodiscard]] QWidget* buildButtons();
    /// How many there are to take.
    [[nodiscard]] int available() const;
    /// As far as the page would stand in a list of ten.
    [[nodiscard]] int usualReach() const;
    void take(int count);
    void showTaken();
    void sayOfHowMany(std::int64_t without);
    void sayCounts();

    std::shared_ptr<const PageAudience> m_audience;
    QLabel* m_best = nullptr; ///< before the number
    QLabel* m_of = nullptr;   ///< behind it
    QLabel* m_counts = nullptr;
    AudienceCurve* m_curve = nullptr;
    QSlider* m_slider = nullptr;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_personalOnly = nullptr;
    QBoxLayout* m_countsRow = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_select = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace leadlight
