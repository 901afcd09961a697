// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/warehouse/connection_form.h"

#include "views/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace leadlight {

namespace {

constexpr int mostPorts{65535};

/// A field with its name for tests and screen readers.
QLineEdit* makeField(const char* name, const QString& called)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(called);
    return field;
}

std::string textIn(const QLineEdit& field)
{
    return field.text().trimmed().toStdString();
}

} // namespace

ConnectionForm::ConnectionForm(bool keychain, QWidget* parent)
    : QWidget(parent)
    , m_hasKeychain(keychain)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox)
    , m_host(makeField("warehouseHost", tr("Host")))
    , m_port(new QSpinBox)
    , m_database(makeField("warehouseDatabase", tr("Database")))
    , m_user(makeField("warehouseUser", tr("User")))
    , m_password(makeField("warehousePassword", tr("Password")))
    , m_keep(new QCheckBox(tr("Keep the password in the system's keychain")))
    , m_certificates(makeField("warehouseCertificates", tr("Certificates")))
    , m_certificatesRow(buildCertificates())
{
    m_form->setContentsMargins({});
    m_form->setSpacing(10);
    m_kind->setObjectName(QStringLiteral("warehouseKind"));
    m_kind->setAccessibleName(tr("Kind of engine"));
    m_kind->addItems({QStringLiteral("ClickHouse"), QStringLiteral("PostgreSQL"), tr("ODBC (not tested)")});
    m_host->setPlaceholderText(tr("warehouse.example.com, or localhost"));
    m_port->setObjectName(QStringLiteral("warehousePort"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, mostPorts);
    m_port->setSpecialValueText(tr("the usual one"));
    m_database->setPlaceholderText(tr("the user's own"));
    m_user->setPlaceholderText(tr("the engine's default"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_keep->setObjectName(QStringLiteral("warehouseKeep"));
    m_form->addRow(tr("Engine"), m_kind);
    m_form->addRow(tr("Host"), m_host);
    m_form->addRow(tr("Port"), m_port);
    m_form->addRow(tr("Database"), m_database);
    m_form->addRow(tr("User"), m_user);
    m_form->addRow(tr("Password"), m_password);
    if (keychain)
        m_form->addRow(QString(), m_keep);
    else
        m_keep->setParent(this);
    m_keep->setVisible(keychain);
    m_form->addRow(tr("Certificates"), m_certificatesRow);
    m_form->addRow(makeNote(
        keychain ? tr("The password is kept nowhere else; left empty, that of the keychain counts. The connection is "
                      "encrypted and the certificate checked, but to this computer itself.")
                 : tr("The password is asked for each time and kept nowhere. The connection is encrypted and the "
                      "certificate checked, but to this computer itself.")));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionForm::fitKind);
    fitKind();
}

QWidget* ConnectionForm::buildCertificates()
{
    m_certificates->setPlaceholderText(tr("those of the system"));
    m_certificates->setToolTip(
        tr("Only where your organisation signs its certificates itself: the file (PEM) with its own, from your IT"));
    auto* choose = new QPushButton(tr("Choose..."));
    choose->setObjectName(QStringLiteral("chooseCertificates"));
    choose->setAccessibleName(tr("Choose the file of certificates"));
    choose->setAutoDefault(false);
    auto* out = new QWidget;
    auto* row = new QHBoxLayout(out);
    row->setContentsMargins({});
    row->addWidget(m_certificates, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::askForCertificates);
    return out;
}

void ConnectionForm::askForCertificates()
{
    auto* dialog = new QFileDialog(this, tr("Choose the file of certificates"), m_certificates->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificates, &QLineEdit::setText);
    dialog->open();
}

/// A data source of ODBC says by itself where it is.
void ConnectionForm::fitKind()
{
    const bool odbc = static_cast<EngineKind>(m_kind->currentIndex()) == EngineKind::Odbc;
    for (QWidget* field : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), m_certificatesRow}) {
        field->setVisible(!odbc);
        m_form->labelForField(field)->setVisible(!odbc);
    }
    const QString called = odbc ? tr("Data source (DSN)") : tr("Database");
    static_cast<QLabel*>(m_form->labelForField(m_database))->setText(called);
    m_database->setAccessibleName(called);
}

void ConnectionForm::setChoices(const ConnectionChoices& choices)
{
    m_kind->setCurrentIndex(static_cast<int>(choices.kind));
    m_host->setText(QString::fromStdString(choices.host));
    m_port->setValue(choices.port);
    m_database->setText(QString::fromStdString(choices.database));
    m_user->setText(QString::fromStdString(choices.user));
    m_certificates->setText(QString::fromStdString(choices.certificates));
}

ConnectionChoices ConnectionForm::choices() const
{
    const auto kind = static_cast<EngineKind>(m_kind->currentIndex());
    const bool odbc = kind == EngineKind::Odbc;
    return {.kind = kind,
            .host = odbc ? std::string() : textIn(*m_host),
            .port = odbc ? 0 : m_port->value(),
            .user = textIn(*m_user),
            .database = textIn(*m_database),
            .certificates = odbc ? std::string() : textIn(*m_certificates)};
}

QString ConnectionForm::takePassword()
{
    QString typed = m_password->text();
    m_password->clear();
    return typed;
}

bool ConnectionForm::keepsPassword() const
{
    return m_hasKeychain && m_keep->isChecked();
}

void ConnectionForm::focusFirst()
{
    if (m_host->isVisibleTo(this) && m_host->text().isEmpty())
        m_host->setFocus();
    else
        m_password->setFocus();
}

} // namespace leadlight
