// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/found_there.h"
#include "views/widgets/panel.h"

#include <QTime>

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadlight {

/// Everybody's lists, written into a table of the engine.
class WriteTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit WriteTherePanel(QWidget* parent = nullptr);

    /// Whether a model is trained; `database`: where the table will stand.
    void setReady(bool ready, const QString& database = {});
    /// The lists are being written, or that has ended; what came of it is told by one of the next two.
    void setWriting(bool writing);
    void showWritten(const WrittenThere& written);
    /// What is done stays, to be gone on with.
    void showCutShort();

Q_SIGNALS:
    void writeRequested(const QString& table);

private:
    enum class State {
        NoModel,
        Ready,
        Written,
        CutShort,
    };
    void become(State state);
    void say();
    [[nodiscard]] QString readyText() const;
    [[nodiscard]] QString writtenText() const;
    void fit();

    State m_state = State::NoModel;
    bool m_isWriting = false;
    QString m_database;
    WrittenThere m_written;
    QTime m_writtenAt;
    QLineEdit* m_name = nullptr;
    QPushButton* m_write = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace leadlight
