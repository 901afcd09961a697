// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tune/tuner.h"
#include "views/widgets/popup_frame.h"

namespace leadlight {

class OptionsForm;

/// How to search, opened below its button: the form of TuneOptions.
class TuningSettings : public PopupFrame
{
    Q_OBJECT
public:
    explicit TuningSettings(QWidget* parent = nullptr);

    void setModel(ModelKey model) { m_options.model = model; }
    [[nodiscard]] const TuneOptions& options() const { return m_options; }
    /// All but the model, without telling anybody.
    void setOptions(const TuneOptions& options);

Q_SIGNALS:
    void edited();

private:
    void reset();

    TuneOptions m_options;
    OptionsForm* m_form = nullptr;
};

} // namespace leadlight
