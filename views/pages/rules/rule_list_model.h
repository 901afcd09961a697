// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace leadlight {

/// Rules in their order, each with what is known of its price. Rules in force have a switch.
class RuleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        QString text;
        QString price; ///< second line
        bool on = true;

        bool operator==(const Row&) const = default;
    };
    enum Role {
        PriceRole = Qt::UserRole,
    };

    /// `switches`: the rules can be switched on and off.
    explicit RuleListModel(bool switches, QObject* parent = nullptr);

    /// Where only texts have changed, what is selected stays so.
    void setRows(const QList<Row>& rows);
    [[nodiscard]] bool hasSwitches() const { return m_switches; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// An intent: the row follows when the rules have been changed.
    void switched(int row, bool on);

private:
    bool m_switches;
    QList<Row> m_rows;
};

} // namespace leadlight
