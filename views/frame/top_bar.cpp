// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/top_bar.h"

#include "model/recommend/catalogue.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

namespace leadlight {

TopBar::TopBar(QMenuBar* menus, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    auto* brand = makeLabel(QStringLiteral("Leadlight"), TextSize::Heading, QFont::Bold);
    row->addWidget(brand);
    row->addSpacing(8);
    menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(menus);
    row->addSpacing(8);
    auto* submissions = new QPushButton(tr("Open submissions..."));
    submissions->setObjectName(QStringLiteral("openSubmissions"));
    auto* mapping = new QPushButton(tr("Open BU mapping..."));
    mapping->setObjectName(QStringLiteral("openMapping"));
    row->addWidget(submissions);
    row->addWidget(mapping);
    row->addStretch(1);
    addModelControls(*row);
    connect(submissions, &QPushButton::clicked, this, &TopBar::openSubmissionsRequested);
    connect(mapping, &QPushButton::clicked, this, &TopBar::openMappingRequested);
}

void TopBar::addModelControls(QHBoxLayout& row)
{
    auto* label = makeLabel(tr("Model"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_model = new QComboBox;
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setAccessibleName(tr("Model"));
    m_model->addItem(words(titleOf(ModelKey::Auto)));
    for (const ModelEntry& entry : catalogue()) {
        m_model->addItem(words(entry.title));
        m_model->setItemData(m_model->count() - 1, words(entry.help), Qt::ToolTipRole);
    }
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_model->setToolTip(
        tr("Auto takes the winner of the Model lab's scorecard on this data, and %1 until one is measured")
            .arg(words(entryOf(AutoSettings{}).name)));
    label->setBuddy(m_model);
    m_settings = new QPushButton(tr("Settings"));
    m_settings->setObjectName(QStringLiteral("modelSettings"));
    m_settings->setToolTip(tr("The model's settings, and the notebook's preset"));
    m_train = new QPushButton(tr("Train"));
    m_train->setObjectName(QStringLiteral("train"));
    makePrimary(*m_train);
    auto* exports = new QPushButton(tr("Export"));
    exports->setObjectName(QStringLiteral("export"));
    m_exportMenu = new QMenu(exports);
    exports->setMenu(m_exportMenu);
    row.addWidget(label);
    row.addWidget(m_model);
    row.addWidget(m_settings);
    row.addWidget(m_train);
    row.addWidget(exports);
    connect(m_model, &QComboBox::activated, this,
            [this](int index) { Q_EMIT modelChosen(static_cast<ModelKey>(index)); });
    connect(m_settings, &QPushButton::clicked, this, &TopBar::settingsRequested);
    connect(m_train, &QPushButton::clicked, this, &TopBar::trainRequested);
    setCanTrain(false, tr("Open a submissions file first"));
}

void TopBar::setModel(ModelKey key)
{
    m_model->setCurrentIndex(static_cast<int>(key));
}

void TopBar::setAutoText(const QString& text)
{
    m_model->setItemText(static_cast<int>(ModelKey::Auto), text);
}

void TopBar::setCanTrain(bool can, const QString& whyNot)
{
    m_canTrain = can;
    m_train->setEnabled(m_canTrain && !m_busy);
    m_train->setToolTip(can ? tr("Train the model on the data (Ctrl+T)") : whyNot);
}

void TopBar::setBusy(bool busy)
{
    m_busy = busy;
    m_train->setEnabled(m_canTrain && !m_busy);
}

QWidget* TopBar::settingsAnchor() const
{
    return m_settings;
}

void TopBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}

} // namespace leadlight
