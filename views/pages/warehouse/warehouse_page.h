// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/found_there.h"
#include "views/pages/page.h"

class QLabel;
class QPushButton;

namespace leadlight {

class AudienceTherePanel;
class ListsTherePanel;
class ModelTherePanel;
class RowsTherePanel;
class WorkLine;
class WriteTherePanel;

/// What the engine counts, makes and keeps, where the rows stay in a warehouse. It knows no engine: who works there
/// listens to its signals and tells it what was found. Nothing of it is a study: the other pages tell of files.
class WarehousePage : public Page
{
    Q_OBJECT
public:
    explicit WarehousePage(const PageContext& context, QWidget* parent = nullptr);

    /// A table is worked with; null: none is.
    void showRows(const std::shared_ptr<const LookedThere>& found);
    void showLearnt(const LearntThere& learnt);
    void showMeasured(const EvaluatedThere& figures);
    /// `cookie`: whose lists; empty: of the first visitors.
    void showLists(const ListsThere& lists, const QString& cookie);
    /// At most `most` were asked for.
    void showAudience(const AudienceThere& audience, std::int64_t most);
    /// The lists are being written; whatever becomes of it, end() ends that.
    void showWriting();
    void showWritten(const WrittenThere& written);
    void showCutShort();
    /// The runs that have working tables there now, this one among them.
    void showRunsThere(const std::vector<RunThere>& runs);

    /// Work begins, goes on, ends: nothing else can be started there in between.
    void begin(const QString& stage);
    void advance(double fraction, const QString& stage);
    void end();

    [[nodiscard]] bool tellsOfFiles() const override { return false; }
    [[nodiscard]] std::optional<QString> standing() const override;

Q_SIGNALS:
    void trainRequested(const leadlight::ModelOptions& model);
    void measureRequested();
    void firstListsRequested();
    void listRequested(const QString& cookie);
    void audienceRequested(std::int32_t page);
    void writeRequested(const QString& table);
    void cleanUpRequested();
    void cancelRequested();

private:
    [[nodiscard]] QWidget* buildNothing();
    [[nodiscard]] QWidget* buildContent();
    void connectPanels();
    /// Says at the foot of the window where a table was saved, as other pages do.
    void tellOfTables();

    std::shared_ptr<const LookedThere> m_found;
    QString m_trained; ///< the model, as it is called; empty: none
    QWidget* m_nothing = nullptr;
    QWidget* m_content = nullptr;
    WorkLine* m_work = nullptr;
    RowsTherePanel* m_rows = nullptr;
    ModelTherePanel* m_model = nullptr;
    ListsTherePanel* m_lists = nullptr;
    AudienceTherePanel* m_audience = nullptr;
    WriteTherePanel* m_write = nullptr;
};

} // namespace leadlight
