// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_state.h"

#include "app/session/settings.h"
#include "views/frame/main_window.h"
#include "views/pages/page.h"
#include "views/tables/column_choices.h"
#include "views/tables/data_table.h"
#include "views/widgets/csv_dialog.h"
#include "views/widgets/divider.h"

#include <QDataStream>
#include <QScreen>
#include <array>

namespace leadlight {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String csvKey("window/csv");
constexpr QLatin1String forExcel("excel");

/// Kept by versions that knew a page by its place in the navigation, and the dividers as a stream in the order of the
/// pages. In that stream the first one's was never put back (its page laid itself out anew), so it is not kept either.
constexpr QLatin1String olderDividersKey("window/splitters");
constexpr std::array olderPages{"data", "recommendations", "units", "performance", "lab"};
constexpr int olderScorecardDivider = 1;

/// Larger than any desk of screens: no picture of such a window fits into memory, and Qt ends the program over that.
bool isMonstrous(const QWidget& window)
{
    constexpr QSize largestScreen(8192, 8192);
    const QSize most = largestScreen.expandedTo(window.screen()->virtualSize());
    return window.width() > most.width() || window.height() > most.height();
}

} // namespace

WindowState::WindowState(MainWindow& window, Settings& settings)
    : m_window(window)
    , m_settings(settings)
{
}

QString WindowState::keyOf(const QString& page, const QString& divider)
{
    return QStringLiteral("window/dividers/%1/%2").arg(page, divider);
}

void WindowState::restore()
{
    convertOlder();
    const QSize usual = m_window.size();
    m_window.restoreGeometry(m_settings.bytes(geometryKey));
    if (isMonstrous(m_window)) // the settings are damaged
        m_window.resize(usual);
    for (const Page* page : m_window.allPages())
        for (auto* divider : page->findChildren<Divider*>())
            divider->restore(m_settings.bytes(keyOf(page->objectName(), divider->objectName())));
    eachTable([this](DataTable& table, const QString& key) {
        const ColumnChoices kept = columnChoicesOf(m_settings.bytes(key));
        if (!kept.isEmpty())
            table.setColumnChoices(kept);
    });
    setCsvForExcel(m_window, m_settings.text(csvKey) == QLatin1String(forExcel));
    m_window.showPage(m_settings.text(pageKey));
}

void WindowState::save()
{
    m_settings.setBytes(geometryKey, m_window.saveGeometry());
    for (const Page* page : m_window.allPages())
        for (const auto* divider : page->findChildren<Divider*>())
            if (divider->isMovedByUser())
                m_settings.setBytes(keyOf(page->objectName(), divider->objectName()), divider->saveState());
    eachTable([this](const DataTable& table, const QString& key) {
        if (table.columnChoices().isEmpty())
            m_settings.remove(key);
        else
            m_settings.setBytes(key, bytesOf(table.columnChoices()));
    });
    m_settings.setText(csvKey, csvIsForExcel(m_window) ? QString(forExcel) : QStringLiteral("plain"));
    m_settings.setText(pageKey, m_window.currentPage());
}

/// The tables that have a name, each with what its columns are kept by.
void WindowState::eachTable(const std::function<void(DataTable& table, const QString& key)>& visit) const
{
    for (const Page* page : m_window.allPages())
        for (auto* table : page->findChildren<DataTable*>())
            if (!table->objectName().isEmpty())
                visit(*table, QStringLiteral("window/columns/%1/%2").arg(page->objectName(), table->objectName()));
}

void WindowState::convertOlder()
{
    bool isPlace = false;
    const auto place = m_settings.text(pageKey).toUInt(&isPlace);
    if (isPlace)
        m_settings.setText(pageKey, QString::fromLatin1(place < olderPages.size() ? olderPages[place] : ""));
    const QByteArray older = m_settings.bytes(olderDividersKey);
    if (older.isEmpty())
        return;
    QDataStream stream(older);
    for (int i = 0; !stream.atEnd(); ++i) {
        QByteArray state;
        stream >> state;
        if (i == olderScorecardDivider)
            m_settings.setBytes(keyOf(QStringLiteral("lab"), QStringLiteral("scorecard")), state);
    }
    m_settings.remove(olderDividersKey);
}

} // namespace leadlight
