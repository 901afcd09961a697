// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/because_sentence.h"
#include "model/join/dataset.h"
#include "model/recommend/next_pages.h"

#include <QWidget>

class QLabel;

namespace leadlight {

/// Why a page stands in the list: the sentence, and a bar of the strongest reasons with what they are.
class BecauseView : public QWidget
{
    Q_OBJECT
public:
    explicit BecauseView(QWidget* parent = nullptr);

    /// Of what a reason's part of the bar stands for.
    struct Reason
    {
        QString name;
        int percent = 0;
    };

    /// A page of a list.
    void showPage(const Dataset& dataset, const NextPage& page);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] const std::vector<Reason>& reasons() const { return m_reasons; }

private:
    class Bar;
    void showBar();

    std::vector<Reason> m_reasons;
    QLabel* m_words;
    Bar* m_bar;
};

} // namespace leadlight
