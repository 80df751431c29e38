package org.gongkai.core.template;

import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;

/**
 * Labels of cells for people. A cell is named by its table, its row and its column; the cells of
 * the statistics of 2014, which have but one column, by their table and their row.
 */
public final class CellLabels {
  private static final String EN_SEPARATOR = " / ";
  private static final String ZH_SEPARATOR = "/";

  private CellLabels() {}

  /**
   * The label of a cell in English, for example {@code Requests received and handled / Disclosed /
   * Natural persons}.
   */
  public static String en(TemplateCell cell) {
    return isStatistics(cell) ? rowEn(cell) : rowEn(cell) + EN_SEPARATOR + cell.columnLabelEn();
  }

  /**
   * The label of a cell in the words of the form, for example {@code
   * 收到和处理政府信息公开申请情况/三、本年度办理结果/（一）予以公开/自然人}.
   */
  public static String zh(TemplateCell cell) {
    return isStatistics(cell) ? rowZh(cell) : rowZh(cell) + ZH_SEPARATOR + cell.columnLabelZh();
  }

  /** The label of a cell's row in English, after that of its table. */
  public static String rowEn(TemplateCell cell) {
    return cell.table().labelEn() + EN_SEPARATOR + lineEn(cell);
  }

  /** The label of a cell's row in the words of the form, after that of its table. */
  public static String rowZh(TemplateCell cell) {
    return cell.table().labelZh() + ZH_SEPARATOR + cell.rowLabelZh();
  }

  /**
   * The last label of a cell's row as the form prints it, without an explanation in brackets at its
   * end, for example {@code （二）部分公开}.
   */
  public static String shortRowZh(TemplateCell cell) {
    String path = cell.rowLabelZh();
    String label = path.substring(path.lastIndexOf('/') + 1);
    int bracket = label.lastIndexOf('（');
    return bracket > 0 && label.endsWith("）") ? label.substring(0, bracket) : label;
  }

  /** Some English labels of the statistics, such as "other", say nothing without their total. */
  private static String lineEn(TemplateCell cell) {
    if (!isStatistics(cell)) {
      return cell.rowLabelEn();
    }
    ReportTemplate form = ReportTemplate.expect(TemplateId.NATIONAL_2014);
    return form.sums().stream()
        .filter(sum -> sum.parts().contains(cell.cellId()))
        .findFirst()
        .map(sum -> form.expectCell(sum.totals().get(0)).rowLabelEn() + EN_SEPARATOR)
        .orElse("")
        .concat(cell.rowLabelEn());
  }

  private static boolean isStatistics(TemplateCell cell) {
    return cell.table() == TableKind.STATISTICS;
  }
}
