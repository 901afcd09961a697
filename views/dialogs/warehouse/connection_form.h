// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace leadlight {

/// Where the engine is, and as whom to connect. The password leaves it by takePassword() alone.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    /// `keychain`: whether there is one that can keep the password.
    explicit ConnectionForm(bool keychain, QWidget* parent = nullptr);

    void setChoices(const ConnectionChoices& choices);
    [[nodiscard]] ConnectionChoices choices() const;
    /// What was typed, which is gone from the field then.
    [[nodiscard]] QString takePassword();
    [[nodiscard]] bool keepsPassword() const;
    /// Gives the keyboard to the first thing that is missing.
    void focusFirst();

private:
    void fitKind();
    [[nodiscard]] QWidget* buildCertificates();
    void askForCertificates();

    bool m_hasKeychain;
    QFormLayout* m_form = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    QLineEdit* m_certificates = nullptr;
    QWidget* m_certificatesRow = nullptr;
};

} // namespace leadlight
