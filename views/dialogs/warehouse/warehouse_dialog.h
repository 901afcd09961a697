// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/warehouse/choices.h"
#include "model/warehouse/choose_source.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class ConnectionForm;
class DataTable;
class FilterField;
class TableForm;
class WorkLine;

/// Connects with the engine that has the rows, and chooses table and columns from its catalogue. It knows no engine: it
/// says what is wanted by its signals, and is told by its slots what there is. Nothing is read without a click, and
/// what it would take is said before. Stays open until the table was looked at.
class WarehouseDialog : public QDialog
{
    Q_OBJECT
public:
    WarehouseDialog(const ConnectionChoices& last, bool keychain, QWidget* parent);

    /// What it is connected to.
    void showOffer(const EngineOffer& offer);
    void showTable(const OfferedTable& table);
    void showUnitsTable(const OfferedTable& table);
    void showEstimate(const RunEstimate& estimate);
    /// What went wrong, and what to do about it.
    void showError(const Error& error);

    /// Work begins, goes on, ends: nothing else can be started in between.
    void begin(const QString& stage);
    void advance(double fraction, const QString& stage);
    void end();

Q_SIGNALS:
    void connectRequested(const leadlight::ConnectionChoices& choices, const QString& password, bool keep);
    void tableRequested(const leadlight::TableName& table);
    void unitsTableRequested(const leadlight::TableName& table);
    /// Every row is to be read once, to say what a run would take.
    void countRequested(const leadlight::TableChoices& choices);
    /// These are to be worked with.
    void chosen(const leadlight::TableChoices& choices);
    void cancelRequested();

protected:
    void reject() override;

private:
    [[nodiscard]] QWidget* buildConnection(const ConnectionChoices& last, bool keychain);
    [[nodiscard]] QWidget* buildTables();
    [[nodiscard]] QPushButton* addButton(QBoxLayout& row, const QString& text, const char* name);
    void goTo(int table);
    void fit();
    void sayCost(const QString& text);
    void say(const QString& text);
    void hideError();
    void growTo(QSize wanted);
    void keepOnScreen();
    void focusAgain();

    EngineOffer m_offer;
    bool m_busy = false;
    int m_grown = 0;      ///< pixels that the error has made it higher
    int m_nextTable = -1; ///< was gone to while something else ran
    QStackedWidget* m_steps = nullptr;
    QLabel* m_error = nullptr;
    WorkLine* m_work = nullptr;
    ConnectionForm* m_connection = nullptr;
    QPushButton* m_connect = nullptr;
    QLabel* m_engine = nullptr;
    FilterField* m_search = nullptr;
    DataTable* m_tables = nullptr;
    TableForm* m_table = nullptr;
    QLabel* m_cost = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_count = nullptr;
    QPushButton* m_look = nullptr;
};

} // namespace leadlight
