// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_export_dialog.h"

#include "views/widgets/label.h"
#include "views/widgets/open_files.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace leadlight {
namespace {

constexpr QSize previewSize{400, 320};

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

} // namespace

ChartExportDialog::ChartExportDialog(ChartPicture picture, QWidget* parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_preview(new QLabel)
    , m_format(new SegmentedControl({QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")}))
    , m_scale(new SegmentedControl({tr("1x"), tr("2x"), tr("3x"), tr("4x")}))
    , m_width(makeSizeBox(tr("Width"), m_picture.size.width()))
    , m_height(makeSizeBox(tr("Height"), m_picture.size.height()))
    , m_withTitle(new QCheckBox(tr("Title")))
    , m_withCaption(new QCheckBox(tr("Note and caption")))
    , m_transparent(new QCheckBox(tr("Transparent background")))
    , m_outcome(makeNote({}))
{
    setWindowTitle(tr("Export chart"));
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_format->setAccessibleName(tr("Format"));
    m_scale->setAccessibleName(tr("Scale"));
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
    for (SegmentedControl* control : {m_format, m_scale})
        connect(control, &SegmentedControl::currentChanged, this, &ChartExportDialog::refresh);
    for (QSpinBox* box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, &ChartExportDialog::refresh);
    for (QCheckBox* box : {m_withTitle, m_withCaption, m_transparent})
        connect(box, &QCheckBox::toggled, this, &ChartExportDialog::refresh);
    refresh();
}

QWidget* ChartExportDialog::makeForm()
{
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(12);
    layout->setHorizontalSpacing(16);
    layout->addRow(tr("Format"), m_format);
    layout->addRow(tr("Scale"), m_scale);
    layout->addRow(tr("Width"), m_width);
    layout->addRow(tr("Height"), m_height);
    layout->addRow(tr("With"), m_withTitle);
    layout->addRow({}, m_withCaption);
    layout->addRow({}, m_transparent);
    return form;
}

QWidget* ChartExportDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto* copyButton = new QPushButton(tr("Copy to clipboard"));
    copyButton->setObjectName(QStringLiteral("copy"));
    auto* closeButton = new QPushButton(tr("Close"));
    auto* saveButton = new QPushButton(tr("Save..."));
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);
    copyButton->setAutoDefault(false);
    closeButton->setAutoDefault(false);
    layout->addWidget(copyButton);
    layout->addStretch(1);
    layout->addWidget(closeButton);
    layout->addWidget(saveButton);
    connect(copyButton, &QPushButton::clicked, this, &ChartExportDialog::copy);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &ChartExportDialog::choosePath);
    return bar;
}

ChartPicture ChartExportDialog::picture() const
{
    ChartPicture result = m_picture;
    result.size = {m_width->value(), m_height->value()};
    result.showTitle = m_withTitle->isChecked();
    result.showCaption = m_withCaption->isChecked();
    result.transparent = m_transparent->isChecked();
    return result;
}

PictureFormat ChartExportDialog::format() const
{
    return static_cast<PictureFormat>(m_format->current());
}

int ChartExportDialog::scale() const
{
    return m_scale->current() + 1;
}

void ChartExportDialog::refresh()
{
    const ChartPicture shown = picture();
    const bool pixels = format() == PictureFormat::Png;
    m_scale->setEnabled(pixels);
    m_outcome->setText(pixels
                           ? tr("%1 × %2 pixels").arg(shown.size.width() * scale()).arg(shown.size.height() * scale())
                           : tr("Vector graphics: sharp at every size"));
    const qreal ratio = devicePixelRatioF();
    QImage image = renderImage(shown, 1).scaled(previewSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ChartExportDialog::copy()
{
    QGuiApplication::clipboard()->setImage(renderImage(picture(), scale()));
    m_outcome->setText(tr("Copied. Paste it into a slide or a document."));
}

void ChartExportDialog::choosePath()
{
    const QString ending = endingOf(format());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString proposed = folder % QLatin1Char('/') % m_picture.name % QLatin1Char('.') % ending;
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), proposed,
                                                tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') % ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') % ending;
    saveTo(path);
}

bool ChartExportDialog::saveTo(const QString& path)
{
    const auto save = [&] { return savePicture(picture(), path, format(), scale()); };
    const Status status = checkTarget(*this, path).and_then(save);
    if (!status) {
        m_outcome->setText(words(status.error().phrase()));
        return false;
    }
    Q_EMIT saved(path);
    accept();
    return true;
}

} // namespace leadlight
