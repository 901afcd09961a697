// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/about_dialog.h"

#include "model/read/libraries.h"
#include "views/dialogs/text_dialog.h"
#include "views/language.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

QDialogButtonBox* closeButton(QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

/// A line each: "oneTBB 2021.8, Apache-2.0, https://..."
QString licences()
{
    QString out;
    for (const Library& library : libraries()) {
        out += QString::fromStdString(library.name);
        if (!library.version.empty())
            out += QLatin1Char(' ') + QString::fromStdString(library.version);
        out += QStringLiteral(", ") + QString::fromStdString(library.licence) + QStringLiteral(", ") +
               QString::fromStdString(library.url) + QLatin1Char('\n');
    }
    return out;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Leadlight"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    auto* icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/leadlight.svg")).pixmap(48, 48));
    column->addWidget(icon);
    column->addWidget(
        makeLabel(tr("Leadlight %1").arg(QCoreApplication::applicationVersion()), TextSize::Title, QFont::Bold));
    column->addWidget(makeLabel(tr("Which asset should each visitor see next, and how well does it work.")));
    column->addSpacing(8);
    auto* note = makeNote(
        tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1, Eigen, oneTBB, "
           "libarchive and fast_float. Your data stays on this computer.")
            .arg(QString::fromLatin1(qVersion())));
    note->setMinimumWidth(380);
    column->addWidget(note);
    if (!spokenLanguage().startsWith(QLatin1String("en"))) {
        auto* translation = makeNote(tr("Native speakers have not read this translation yet."));
        translation->setObjectName(QStringLiteral("unreadTranslation"));
        column->addWidget(translation);
    }
    column->addSpacing(8);
    QDialogButtonBox* buttons = closeButton(*this);
    auto* more = buttons->addButton(tr("Libraries and licences..."), QDialogButtonBox::ActionRole);
    connect(more, &QPushButton::clicked, this, [this] {
        auto* dialog = new TextDialog(tr("Libraries and licences"),
                                      tr("Leadlight is made of these libraries. Each stands under its own licence."),
                                      licences(), this);
        dialog->open();
    });
    column->addWidget(buttons);
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutEntry>& menus, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<ShortcutEntry> entries = menus;
    entries += {{tr("Next control, control before"), tr("Tab, Shift+Tab")},
                {tr("Move within a list, a switch or the navigation"), tr("Arrow keys")},
                {tr("Copy the selected rows"), tr("Ctrl+C")},
                {tr("Copy them with headers"), tr("Ctrl+Shift+C")},
                {tr("Menu of a table: columns, export, what a figure means"), tr("Shift+F10")},
                {tr("Change a type weight"), tr("F2")},
                {tr("Turn and zoom the 3D chart"), tr("Arrow keys, + and -")}};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->addWidget(makeLabel(windowTitle(), TextSize::Title, QFont::Bold));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    for (const ShortcutEntry& entry : std::as_const(entries)) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(entry.what), row, 0);
        grid->addWidget(makeLabel(entry.keys, TextSize::Body, QFont::DemiBold), row, 1);
    }
    auto* area = scrolling(list);
    area->setFocusPolicy(Qt::StrongFocus); // the arrow keys move it
    area->setAccessibleName(windowTitle());
    column->addWidget(area, 1);
    column->addSpacing(8);
    column->addWidget(closeButton(*this));
    // Never higher than the window, or without one the screen: the button has to be in reach.
    const QMargins margins = column->contentsMargins();
    const int sides = margins.left() + margins.right();
    const int wide = list->sizeHint().width() + area->verticalScrollBar()->sizeHint().width();
    const int others = column->totalSizeHint().height() - area->sizeHint().height();
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : screen()->availableSize();
    area->setMinimumWidth(std::min(wide, room.width() - sides));
    const QSize wanted(wide + sides, list->sizeHint().height() + others);
    resize(wanted.boundedTo(room));
}

} // namespace leadlight
