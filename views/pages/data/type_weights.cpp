// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/type_weights.h"

#include "model/describe/page_columns.h"
#include "model/recommend/catalogue.h"
#include "views/pages/data/type_weights_model.h"
#include "views/style/leadlight_style.h"
#include "views/style/paint_controls.h"
#include "views/style/theme.h"
#include "views/widgets/label.h"
#include "views/widgets/number_field.h"
#include "views/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace leadlight {

namespace {

/// Paints the bar of a weight; edits the number in a spin box.
class WeightDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != TypeWeightsModel::BarColumn)
            return;
        const Theme& theme = Theme::of(option.palette);
        const QRect track(option.rect.left() + 4, option.rect.center().y() - 2, option.rect.width() - 8, 4);
        paintRounded(*painter, track, 2, theme.barTrack, QColor());
        QRect bar = track;
        bar.setWidth(static_cast<int>(track.width() * index.data(Qt::UserRole).toDouble()));
        if (bar.width() > 0)
            paintRounded(*painter, bar, 2, theme.accent, QColor());
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& /*index*/) const override
    {
        auto* editor = new NumberField(0.0, TypeWeightsModel::highest, false, parent);
        editor->setButtonSymbols(QAbstractSpinBox::NoButtons);
        editor->setAutoFillBackground(true);
        editor->setAccessibleName(TypeWeights::tr("Weight"));
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* field = static_cast<NumberField*>(editor);
        field->setValue(index.data(Qt::EditRole).toDouble());
        field->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        auto* field = static_cast<NumberField*>(editor);
        field->interpretText();
        model->setData(index, field->value(), Qt::EditRole);
    }

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& /*locale*/) const override
    {
        return value.toString();
    }
};

} // namespace

TypeWeights::TypeWeights(QWidget* parent)
    : Panel(tr("Type weights"), parent)
    , m_model(new TypeWeightsModel(this))
    , m_table(new QTableView)
    , m_reset(new QPushButton(tr("Reset")))
    , m_unused(makeNote({}))
    , m_zero(makeNote({}))
    , m_leaveOut(new QPushButton(tr("Leave these pages out...")))
{
    makeLink(*m_reset);
    m_reset->setFont(textFont(TextSize::Small));
    m_reset->setObjectName(QStringLiteral("resetWeights"));
    m_reset->setToolTip(tr("Back to the usual weights, which are those of the notebook"));
    addControl(m_reset);
    m_table->setObjectName(QStringLiteral("typeWeights"));
    m_table->setAccessibleName(tr("Type weights"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WeightDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(TypeWeightsModel::TypeColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(TypeWeightsModel::BarColumn, 48);
    m_table->setColumnWidth(TypeWeightsModel::WeightColumn, 52);
    m_unused->setObjectName(QStringLiteral("weightsUnused"));
    m_unused->hide();
    body()->addWidget(m_unused);
    m_zero->setObjectName(QStringLiteral("weightless"));
    m_leaveOut->setObjectName(QStringLiteral("leaveWeightlessOut"));
    m_leaveOut->setToolTip(tr("Shows what a rule costs that leaves them out of every list"));
    makeLink(*m_leaveOut);
    for (QWidget* widget : {static_cast<QWidget*>(m_zero), static_cast<QWidget*>(m_leaveOut)})
        widget->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_zero);
    body()->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutRequested(m_weightless); });
    connect(m_reset, &QPushButton::clicked, this, &TypeWeights::resetRequested);
    connect(m_model, &TypeWeightsModel::edited, this, [this] {
        std::map<std::string, double, std::less<>> weights;
        for (const auto& row : m_model->rows())
            weights.emplace(row.type.toStdString(), row.weight);
        Q_EMIT weightsEdited(weights);
    });
}

void TypeWeights::setModel(const ModelOptions& model)
{
    m_unused->setText(
        tr("Not used by this model (%1). Only a type that weighs 0 is left out.").arg(words(titleOf(keyOf(model)))));
    m_unused->setVisible(!readsTypeWeights(model));
}

void TypeWeights::showWeights(const Interactions& interactions)
{
    const auto usual = defaultTypeWeights(interactions.data->types).typeWeights;
    QList<TypeWeightsModel::Row> rows;
    for (const auto& [type, weight] : interactions.options.typeWeights) {
        const auto found = usual.find(type);
        rows.append({QString::fromStdString(type), weight, found == usual.end() ? 1.0 : found->second});
    }
    m_model->setRows(rows);
    const int changed = m_model->changed();
    setAside(changed == 0 ? tr("per submission")
                          : tr("%1 of %2 changed").arg(QLocale().toString(changed), QLocale().toString(rows.size())));
    m_reset->setEnabled(changed > 0);
    showWeightless(interactions);
}

void TypeWeights::showWeightless(const Interactions& interactions)
{
    const bool known = m_rules && m_rules->data == interactions.data;
    const auto types =
        weightlessTypes(*interactions.data, interactions.options.typeWeights, known ? m_rules->rules().get() : nullptr);
    m_weightless = types.empty() ? std::string() : types.front();
    m_zero->setText(tr("\"%1\" weighs 0: nothing is learnt from it, but its pages can be recommended all the same.")
                        .arg(shownName(shortTypeName(m_weightless))));
    m_zero->setVisible(!types.empty());
    m_leaveOut->setVisible(!types.empty());
}

} // namespace leadlight
