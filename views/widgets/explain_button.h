// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/popup_frame.h"

#include <QPushButton>

#include <string>
#include <string_view>

namespace leadlight {

class ExplanationText;

/// The sheet behind "What does this mean?"; it goes when it is closed.
class ExplanationPopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit ExplanationPopup(QWidget* parent);
    [[nodiscard]] ExplanationText& text() const { return *m_text; }

private:
    ExplanationText* m_text;
};

/// "?": what the figure beside it means. Hidden where there is nothing to say.
class ExplainButton : public QPushButton
{
    Q_OBJECT
public:
    /// `columnOrChart` is what explanationOf() knows the figure by.
    explicit ExplainButton(std::string_view columnOrChart = {}, QWidget* parent = nullptr);

    void setSubject(std::string_view columnOrChart);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void open();

    std::string m_subject;
};

} // namespace leadlight
