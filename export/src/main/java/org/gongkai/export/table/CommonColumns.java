package org.gongkai.export.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gongkai.core.model.Location;
import org.gongkai.core.report.DisclosureReport;

/** Columns that several tables have. */
public final class CommonColumns {
  private CommonColumns() {}

  /** The columns {@code source}, {@code issuer} and {@code report_year} of a report. */
  static <R> TableBuilder<R> report(TableBuilder<R> table, Function<R, DisclosureReport> report) {
    source(table, row -> report.apply(row).source().name());
    return issuerAndYear(
        table,
        row -> report.apply(row).metadata().issuer(),
        row -> report.apply(row).metadata().reportYear());
  }

  /** The column {@code source}. */
  public static <R> TableBuilder<R> source(TableBuilder<R> table, Function<R, String> source) {
    return table.exact(
        "source",
        "The input file, as a path below the folder that was given; inside an archive"
            + " a.zip!/b.pdf.",
        "输入文件，为所给文件夹下的路径；压缩包内为 a.zip!/b.pdf。",
        source);
  }

  /** The columns {@code issuer} and {@code report_year}. */
  public static <R> TableBuilder<R> issuerAndYear(
      TableBuilder<R> table, Function<R, Optional<String>> issuer, Function<R, OptionalInt> year) {
    return table
        .optionalLine(
            "issuer",
            "The body that issued the report, as its title names it.",
            "发布报告的机关，依标题所称。",
            row -> issuer.apply(row).orElse(""))
        .optionalInteger(
            "report_year",
            "The calendar year that the report covers, as its title names it.",
            "报告所属年度，依标题所称。",
            year);
  }

  static <R> TableBuilder<R> template(TableBuilder<R> table, Function<R, DisclosureReport> report) {
    return table.line(
        "template",
        "The national form: NATIONAL_2014, NATIONAL_2019, NATIONAL_2021, or UNKNOWN.",
        "所用全国统一格式：NATIONAL_2014、NATIONAL_2019、NATIONAL_2021，或 UNKNOWN（未知）。",
        row -> report.apply(row).template().name());
  }

  static <R> TableBuilder<R> location(
      TableBuilder<R> table, Function<R, Optional<Location>> location) {
    return table.optionalLine(
        "location",
        "Where it stands: page=2;box=x0,y0,x1,y1 (points from the top left),"
            + " table=1;row=5;cell=3, sheet=S;cell=B7, paragraph=7 or line=31;column=16.",
        "原文位置：页码及方框（以左上角为原点，单位为点），或表、行、格，或工作表单元格，或段落，或行列。",
        row -> location.apply(row).map(Location::describe).orElse(""));
  }
}
