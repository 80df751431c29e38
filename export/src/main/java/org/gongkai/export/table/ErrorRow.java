package org.gongkai.export.table;

/**
 * A row of the table {@code errors}.
 *
 * @param source the input as the user named it
 * @param error the kind of error: the simple name of the exception, {@code NoTextException}
 * @param message what was found
 * @param advice what to do about it
 */
public record ErrorRow(String source, String error, String message, String advice) {
  /** One row for every input that could not be read. */
  public static final Table<ErrorRow> TABLE = table();

  private static Table<ErrorRow> table() {
    TableBuilder<ErrorRow> table =
        Table.named("errors", "One row for every input that could not be read.", "每个无法读取的输入一行。");
    return CommonColumns.source(table, ErrorRow::source)
        .line(
            "error",
            "The kind of error, for example NoTextException.",
            "错误类别，如 NoTextException。",
            ErrorRow::error)
        .line("message", "What was found.", "出错说明（英文）。", ErrorRow::message)
        .line("advice", "What to do about it.", "处理建议（英文）。", ErrorRow::advice)
        .build();
  }
}
