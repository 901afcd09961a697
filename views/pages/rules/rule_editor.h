// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/single_rule.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;

namespace leadlight {

class NumberField;
class PageField;
struct Dataset;

/// A rule as a sentence whose places are fields: "Pages of [Cloud] in a list: at least [2]".
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// Fields for the pages, types and units of this data; null: names stand as they are.
    void setData(const std::shared_ptr<const Dataset>& dataset);
    void showRule(const SingleRule& rule);
    [[nodiscard]] const SingleRule& rule() const { return m_rule; }

Q_SIGNALS:
    void edited(const leadlight::SingleRule& rule);

private:
    void build();
    void addWords(const QString& text);
    void addName();
    void addAmount();
    void addPageName();
    void setName(const std::string& name);
    [[nodiscard]] std::vector<std::string> names() const;

    std::shared_ptr<const Dataset> m_data;
    SingleRule m_rule;
    QWidget* m_sentence = nullptr;
    QLabel* m_page = nullptr;
    NumberField* m_amount = nullptr;
};

} // namespace leadlight
