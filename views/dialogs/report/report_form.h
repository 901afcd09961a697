// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace leadlight {

class FlowLayout;

/// How a report is written: template, formats, briefs, whose names visitors have, who is left out as the control group,
/// lists for other tools, a deck to update, the folder.
class ReportForm : public QWidget
{
    Q_OBJECT
public:
    /// Every edit goes straight into `choices`, which must outlive the form.
    ReportForm(ReportChoices& choices, const QString& folder, QWidget* parent = nullptr);

    /// What this data does not allow cannot be chosen, and says why.
    void setData(int units, const QString& whyNoPersonalize);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString deckToUpdate() const { return m_update; }
    /// The template is said to be none, or to lack something.
    void sayOfTemplate(const QString& text);

Q_SIGNALS:
    void edited();
    /// Another template: it is to be looked at. Empty: our own.
    void templateChosen(const QString& path);
    void keyFileRequested(const QString& path);

private:
    QHBoxLayout* addRow(const QString& label);
    FlowLayout* addLines(const QString& label);
    QCheckBox* addSwitch(QLayout& row, const char* name, const QString& text, bool& value);
    QPushButton* addButton(QHBoxLayout& row, const char* name, const QString& text);
    void addTemplate();
    void addFormats();
    void addListRows();
    void addLists();
    void addUpdate();
    void addFolder(const QString& folder);
    void chooseTemplate();
    void chooseUpdate();
    void chooseFolder();
    void chooseKeyFile();
    void showTemplate();
    void showUpdate();

    ReportChoices& m_choices;
    QGridLayout* m_grid = nullptr;
    QLabel* m_template = nullptr;
    QPushButton* m_ownTemplate = nullptr;
    QPushButton* m_chooseTemplate = nullptr;
    QComboBox* m_csvForm = nullptr;
    QCheckBox* m_perUnit = nullptr;
    QCheckBox* m_personalize = nullptr;
    QSpinBox* m_holdOut = nullptr;
    QLabel* m_idsNote = nullptr; ///< that pseudonyms and lists for other tools do not go together
    QString m_update;
    QLabel* m_updateName = nullptr;
    QPushButton* m_noUpdate = nullptr;
    QLineEdit* m_folder = nullptr;
};

} // namespace leadlight
