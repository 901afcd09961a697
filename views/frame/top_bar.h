// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/models.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QMenuBar;
class QPushButton;

namespace leadlight {

struct Study;

/// The head of the window: menus, opening files, the model with its settings, Train, Export.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QMenuBar* menus, QWidget* parent = nullptr);

    /// The buttons that open files are chips with the names of those that are open; a click replaces them.
    void setFiles(const Study& study);
    void setModel(ModelKey key);
    /// What the entry of Auto says: "Auto: EASE, measured on this data".
    void setAutoText(const QString& text);
    void setCanTrain(bool can, const QString& whyNot);
    /// What Train does ("Train EASE"), and whether it is what the user will want next.
    void setTrain(const QString& text, bool due);
    void setBusy(bool busy);
    /// Whether the page below tells of the open files: else their model and Train would be a second one beside its own.
    void setOfFiles(bool ofFiles);
    [[nodiscard]] QMenu* exportMenu() const { return m_exportMenu; }
    [[nodiscard]] QPushButton* trainButton() const { return m_train; }
    /// Where the settings open below.
    [[nodiscard]] QWidget* settingsAnchor() const;

Q_SIGNALS:
    void openSubmissionsRequested();
    void openMappingRequested();
    void modelChosen(leadlight::ModelKey key);
    void settingsRequested();
    void trainRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addModelControls(QHBoxLayout& row);
    void updateTrain();
    /// In a small window, or a long language, texts are shorter, so that no menu has to give way.
    void fitTexts();
    void showTexts(std::size_t line);

    QString m_submissionsName; ///< empty: none are open
    QString m_mappingName;
    QPushButton* m_submissions = nullptr;
    QPushButton* m_mapping = nullptr;
    QLabel* m_brand = nullptr;
    QLabel* m_modelLabel = nullptr;
    QComboBox* m_model = nullptr;
    QPushButton* m_settings = nullptr;
    QPushButton* m_train = nullptr;
    QMenu* m_exportMenu = nullptr;
    QString m_trainText;
    QString m_whyNotTrain;
    bool m_trainIsDue = true;
    bool m_canTrain = false;
    bool m_busy = false;
    bool m_isOfFiles = true;
};

} // namespace leadlight
