// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_export_dialog.h"

#include "model/describe/chart_data.h"
#include "views/charts/chart_clipboard.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/open_files.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/written_note.h"
#include "views/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace leadlight {
namespace {

constexpr QSize previewSize{400, 320};
// A slide is 960 points wide, so that 12 pixels are 12 points on it, also where the picture is pasted in its own size.
constexpr QSize slideSize{960, 540};
constexpr int pointsPerInch = 72;
enum Size { Document, Slide, Own };

QSpinBox* makeSizeBox(const QString& name, int value)
{
    auto* box = new QSpinBox;
    box->setRange(200, 8000);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" px"));
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    return box;
}

QPushButton* makeButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

/// "/x/chart" of "/x/chart.png": without an ending that is one of ours.
QString stemOf(const QString& path)
{
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        if (path.endsWith(QLatin1Char('.') % endingOf(format), Qt::CaseInsensitive))
            return path.chopped(endingOf(format).size() + 1);
    return path;
}

} // namespace

ChartExportDialog::ChartExportDialog(ChartPicture picture, QWidget* parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_preview(new QLabel)
    , m_title(new QLineEdit(m_picture.title))
    , m_svgTexts(new SegmentedControl({tr("Text"), tr("Shapes")}))
    , m_scale(new SegmentedControl({tr("1x"), tr("2x"), tr("3x"), tr("4x")}))
    , m_size(new QComboBox)
    , m_width(makeSizeBox(tr("Width"), m_picture.size.width()))
    , m_height(makeSizeBox(tr("Height"), m_picture.size.height()))
    , m_withTitle(new QCheckBox(tr("Title")))
    , m_withCaption(new QCheckBox(tr("Note and caption")))
    , m_transparent(new QCheckBox(tr("Transparent background")))
    , m_outcome(new WrittenNote)
{
    setWindowTitle(tr("Export chart"));
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_withTitle->setChecked(true);
    m_withCaption->setChecked(true);
    m_scale->setCurrent(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_preview);
    columns->addWidget(makeForm(), 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 20);
    rows->setSpacing(16);
    rows->addLayout(columns, 1);
    rows->addWidget(m_outcome);
    rows->addWidget(makeButtons());
    connectControls();
    refresh();
}

void ChartExportDialog::connectControls()
{
    for (SegmentedControl* control : {m_scale, m_svgTexts})
        connect(control, &SegmentedControl::currentChanged, this, &ChartExportDialog::refresh);
    for (QSpinBox* box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_size->setCurrentIndex(Own);
            refresh();
        });
    connect(m_size, &QComboBox::activated, this, &ChartExportDialog::chooseSize);
    connect(m_title, &QLineEdit::textChanged, this, &ChartExportDialog::refresh);
    for (QCheckBox* box : QList<QCheckBox*>{m_withTitle, m_withCaption, m_transparent} + m_formats)
        connect(box, &QCheckBox::toggled, this, &ChartExportDialog::refresh);
}

QWidget* ChartExportDialog::makeForm()
{
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(12);
    layout->setHorizontalSpacing(16);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title of the picture"));
    layout->addRow(tr("Title"), m_title);
    addFormats(*layout);
    addSizes(*layout);
    layout->addRow(tr("With"), m_withTitle);
    layout->addRow({}, m_withCaption);
    layout->addRow({}, m_transparent);
    return form;
}

void ChartExportDialog::addFormats(QFormLayout& form)
{
    auto* formats = new QHBoxLayout;
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        auto* box = new QCheckBox(endingOf(format).toUpper());
        box->setObjectName(endingOf(format));
        m_formats << box;
        formats->addWidget(box);
    }
    formats->addStretch(1);
    m_formats.front()->setChecked(true);
    form.addRow(tr("Formats"), formats);
    m_scale->setAccessibleName(tr("Scale of the PNG"));
    m_scale->setObjectName(QStringLiteral("scale"));
    form.addRow(tr("PNG"), m_scale);
    m_svgTexts->setAccessibleName(tr("Texts of the SVG"));
    m_svgTexts->setObjectName(QStringLiteral("svgTexts"));
    m_svgTexts->setToolTip(tr("Text can be edited and searched; shapes look the same everywhere, also where the font "
                              "is missing"));
    form.addRow(tr("SVG"), m_svgTexts);
}

void ChartExportDialog::addSizes(QFormLayout& form)
{
    m_size->addItem(tr("Document"));
    m_size->addItem(tr("Slide, 16:9"));
    m_size->addItem(tr("Own size"));
    m_size->setObjectName(QStringLiteral("size"));
    m_size->setAccessibleName(tr("Size"));
    form.addRow(tr("For"), m_size);
    auto* sizes = new QHBoxLayout;
    sizes->addWidget(m_width);
    sizes->addWidget(m_height);
    form.addRow(tr("Size"), sizes);
}

