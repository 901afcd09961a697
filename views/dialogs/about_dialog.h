// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace leadlight {

/// Name, version, licence and the libraries inside.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

struct ShortcutEntry
{
    QString what;
    QString keys;
};

/// The keys of the menus, and those of tables and charts.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutEntry>& menus, QWidget* parent);
};

} // namespace leadlight
