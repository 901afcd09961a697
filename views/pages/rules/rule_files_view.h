// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/rules_in_force.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// The two files that rules rest on: who is left out of every list, and what is known of the pages. Each with what of
/// it is in the data.
class RuleFilesView : public QWidget
{
    Q_OBJECT
public:
    explicit RuleFilesView(QWidget* parent = nullptr);

    void setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce);

Q_SIGNALS:
    /// Empty: none from now on.
    void leftOutChosen(const std::filesystem::path& file);
    void assetsChosen(const std::filesystem::path& file);

private:
    struct Row
    {
        QLabel* text = nullptr;
        QPushButton* open = nullptr;
        QPushButton* remove = nullptr;
    };
    using Chosen = void (RuleFilesView::*)(const std::filesystem::path&);
    /// `key` names the controls, `title` the row, `none` says what the file would be for.
    Row addRow(const QString& key, const QString& title, const QString& dialog, Chosen chosen);
    static void showUnknown(const Row& row, const std::vector<std::string>& unknown);
    static void showRow(const Row& row, const std::filesystem::path& file, const QString& found, const QString& none);

    Row m_leftOut;
    Row m_assets;
};

} // namespace leadlight
