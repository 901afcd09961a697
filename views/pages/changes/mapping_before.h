// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

class QPushButton;

namespace leadlight {

/// Chooses the BU mapping of the earlier delivery, by which pages that belong to another unit now are named.
class MappingBefore : public QWidget
{
    Q_OBJECT
public:
    explicit MappingBefore(QWidget* parent = nullptr);

    /// Empty: none.
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Without telling anybody.
    void setFile(const std::filesystem::path& file);

Q_SIGNALS:
    void chosen();

private:
    void ask();

    std::filesystem::path m_file;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace leadlight
