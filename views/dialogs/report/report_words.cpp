// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_words.h"

#include "views/widgets/count_text.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::int64_t countOf(const std::vector<std::string>& files, std::initializer_list<std::string_view> endings)
{
    return std::ranges::count_if(files, [&](const std::string& file) {
        return std::ranges::any_of(endings, [&](std::string_view ending) { return file.ends_with(ending); });
    });
}

} // namespace

QString planText(const std::vector<std::string>& files)
{
    QStringList parts;
    const auto add = [&](std::initializer_list<std::string_view> endings, const QString& one, const QString& many) {
        const std::int64_t count = countOf(files, endings);
        if (count == 1)
            parts << one;
        else if (count > 1)
            parts << many.arg(countText(count));
    };
    add({".pptx"}, Text::tr("1 deck"), Text::tr("%1 decks"));
    add({".xlsx"}, Text::tr("1 workbook"), Text::tr("%1 workbooks"));
    add({".pdf"}, Text::tr("1 PDF"), Text::tr("%1 PDFs"));
    add({".csv"}, Text::tr("1 CSV file"), Text::tr("%1 CSV files"));
    add({".png", ".svg"}, Text::tr("1 picture"), Text::tr("%1 pictures"));
    add({".json"}, Text::tr("the figures of the charts"), Text::tr("%1 files of figures"));
    const QString list = words(Phrase::commas(phrasesOf(parts)));
    return files.size() == 1 ? Text::tr("Will write 1 file: %1.").arg(list)
                             : Text::tr("Will write %1 files: %2.").arg(countText(std::ssize(files)), list);
}

QString slideNote(const DeckSlide& slide)
{
    if (std::holds_alternative<ChartData>(slide.content))
        return Text::tr("Native chart: \"Edit data\" opens its figures. The notes tell the method; the picture has a "
                        "text for screen readers.");
    if (std::holds_alternative<DeckTable>(slide.content))
        return Text::tr("Native table with a header row.");
    if (std::holds_alternative<DeckPicture>(slide.content))
        return Text::tr("A picture, as SVG and PNG, with a text for screen readers.");
    return {};
}

} // namespace leadlight
