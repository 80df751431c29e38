package org.gongkai.export.page;

import java.util.List;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Labelled;
import org.gongkai.export.form.FormCell;
import org.gongkai.export.form.FormLayout;

/** Writes the tables of the form with the figures as they were read. */
final class TablesPanel {
  private static final int LONGEST = 60;

  private final Markup out;
  private final ReportView view;

  private TablesPanel(Markup out, ReportView view) {
    this.out = out;
    this.view = view;
  }

  static void write(Markup out, ReportView view) {
    List<FormLayout> tables = FormLayout.of(view.report());
    if (tables.isEmpty()) {
      out.element("p", "empty", Word.UNKNOWN_FORM);
      return;
    }
    TablesPanel panel = new TablesPanel(out, view);
    tables.forEach(panel::table);
    legend(out);
  }

  private static void legend(Markup out) {
    out.raw("<p class=\"legend\">");
    sample(out, "blank", "", Word.LEGEND_BLANK);
    sample(out, "absent", "", Word.LEGEND_ABSENT);
    sample(out, "unreadable", "“…”", Word.LEGEND_UNREADABLE);
    out.raw("</p>\n");
  }

  private static void sample(Markup out, String kind, String text, Labelled meaning) {
    out.open("span").open("i", "class", "sample " + kind, "aria-hidden", "true");
    out.text(text).close("i").both(meaning).close("span");
  }

  private void table(FormLayout table) {
    out.open("div", "class", "scroll").raw("\n");
    out.open("table", "class", "form " + table.kind().id()).raw("\n");
    out.element("caption", "", table.kind()).raw("\n");
    if (table.isPrinted()) {
      rows(table);
    } else {
      out.raw("<tbody><tr><td class=\"empty\">").both(Word.NO_TABLE).raw("</td></tr></tbody>");
    }
    out.raw("</table>\n</div>\n");
  }

  private void rows(FormLayout table) {
    out.raw("<tbody>\n");
    int row = -1;
    for (FormCell cell : table.cells()) {
      if (cell.row() > row) {
        out.raw(row < 0 ? "<tr>" : "</tr>\n<tr>");
        row = cell.row();
      }
      cell(cell);
    }
    out.raw("</tr>\n</tbody>");
  }

  private void cell(FormCell cell) {
    if (cell.figure() != null) {
      figure(cell, cell.figure());
      return;
    }
    out.open(
        "th",
        "scope",
        scope(cell),
        "?class",
        kind(cell),
        "?rowspan",
        span(cell.rowSpan()),
        "?colspan",
        span(cell.columnSpan()));
    out.both(cell).close("th");
  }

  private static String kind(FormCell cell) {
    return switch (cell.role()) {
      case LEAD -> "lead";
      case COLUMN -> "column";
      default -> cell.level() == 0 ? "" : "level" + Math.min(cell.level(), 3);
    };
  }

  private static String scope(FormCell cell) {
    return switch (cell.role()) {
      case ROW -> cell.rowSpan() > 1 ? "rowgroup" : "row";
      default -> cell.columnSpan() > 1 ? "colgroup" : "col";
    };
  }

  private static String span(int span) {
    return span == 1 ? "" : String.valueOf(span);
  }

  private void figure(FormCell cell, Figure figure) {
    String mark = view.mark(figure.cellId());
    out.open(
        "td",
        "class",
        (figure.status().id() + " " + mark).strip(),
        "data-cell",
        figure.cellId(),
        "?colspan",
        span(cell.columnSpan()));
    out.open("button", "type", "button", "tabindex", "-1");
    printed(figure);
    view.weight(figure.cellId())
        .ifPresent(weight -> out.heard(new Said("，" + weight.labelZh(), ", " + weight.labelEn())));
    out.raw("</button></td>");
  }

  private void printed(Figure figure) {
    String raw = Markup.shown(figure.raw(), LONGEST);
    switch (figure.status()) {
      case VALUE -> out.text(raw);
      case UNREADABLE -> out.text("“" + raw + "”");
      default -> {
        out.text(raw);
        if (raw.isEmpty()) {
          out.heard(figure.status());
        }
      }
    }
  }
}
