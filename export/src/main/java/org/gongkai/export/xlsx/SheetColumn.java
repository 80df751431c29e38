package org.gongkai.export.xlsx;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param heads what stands over it, line by line; all columns of a sheet have as many
 * @param width its width in characters
 */
public record SheetColumn(List<String> heads, int width) {
  private static final int FIRST_WIDE = 0x2E80;

  /** Takes a copy of the heads. */
  public SheetColumn {
    heads = List.copyOf(heads);
  }

  /** How many lines a head takes in the column's width. */
  int linesOf(int head) {
    // Chinese characters are as wide as two others.
    int width = heads.get(head).codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    return Math.max(1, (width + this.width - 1) / this.width);
  }

  /** A column under one line. */
  public static SheetColumn of(String head, int width) {
    return new SheetColumn(List.of(head), width);
  }
}
