// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/top_bar.h"

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/describe/count_words.h"
#include "model/recommend/catalogue.h"
#include "model/stages/study.h"
#include "views/style/icon.h"
#include "views/style/leadlight_style.h"
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
#include <array>

namespace leadlight {

namespace {
constexpr int iconSize = 16;

/// How much the bar says. Every line says less than the one above it.
struct BarTexts
{
    int fromWidth;      // of the bar, below which the line is not tried
    bool names;         // "Leadlight", "Model"
    bool longTexts;     // "Open submissions..." rather than "Submissions..."
    int chip;           // px of a file's name; 0: its icon alone
    int letters;        // of the model; 0: all of what Auto stands for
    bool whatIsTrained; // "Train EASE" rather than "Train"
    bool shortOpening;  // "Submis..." on the buttons that open files
    bool settings;      // "Settings" rather than dots
};
constexpr std::array barTexts{
    BarTexts{1400, true, true, 150, 0, true, false, true},  // room for two long names of files
    BarTexts{1180, true, true, 150, 16, true, false, true}, // the menus need the room more than a long "auto"
    BarTexts{1180, true, false, 98, 12, true, false, true}, // a long language
    BarTexts{0, false, false, 98, 9, true, false, true},    // a small window
    BarTexts{0, false, false, 72, 9, true, false, false},   // what is open says more than the word on a button
    BarTexts{0, false, false, 56, 6, false, true, false},   // a very long language
    BarTexts{0, false, false, 40, 6, false, true, false},   // in a small window
    BarTexts{0, false, false, 0, 6, false, true, false},    // and a very small window
};
constexpr int openingText = 64; // px, where openings are short

/// "/data/october.csv: 3,888 rows".
QString lineOf(const FileReport& file)
{
    QString name = shownName(file.path.string());
    if (!file.member.empty())
        name = TopBar::tr("%1 in %2").arg(shownName(file.member), name);
    return TopBar::tr("%1: %2").arg(name, words(rowsInWords(file.rows)));
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
    button.setText(room == 0 ? QString()
                             : withoutMnemonic(button.fontMetrics().elidedText(name, Qt::ElideMiddle, room)));
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
    m_settings->setAccessibleName(m_settings->text());
    m_settings->setToolTip(tr("The model's settings, and the notebook's preset"));
    m_trainText = tr("Train");
    m_train = new QPushButton(m_trainText);
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
    m_trainText = text;
    m_train->setAccessibleName(text);
    m_trainIsDue = due;
    updateTrain();
    fitTexts();
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

void TopBar::setOfFiles(bool ofFiles)
{
    m_isOfFiles = ofFiles;
    m_model->setVisible(ofFiles);
    m_train->setVisible(ofFiles);
    fitTexts();
}

void TopBar::fitTexts()
{
    for (std::size_t at = 0; at < barTexts.size(); ++at) {
        if (width() < barTexts[at].fromWidth)
            continue;
        showTexts(at);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

void TopBar::showTexts(std::size_t line)
{
    const BarTexts& say = barTexts[line];
    const auto show = [&say, room = say.chip](QPushButton& button, const QString& name, const QString& otherwise) {
        if (!name.isEmpty())
            return makeChip(button, name, room);
        button.setIcon({});
        button.setText(say.shortOpening ? button.fontMetrics().elidedText(otherwise, Qt::ElideRight, openingText)
                                        : otherwise);
    };
    show(*m_submissions, m_submissionsName, say.longTexts ? tr("Open submissions...") : tr("Submissions..."));
    show(*m_mapping, m_mappingName, say.longTexts ? tr("Open BU mapping...") : tr("BU mapping..."));
    m_modelLabel->setVisible(say.names && m_isOfFiles);
    m_brand->setVisible(say.names);
    m_settings->setText(say.settings ? tr("Settings") : QStringLiteral("…"));
    m_train->setText(say.whatIsTrained ? m_trainText : tr("Train"));
    m_model->setSizeAdjustPolicy(say.letters == 0 ? QComboBox::AdjustToContents
                                                  : QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(say.letters);
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
