// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/options_form.h"

#include "views/widgets/label.h"
#include "views/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace leadlight {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text);
}

} // namespace

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
}

void OptionsForm::refresh()
{
    for (const auto& refresher : m_refreshers)
        refresher();
}

void OptionsForm::addNumber(std::string_view key, const QString& label, const QString& help, double low, double high,
                            bool whole, std::function<double()> get, std::function<void(double)> set)
{
    auto* field = new NumberField(low, high, whole);
    field->setValue(get());
    connect(field, &NumberField::valueChanged, this, [this, set = std::move(set)](double number) {
        set(number);
        Q_EMIT edited();
    });
    m_refreshers.emplace_back([field, get = std::move(get)] {
        const QSignalBlocker quiet(field);
        field->setValue(get());
    });
    const QLocale locale;
    const auto bound = [&](double number) { return locale.toString(number, 'g', 12); };
    addRow(field, key, label, tr("%1 (%2 to %3)").arg(help, bound(low), bound(high)));
}

void OptionsForm::addChoice(std::string_view key, const QString& label, const QString& help, const QStringList& names,
                            std::function<int()> get, std::function<void(int)> set)
{
    auto* box = new QComboBox;
    box->addItems(names);
    box->setCurrentIndex(get());
    connect(box, &QComboBox::currentIndexChanged, this, [this, set = std::move(set)](int index) {
        set(index);
        Q_EMIT edited();
    });
    m_refreshers.emplace_back([box, get = std::move(get)] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(get());
    });
    addRow(box, key, label, help);
}

void OptionsForm::addSwitch(std::string_view key, const QString& label, const QString& help, std::function<bool()> get,
                            std::function<void(bool)> set)
{
    auto* box = new QCheckBox;
    box->setChecked(get());
    connect(box, &QCheckBox::toggled, this, [this, set = std::move(set)](bool on) {
        set(on);
        Q_EMIT edited();
    });
    m_refreshers.emplace_back([box, get = std::move(get)] {
        const QSignalBlocker quiet(box);
        box->setChecked(get());
    });
    addRow(box, key, label, help);
}

void OptionsForm::addRow(QWidget* control, std::string_view key, const QString& label, const QString& help)
{
    const int row = 3 * m_rows++;
    auto* name = makeLabel(label);
    name->setBuddy(control);
    name->setToolTip(help);
    control->setObjectName(textOf(key));
    control->setAccessibleName(label);
    control->setAccessibleDescription(help);
    control->setToolTip(help);
    control->setFixedWidth(132);
    m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignRight);
    m_grid->addWidget(makeNote(help), row + 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(row + 2, 8);
}

} // namespace leadlight
