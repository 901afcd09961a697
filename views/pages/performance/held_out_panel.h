// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"
#include "views/widgets/panel.h"

class QPushButton;

namespace leadlight {

struct Scorecard;
class ElidedLabel;

/// What the trained model finds of hidden pages, beside most popular: the measure that the in-sample hit rate is not.
/// Without a scorecard of this data and model it offers to measure.
class HeldOutPanel : public Panel
{
    Q_OBJECT
public:
    explicit HeldOutPanel(QWidget* parent = nullptr);

    void setStudy(const Study& study);
    void setBusy(bool busy);

Q_SIGNALS:
    void measureRequested();
    void labRequested();

private:
    struct FigureRow
    {
        ElidedLabel* name = nullptr;
        QLabel* hitRate = nullptr;
        QLabel* ndcg = nullptr;
    };
    void addFigures();
    void showFigures(const Scorecard& scorecard, std::size_t model);
    void enableMeasure();

    QLabel* m_words = nullptr;
    QLabel* m_withoutRules = nullptr; ///< that no rule acts on these figures
    QWidget* m_figures = nullptr;
    FigureRow m_head;
    FigureRow m_model;
    FigureRow m_popular;
    QPushButton* m_measure = nullptr;
    QPushButton* m_lab = nullptr;
    bool m_hasData = false;
    bool m_busy = false;
};

} // namespace leadlight
