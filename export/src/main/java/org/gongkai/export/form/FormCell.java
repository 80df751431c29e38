package org.gongkai.export.form;

import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table as the form lays it out.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param role what it is for
 * @param level how deep a label stands under others that are no cells of their own; 0 for others
 * @param labelZh the label as the form prints it; empty for a figure
 * @param labelEn the label in English; the Chinese one where there is none
 * @param figure the figure; null for a label
 */
public record FormCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Role role,
    int level,
    String labelZh,
    String labelEn,
    @Nullable Figure figure)
    implements Labelled {

  /** What a cell is for. */
  public enum Role {
    /** A line over the columns below it. */
    LEAD,
    /** The label of columns. */
    COLUMN,
    /** The label of rows. */
    ROW,
    /** A figure. */
    FIGURE
  }

  static FormCell label(int row, int column, int rowSpan, int columnSpan, Role role, Label label) {
    return new FormCell(
        row, column, rowSpan, columnSpan, role, 0, label.labelZh(), label.labelEn(), null);
  }

  static FormCell figure(int row, int column, int columnSpan, Figure figure) {
    return new FormCell(row, column, 1, columnSpan, Role.FIGURE, 0, "", "", figure);
  }
}
