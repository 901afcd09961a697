// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_document.h"
#include "views/charts/pdf_extras.h"
#include "views/style/theme.h"

#include <QPainter>
#include <QStringList>
#include <functional>

class QPdfWriter;

namespace leadlight {

/// Fills pages from above, in points: lines, rules and charts, a new page where the room ends. Runs twice: first to
/// learn on which page each part stands, then with these numbers.
class ReportPages
{
public:
    /// `pages`: how many there are; 0: not known yet.
    ReportPages(QPdfWriter& writer, QPainter& painter, QString title, int pages);

    /// How a text looks.
    struct Style
    {
        int size = 10; ///< points
        QFont::Weight weight = QFont::Normal;
        QColor color = Theme::lightTheme().ink;
        double after = 4.0; ///< points below it
    };
    /// Wrapped to the page's width.
    void text(const QString& text, const Style& style);
    [[nodiscard]] double heightOf(const QString& text, const Style& style) const;
    /// One line with a page's number at the right end, which the line links to.
    void contentsLine(const QString& text, int page);
    void gap(double points) { m_y += points; }
    /// Begins a page unless so much fits on this one.
    void need(double height);
    void newPage();
    void chart(const std::shared_ptr<const ChartData>& chart, double height);
    void table(const DocumentTable& table);
    /// Height of the head and the first rows of a table, which stand together.
    [[nodiscard]] double leastHeightOf(const DocumentTable& table) const;
    /// This place begins a part of the document.
    void mark(const QString& title);
    /// The last page's foot.
    void finish();

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double roomOfPage() const { return m_bottom - m_top; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const PdfExtras& extras() const { return m_extras; }

private:
    struct Row
    {
        QList<QStringList> cells;
        double height = 0.0;
    };
    [[nodiscard]] QFont fontOf(const Style& style) const;
    [[nodiscard]] Row rowOf(const std::vector<Phrase>& cells, const QList<double>& widths, bool head) const;
    [[nodiscard]] QList<double> columnWidths(const DocumentTable& table) const;
    void draw(const Row& row, const QList<double>& widths, const DocumentTable& table, bool head);
    void foot();

    QPdfWriter& m_writer;
    QPainter& m_painter;
    QString m_title;
    int m_pages;
    int m_page = 0;
    double m_left;
    double m_width;
    double m_top;
    double m_bottom;
    double m_y;
    PdfExtras m_extras;
};

} // namespace leadlight
