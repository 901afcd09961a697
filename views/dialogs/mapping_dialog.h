// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace leadlight {

/// Whether the BU mapping that is open shall count for new submissions of which it fits little. Closed without an
/// answer (rejected()) the submissions are not to be opened.
class MappingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `share` of the submissions has a business unit by this mapping, 0..1.
    MappingDialog(const QString& mapping, double share, QWidget* parent);

Q_SIGNALS:
    void kept();
    void refused();
    void anotherWanted();
};

} // namespace leadlight
