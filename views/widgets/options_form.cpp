// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/options_form.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/choice_text.h"
#include "views/widgets/label.h"
#include "views/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int controlWidth = 132;
constexpr int choiceWidth = 190; // words take more room than numbers
constexpr int widestName = 180;  // of one line

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text);
}

QGridLayout* makeGrid()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    return grid;
}

} // namespace

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(makeGrid())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(m_grid);
}

void OptionsForm::buildAdvanced()
{
    m_toggle = new QPushButton;
    m_toggle->setObjectName(QStringLiteral("moreSettings"));
    makeLink(*m_toggle);
    m_advanced = new QWidget;
    m_advanced->setAutoFillBackground(false);
    m_advancedGrid = makeGrid();
    m_advanced->setLayout(m_advancedGrid);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    setAdvancedShown(false);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        setAdvancedShown(!isAdvancedShown());
        Q_EMIT advancedToggled();
    });
}

void OptionsForm::setAdvancedShown(bool shown)
{
    if (m_advanced == nullptr)
        return;
    m_advanced->setVisible(shown);
    m_toggle->setText(shown ? tr("Fewer settings") : tr("More settings"));
}

bool OptionsForm::isAdvancedShown() const
{
    return m_advanced != nullptr && !m_advanced->isHidden();
}

void OptionsForm::refresh()
{
    for (const auto& refresher : m_refreshers)
        refresher();
}

void OptionsForm::addNumber(RowText text, double low, double high, bool whole, std::function<double()> get,
                            std::function<void(double)> set)
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
    text.range = tr("From %1 to %2").arg(field->textFromValue(low), field->textFromValue(high));
    addRow(field, text);
}

void OptionsForm::addChoice(const RowText& text, const QStringList& names, std::function<int()> get,
                            std::function<void(int)> set)
{
    auto* box = new QComboBox;
    for (const QString& name : names)
        box->addItem(choiceText(name.toStdString()), name);
    box->setCurrentIndex(get());
    connect(box, &QComboBox::currentIndexChanged, this, [this, set = std::move(set)](int index) {
        set(index);
        Q_EMIT edited();
    });
    m_refreshers.emplace_back([box, get = std::move(get)] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(get());
    });
    addRow(box, text);
}

void OptionsForm::addSwitch(const RowText& text, std::function<bool()> get, std::function<void(bool)> set)
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
    addRow(box, text);
}

void OptionsForm::addRow(QWidget* control, const RowText& text)
{
    if (text.advanced && m_advanced == nullptr)
        buildAdvanced();
    QGridLayout* grid = text.advanced ? m_advancedGrid : m_grid;
    const int row = grid->rowCount();
    const QString more = text.range.isEmpty() ? text.help : tr("%1. %2.").arg(text.help, text.range);
    auto* name = makeLabel(text.label);
    name->setBuddy(control);
    name->setWordWrap(name->fontMetrics().horizontalAdvance(text.label) > widestName); // a long language
    name->setToolTip(more);
    control->setObjectName(textOf(text.key));
    control->setAccessibleName(text.label);
    control->setAccessibleDescription(more);
    control->setToolTip(more);
    control->setFixedWidth(qobject_cast<QComboBox*>(control) != nullptr ? choiceWidth : controlWidth);
    grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(control, row, 1, Qt::AlignRight);
    grid->addWidget(makeNote(text.help), row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, 8);
}

} // namespace leadlight
