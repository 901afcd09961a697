// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "views/words.h"

#include <QWidget>
#include <functional>
#include <type_traits>
#include <vector>

class QGridLayout;
class QPushButton;

namespace leadlight {

/// A form made from the fields of Options structs: label, control with the field's range, and its help line. Advanced
/// fields follow the others, behind a button.
class OptionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsForm(QWidget* parent = nullptr);

    /// Adds a row for each field. The form writes every edit straight into `options`, which must outlive it.
    template <class Options>
    void addFields(Options& options)
    {
        visitFields(options, [this](const auto& field, auto& value) { this->addField(field, value); });
    }
    /// Adds the row of this field alone.
    template <class Options>
    void addFieldNamed(std::string_view key, Options& options)
    {
        visitFields(options, [this, key](const auto& field, auto& value) {
            if (field.key == key)
                this->addField(field, value);
        });
    }
    /// Shows the values again after they were changed from elsewhere.
    void refresh();
    /// Shows the advanced fields, or hides them.
    void setAdvancedShown(bool shown);
    [[nodiscard]] bool isAdvancedShown() const;

Q_SIGNALS:
    /// The user changed a value.
    void edited();
    /// The user shows or hides the advanced fields: the form has another height.
    void advancedToggled();

private:
    template <class Owner, class T>
    void addField(const Field<Owner, T>& field, T& value);
    /// What a row says of its field.
    struct RowText
    {
        std::string_view key;
        QString label;
        QString help;
        QString range; ///< of a number
        bool advanced = false;
    };
    void addNumber(RowText text, double low, double high, bool whole, std::function<double()> get,
                   std::function<void(double)> set);
    void addChoice(const RowText& text, const QStringList& names, std::function<int()> get,
                   std::function<void(int)> set);
    void addSwitch(const RowText& text, std::function<bool()> get, std::function<void(bool)> set);
    void addRow(QWidget* control, const RowText& text);
    void buildAdvanced();

    QGridLayout* m_grid = nullptr;
    QPushButton* m_toggle = nullptr; ///< null without advanced fields
    QWidget* m_advanced = nullptr;
    QGridLayout* m_advancedGrid = nullptr;
    std::vector<std::function<void()>> m_refreshers;
};

template <class Owner, class T>
void OptionsForm::addField(const Field<Owner, T>& field, T& value)
{
    const RowText text{field.key, words(field.label), words(field.help), {}, field.advanced};
    if constexpr (std::is_enum_v<T>) {
        QStringList names;
        for (const auto name : Choices<T>::names)
            names << QString::fromUtf8(name);
        addChoice(
            text, names, [&value] { return static_cast<int>(value); },
            [&value](int index) { value = static_cast<T>(index); });
    } else if constexpr (std::is_same_v<T, bool>) {
        addSwitch(
            text, [&value] { return value; }, [&value](bool on) { value = on; });
    } else {
        static_assert(std::is_arithmetic_v<T>, "text fields are not set by form");
        addNumber(
            text, static_cast<double>(field.low), static_cast<double>(field.high), std::is_integral_v<T>,
            [&value] { return static_cast<double>(value); },
            [&value](double number) { value = static_cast<T>(number); });
    }
}

} // namespace leadlight
