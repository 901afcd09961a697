// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/top_bar.h"

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/recommend/catalogue.h"
#include "model/stages/study.h"
#include "views/style/icon.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/count_text.h"
#include "views/widgets/files_text.h"
#include "views/widgets/helped_items.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

namespace leadlight {

namespace {
constexpr int widthForLongTexts = 1180;
constexpr int widthForAuto = 1400; // with two long names of files
constexpr int lettersOfModel = 16;
constexpr int lettersOfNarrowModel = 9;
constexpr int chipText = 150;      // px of a file's name
constexpr int narrowChipText = 98; // in a small window
constexpr int iconSize = 16;

/// "/data/october.csv: 3,888 rows".
QString lineOf(const FileReport& file)
{
    QString name = shownName(file.path.string());
    if (!file.member.empty())
        name = TopBar::tr("%1 in %2").arg(shownName(file.member), name);
    return TopBar::tr("%1: %2 rows").arg(name, countText(file.rows));
}

/// A button that says what is open.
void makeChip(QPushButton& button, const QString& name, int room)
{
    const qreal ratio = button.devicePixelRatioF();
    QPixmap icon(QSize(iconSize, iconSize) * ratio);
    icon.setDevicePixelRatio(ratio);
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    paintIcon(painter, QRectF(0, 0, iconSize, iconSize), QStringLiteral("file"), Theme::of(button).muted);
    painter.end();
    button.setIcon(icon);
    button.setText(withoutMnemonic(button.fontMetrics().elidedText(name, Qt::ElideMiddle, room)));
}
} // namespace

TopBar::TopBar(QMenuBar* menus, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    m_brand = makeLabel(QStringLiteral("Leadlight"), TextSize::Heading, QFont::Bold);
    row->addWidget(m_brand);
    row->addSpacing(8);
    menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(menus);
    row->addSpacing(8);
    m_submissions = new QPushButton;
    m_submissions->setObjectName(QStringLiteral("openSubmissions"));
    m_submissions->setAccessibleName(tr("Open submissions"));
    m_mapping = new QPushButton;
    m_mapping->setObjectName(QStringLiteral("openMapping"));
    m_mapping->setAccessibleName(tr("Open BU mapping"));
    row->addWidget(m_submissions);
    row->addWidget(m_mapping);
    row->addStretch(1);
    addModelControls(*row);
    fitTexts();
    connect(m_submissions, &QPushButton::clicked, this, &TopBar::openSubmissionsRequested);
    connect(m_mapping, &QPushButton::clicked, this, &TopBar::openMappingRequested);
}

void TopBar::addModelControls(QHBoxLayout& row)
{
    m_modelLabel = makeLabel(tr("Model"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_model = new QComboBox;
    m_model->setObjectName(QStringLiteral("model"));
    m_model->setAccessibleName(tr("Model"));
    m_model->addItem(words(titleOf(ModelKey::Auto)));
    for (const ModelEntry& entry : catalogue()) {
        m_model->addItem(words(entry.title));
        m_model->setItemData(m_model->count() - 1, words(entry.help), Qt::ToolTipRole);
    }
    m_model->setItemData(0, tr("The Model lab's winner on this data, else %1").arg(words(entryOf(AutoSettings{}).name)),
                         Qt::ToolTipRole);
    showHelpBelow(*m_model);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_model->setToolTip(
        tr("Auto takes the model that the Model lab has shown to be better on this data, and %1 where none is")
            .arg(words(entryOf(AutoSettings{}).name)));
    m_modelLabel->setBuddy(m_model);
    m_settings = new QPushButton(tr("Settings"));
    m_settings->setObjectName(QStringLiteral("modelSettings"));
    m_settings->setToolTip(tr("The model's settings, and the notebook's preset"));
    m_train = new QPushButton(tr("Train"));
    m_train->setObjectName(QStringLiteral("train"));
    auto* exports = new QPushButton(tr("Export"));
    exports->setObjectName(QStringLiteral("export"));
    m_exportMenu = new QMenu(exports);
    exports->setMenu(m_exportMenu);
    row.addWidget(m_modelLabel);
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

void TopBar::setFiles(const Study& study)
{
    m_submissionsName = m_mappingName = QString();
    m_submissions->setToolTip(tr("Opens an export of form submissions"));
    m_mapping->setToolTip(tr("Opens the list of which business unit owns which page"));
    m_submissions->setAccessibleName(tr("Open submissions"));
    m_mapping->setAccessibleName(tr("Open BU mapping"));
    if (study.tables.submissions) {
        std::vector<std::filesystem::path> files;
        QStringList lines;
        for (const FileReport& file : study.tables.submissions->files) {
            files.push_back(file.path);
            lines << lineOf(file);
        }
        m_submissionsName = filesText(files);
        m_submissions->setToolTip(tr("%1\nClick to open others in their place").arg(lines.join(u'\n')));
        m_submissions->setAccessibleName(tr("Submissions: %1").arg(m_submissionsName));
    }
    if (study.tables.mapping) {
        const FileReport& file = study.tables.mapping->file;
        m_mappingName = filesText({file.path});
        m_mapping->setToolTip(tr("%1\nClick to open another in its place").arg(lineOf(file)));
        m_mapping->setAccessibleName(tr("BU mapping: %1").arg(m_mappingName));
    }
    fitTexts();
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
    m_whyNotTrain = whyNot;
    updateTrain();
}

void TopBar::setTrain(const QString& text, bool due)
{
    m_train->setText(text);
    m_trainIsDue = due;
    updateTrain();
}

void TopBar::updateTrain()
{
    m_train->setEnabled(m_canTrain && !m_busy);
    setPrimary(*m_train, m_trainIsDue);
    if (!m_canTrain)
        m_train->setToolTip(m_whyNotTrain);
    else
        m_train->setToolTip(m_trainIsDue ? tr("Train the model on the data (Ctrl+T)")
                                         : tr("Nothing has changed since the last training (Ctrl+T trains again)"));
}

void TopBar::setBusy(bool busy)
{
    m_busy = busy;
    updateTrain();
}

void TopBar::fitTexts()
{
    const bool wide = width() >= widthForLongTexts;
    const int room = wide ? chipText : narrowChipText;
    const auto show = [room](QPushButton& button, const QString& name, const QString& otherwise) {
        if (!name.isEmpty())
            return makeChip(button, name, room);
        button.setIcon({});
        button.setText(otherwise);
    };
    show(*m_submissions, m_submissionsName, wide ? tr("Open submissions...") : tr("Submissions..."));
    show(*m_mapping, m_mappingName, wide ? tr("Open BU mapping...") : tr("BU mapping..."));
    m_modelLabel->setVisible(wide);
    m_brand->setVisible(wide);
    // What "auto" stands for can be a long text; the menus need the room more.
    const bool roomForAuto = width() >= widthForAuto;
    m_model->setSizeAdjustPolicy(roomForAuto ? QComboBox::AdjustToContents
                                             : QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(roomForAuto ? 0 : wide ? lettersOfModel : lettersOfNarrowModel);
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_train != nullptr)
        fitTexts(); // the icons are drawn in the theme's colour
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
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
