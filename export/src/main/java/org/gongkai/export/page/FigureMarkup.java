package org.gongkai.export.page;

import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Language;
import org.gongkai.export.ComparisonWords;

/** Writes a figure of two reports as a row of a table. */
final class FigureMarkup {
  private FigureMarkup() {}

  static void write(Markup out, FigureRow row) {
    String kind = (row.isChanged() ? "changed" : "") + (row.isDoubtful() ? " doubtful" : "");
    out.open("tr", "?class", kind.strip());
    out.open("th", "scope", "row").both(label(row));
    Labelled note =
        new Said(
            ComparisonWords.comparability(row, Language.ZH),
            ComparisonWords.comparability(row, Language.EN));
    if (!note.labelZh().isEmpty()) {
      out.element("small", "note", note);
    }
    if (row.isDoubtful()) {
      out.element("small", "note", ComparisonWords.DOUBT + " " + ComparisonWords.doubts(row));
    }
    out.element("code", "", row.id()).close("th");
    number(out, ComparisonWords.value(row.before()));
    number(out, ComparisonWords.value(row.after()));
    number(out, ComparisonWords.change(row));
    number(out, ComparisonWords.percentage(row));
    out.close("tr").raw("\n");
  }

  private static Labelled label(FigureRow row) {
    return new Said(
        ComparisonWords.label(row, Language.ZH), ComparisonWords.label(row, Language.EN));
  }

  private static void number(Markup out, String text) {
    out.element("td", "number", text);
  }
}