QWidget* ChartExportDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto* copy = makeButton(tr("Copy"), "copy");
    copy->setToolTip(tr("As picture, SVG and numbers at once: each program takes what it understands"));
    auto* image = makeButton(tr("Copy picture"), "copyPicture");
    auto* svg = makeButton(tr("Copy SVG"), "copySvg");
    auto* numbers = makeButton(tr("Copy numbers"), "copyNumbers");
    numbers->setToolTip(tr("The figures as a table, for a spreadsheet"));
    numbers->setEnabled(hasNumbers(m_picture));
    auto* close = makeButton(tr("Close"), "close");
    m_save = makeButton(tr("Save..."), "save");
    m_save->setDefault(true);
    makePrimary(*m_save);
    for (QPushButton* button : {copy, image, svg, numbers})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    connect(copy, &QPushButton::clicked, this, &ChartExportDialog::copyAll);
    connect(image, &QPushButton::clicked, this, &ChartExportDialog::copyPicture);
    connect(svg, &QPushButton::clicked, this, &ChartExportDialog::copySvg);
    connect(numbers, &QPushButton::clicked, this, &ChartExportDialog::copyNumbers);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ChartExportDialog::choosePath);
    return bar;
}

ChartPicture ChartExportDialog::picture() const
{
    ChartPicture result = m_picture;
    result.title = m_title->text();
    result.size = {m_width->value(), m_height->value()};
    if (m_size->currentIndex() == Slide)
        result.pixelsPerInch = pointsPerInch;
    result.showTitle = m_withTitle->isChecked();
    result.showCaption = m_withCaption->isChecked();
    result.transparent = m_transparent->isChecked();
    result.textAsShapes = m_svgTexts->current() == 1;
    return result;
}

QList<PictureFormat> ChartExportDialog::formats() const
{
    QList<PictureFormat> out;
    for (qsizetype i = 0; i < m_formats.size(); ++i)
        if (m_formats[i]->isChecked())
            out << static_cast<PictureFormat>(i);
    return out;
}

int ChartExportDialog::scale() const
{
    return m_scale->current() + 1;
}

void ChartExportDialog::chooseSize(int index)
{
    if (index == Own)
        return;
    const QSize size = index == Slide ? slideSize : m_picture.size;
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    refresh();
}

void ChartExportDialog::refresh()
{
    const ChartPicture shown = picture();
    const auto wanted = formats();
    const bool pixels = wanted.contains(PictureFormat::Png);
    m_scale->setEnabled(pixels);
    m_svgTexts->setEnabled(wanted.contains(PictureFormat::Svg));
    m_title->setEnabled(shown.showTitle);
    m_save->setEnabled(!wanted.isEmpty());
    if (wanted.isEmpty())
        m_outcome->say(tr("Choose a format."));
    else if (pixels)
        m_outcome->say(tr("%1 × %2 pixels").arg(shown.size.width() * scale()).arg(shown.size.height() * scale()));
    else
        m_outcome->say(tr("Vector graphics: sharp at every size"));
    const qreal ratio = devicePixelRatioF();
    QImage image = renderImage(shown, 1).scaled(previewSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ChartExportDialog::copyAll()
{
    copyChart(picture(), scale());
    m_outcome->say(hasNumbers(m_picture) ? tr("Copied: a slide or a document takes the picture, a drawing the SVG, a "
                                              "spreadsheet the numbers.")
                                         : tr("Copied: a slide or a document takes the picture, a drawing the SVG."));
}

void ChartExportDialog::copyPicture()
{
    copyChartPicture(picture(), scale());
    m_outcome->say(tr("Copied. Paste it into a slide or a document."));
}

void ChartExportDialog::copySvg()
{
    copyChartSvg(picture());
    m_outcome->say(tr("Copied as SVG. Paste it into a drawing or a text editor."));
}

void ChartExportDialog::copyNumbers()
{
    copyChartNumbers(picture());
    m_outcome->say(tr("Copied as a table. Paste it into a spreadsheet."));
}

void ChartExportDialog::choosePath()
{
    const auto wanted = formats();
    const QString ending = endingOf(wanted.front());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString proposed = folder % QLatin1Char('/') % m_picture.name % QLatin1Char('.') % ending;
    const QString title = wanted.size() > 1 ? tr("Save chart: a file for each format") : tr("Save chart");
    QString path =
        QFileDialog::getSaveFileName(this, title, proposed, tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (!path.isEmpty() && !path.endsWith(QLatin1Char('.') % ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') % ending;
    if (!path.isEmpty() && mayReplaceOthers(path))
        saveTo(path);
}

/// The file dialog has asked about the file that it was given, not about those beside it.
bool ChartExportDialog::mayReplaceOthers(const QString& path)
{
    QStringList there;
    const auto wanted = formats();
    for (const PictureFormat format : wanted.mid(1)) {
        const QString file = stemOf(path) % QLatin1Char('.') % endingOf(format);
        if (QFileInfo::exists(file))
            there << shownName(QFileInfo(file).fileName());
    }
    return there.isEmpty() ||
           QMessageBox::question(this, tr("Save chart"),
                                 tr("Replace what is there: %1?").arg(there.join(QStringLiteral(", ")))) ==
               QMessageBox::Yes;
}

bool ChartExportDialog::saveTo(const QString& path)
{
    QStringList names;
    const auto wanted = formats();
    for (const PictureFormat format : wanted) {
        const QString file = wanted.size() == 1 ? path : stemOf(path) % QLatin1Char('.') % endingOf(format);
        const auto save = [&] { return savePicture(picture(), file, format, scale()); };
        if (const Status status = checkTarget(*this, file).and_then(save); !status) {
            m_outcome->sayFailed(words(status.error().phrase()));
            return false;
        }
        names << shownName(QFileInfo(file).fileName());
        Q_EMIT saved(file);
    }
    m_outcome->sayWritten(tr("Written: %1").arg(names.join(QStringLiteral(", "))), QFileInfo(path).absolutePath());
    return !names.isEmpty();
}

} // namespace leadlight
