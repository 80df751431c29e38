package org.gongkai.export.xlsx;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param heads what stands over it, line by line; all columns of a sheet have as many
 * @param width its width in characters
 */
public record SheetColumn(List<String> heads, int width) {
  /** Takes a copy of the heads. */
  public SheetColumn {
    heads = List.copyOf(heads);
  }

  /** A column under one line. */
  public static SheetColumn of(String head, int width) {
    return new SheetColumn(List.of(head), width);
  }
}
