// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/palette.h"

#include "model/describe/page_columns.h"
#include "model/recommend/interactions.h"
#include "views/style/theme.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t mostOfKind = 20;
constexpr int rowHeight = 32;
constexpr QSize paletteSize(560, 420);

/// The name, and at the right what it is.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {0, rowHeight}; // as wide as the list is beside its scroll bar
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.selection);
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        const QString kind = index.data(PaletteModel::KindRole).toString();
        const QString side = keys.isEmpty() ? kind : kind + QStringLiteral("  ") + keys;
        painter->setFont(textFont(TextSize::Small));
        const int sideWidth = painter->fontMetrics().horizontalAdvance(side) + 12;
        painter->setPen(theme.muted);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, side);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(theme.ink);
        const QRect words = inner.adjusted(0, 0, -sideWidth, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    }
};

void addCommands(const QMenu& menu, const QString& path, std::vector<PaletteEntry>& out)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        const auto isIt = [action](const PaletteEntry& entry) { return entry.command == action; };
        if (action->menu() != nullptr)
            addCommands(*action->menu(), text, out);
        else if (std::ranges::none_of(out, isIt)) // one may stand in two menus
            out.push_back({text, path, action->shortcut().toString(QKeySequence::NativeText), action, {}});
    }
}

} // namespace

Palette::Palette(const PageContext& context, const QMenuBar& menus, const QMenu& exports, Slot<Interactions> shown,
                 QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(makeNote({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find anything"));
    resize(paletteSize);
    for (const QAction* top : menus.actions())
        if (top->menu() != nullptr)
            addCommands(*top->menu(), QString(top->text()).remove(QLatin1Char('&')), m_commands);
    addCommands(exports, tr("Export"), m_commands);
    m_field->setObjectName(QStringLiteral("findAnything"));
    m_field->setPlaceholderText(tr("A visitor, a page, a business unit or a command"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->addWidget(m_field);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->hide();
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::activated, this, &Palette::go);
    connect(m_list, &QListView::clicked, this, &Palette::go);
    find({});
    m_field->setFocus();
}

std::vector<PaletteEntry> Palette::commandsWith(const QString& text) const
{
    std::vector<PaletteEntry> out;
    for (const PaletteEntry& command : m_commands)
        if (command.command && command.command->isEnabled() &&
            (command.text.contains(text, Qt::CaseInsensitive) || command.kind.contains(text, Qt::CaseInsensitive)))
            out.push_back(command);
    return out;
}

void Palette::find(const QString& text)
{
    const QString wanted = text.trimmed();
    auto commands = commandsWith(wanted);
    m_task.cancel();
    m_goWhenFound = false;
    showFound(commands, {}); // nothing of an older text is left to be chosen
    if (wanted.isEmpty() || !m_shown)
        return;
    m_nothing->hide(); // not known yet
    m_task.run([shown = m_shown, utf8 = wanted.toStdString()](
                   const Progress& progress) { return findAnything(*shown->data, utf8, mostOfKind, progress); },
               [this, commands = std::move(commands)](const Result<std::vector<Found>>& found) {
                   showFound(commands, found.value_or(std::vector<Found>()));
                   if (std::exchange(m_goWhenFound, false))
                       go(m_list->currentIndex());
               });
}

/// Commands first, but what is called just as it was typed before all.
void Palette::showFound(std::vector<PaletteEntry> entries, const std::vector<Found>& found)
{
    for (const Found& one : found)
        entries.push_back(entryOf(one));
    const QString typed = m_field->text().trimmed();
    std::stable_partition(entries.begin(), entries.end(), [&](const PaletteEntry& entry) {
        return entry.text.compare(typed, Qt::CaseInsensitive) == 0;
    });
    m_nothing->setText(tr("No visitor, page, business unit or command has \"%1\" in its name.").arg(typed));
    m_nothing->setVisible(entries.empty() && !m_task.isRunning());
    m_model->setEntries(std::move(entries));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

PaletteEntry Palette::entryOf(const Found& found) const
{
    const Dataset& dataset = *m_shown->data;
    switch (found.entity) {
    case Entity::Unit:
        return {words(unitName(dataset, static_cast<int>(found.number))), tr("Business unit"), {}, {}, found};
    case Entity::Page:
        return {shownName(dataset.pageLabel(found.number)), tr("Page"), {}, {}, found};
    default:
        return {shownName(dataset.cookieText(found.number)), tr("Visitor"), {}, {}, found};
    }
}

void Palette::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteEntry chosen = m_model->entry(index.row());
    accept();
    if (chosen.command)
        return chosen.command->trigger();
    const bool isUnit = chosen.found.entity == Entity::Unit;
    const bool isPage = chosen.found.entity == Entity::Page;
    Q_EMIT m_context.intents.showPage(isUnit   ? QStringLiteral("units")
                                      : isPage ? QStringLiteral("assets")
                                               : QStringLiteral("recommendations"));
    m_context.selection.pick(chosen.found.entity, chosen.found.number, nullptr);
}

/// Keys that move in the list work while one types.
bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The first row may still become another one; a row that was gone to is meant.
        m_goWhenFound = m_task.isRunning() && m_list->currentIndex().row() <= 0;
        if (!m_goWhenFound)
            go(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace leadlight
