package org.gongkai.core.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.core.model.Figure;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/** The words of a sum that does not hold. Of its parts only those that are not 0 are named. */
final class SumText {
  private final ReportTemplate form;
  private final BrokenSum sum;
  private final TemplateCell first;
  private final boolean inOneRow;

  /** The text of a sum; its cells must not be empty. */
  SumText(ReportTemplate form, BrokenSum sum, List<TemplateCell> cells) {
    this.form = form;
    this.sum = sum;
    first = cells.get(0);
    inOneRow = cells.stream().allMatch(cell -> cell.row().equals(first.row()));
  }

  String tableEn() {
    return first.table().labelEn();
  }

  String tableZh() {
    return first.table().labelZh();
  }

  /** The label of the row or the column that is summed. */
  String lineEn() {
    return inOneRow ? first.rowLabelEn() : first.columnLabelEn();
  }

  String lineZh() {
    return inOneRow ? first.rowLabelZh() : first.columnLabelZh();
  }

  /** For example {@code 30 (Natural persons) + 4 (Commercial enterprises) = 34, but 33 (Total)}. */
  String equationEn() {
    return side(sum.parts(), this::termEn, true)
        + ", but "
        + side(sum.totals(), this::termEn, false);
  }

  String equationZh() {
    return side(sum.parts(), this::termZh, true) + "，但" + side(sum.totals(), this::termZh, false);
  }

  private static String side(List<Figure> side, Function<Figure, String> term, boolean isParts) {
    List<Figure> shown =
        side.stream()
            .filter(figure -> figure.value().filter(v -> !isParts || v.signum() != 0).isPresent())
            .toList();
    String total = BrokenSum.total(side).toPlainString();
    if (shown.isEmpty()) {
      return total;
    }
    String terms = shown.stream().map(term).collect(Collectors.joining(" + "));
    return isParts || shown.size() > 1 ? terms + " = " + total : terms;
  }

  private String termEn(Figure figure) {
    TemplateCell cell = form.expectCell(figure.cellId());
    String label = inOneRow ? cell.columnLabelEn() : cell.rowLabelEn();
    return figure.expectValue().toPlainString() + " (" + label + ")";
  }

  private String termZh(Figure figure) {
    TemplateCell cell = form.expectCell(figure.cellId());
    String label = inOneRow ? cell.columnLabelZh() : CellLabels.shortRowZh(cell);
    return label + " " + figure.expectValue().toPlainString();
  }
}
