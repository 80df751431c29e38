package org.gongkai.export.table;

import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.Scope;
import org.gongkai.core.report.DisclosureReport;

/** The table {@code reports}. */
public final class ReportsTable {
  /** One row a report, those of an unknown form too. */
  public static final Table<DisclosureReport> TABLE = table();

  private ReportsTable() {}

  private static Table<DisclosureReport> table() {
    TableBuilder<DisclosureReport> table = Table.named("reports", "One row per report.", "每份报告一行。");
    file(table);
    CommonColumns.issuerAndYear(table, r -> r.metadata().issuer(), r -> r.metadata().reportYear());
    CommonColumns.template(table, r -> r);
    metadata(table);
    counts(table);
    return table.build();
  }

  private static void file(TableBuilder<DisclosureReport> table) {
    CommonColumns.source(table, r -> r.source().name())
        .line(
            "sha256",
            "SHA-256 of the file's bytes, in hexadecimal.",
            "文件内容的 SHA-256（十六进制）。",
            r -> r.source().sha256())
        .line(
            "media_type",
            "Media type of the file, told from its content.",
            "文件的媒体类型，依内容判定。",
            r -> r.source().mediaType())
        .integer(
            "pages",
            "Number of pages; 0 for a format without pages.",
            "页数；无分页的格式为 0。",
            r -> r.source().pages());
  }

  private static void metadata(TableBuilder<DisclosureReport> table) {
    table
        .optionalLine(
            "scope",
            "Whose figures they are: organ (one body) or area (a government with the bodies under"
                + " it); empty where it cannot be told.",
            "数据范围：organ（单个机关）或 area（政府含所属各机关汇总）；无法判断时为空。",
            r -> r.metadata().scope().map(Scope::id).orElse(""))
        .optionalLine(
            "title",
            "The title as printed, on one line.",
            "报告标题原文（并为一行）。",
            r -> r.metadata().title().orElse(""))
        .optionalDate(
            "period_start",
            "First day of the period that the report says it covers.",
            "报告所称统计期的起始日期。",
            r -> r.metadata().period().map(Period::start))
        .optionalDate(
            "period_end",
            "Last day of that period.",
            "报告所称统计期的截止日期。",
            r -> r.metadata().period().map(Period::end))
        .optionalDate(
            "published",
            "The date that the report bears.",
            "报告所署日期。",
            r -> r.metadata().published());
  }

  private static void counts(TableBuilder<DisclosureReport> table) {
    table
        .line(
            "status",
            "complete: all tables of the form were read without doubt. doubtful: the reading of some"
                + " figure is in doubt. partial: a table or row of the form is missing or"
                + " unreadable, or the form is unknown.",
            "complete：格式中的表格全部读出且无疑问；doubtful：个别数字读取存疑；partial：缺表、缺行、不可读或格式未知。",
            r -> r.status().id())
        .integer(
            "figures",
            "Number of cells in which a number was read.",
            "读出数字的单元格数。",
            r -> r.figures().all().stream().filter(Figure::hasValue).count());
    for (Severity severity : Severity.values()) {
      table.integer(
          severity.name().toLowerCase(java.util.Locale.ROOT) + "s",
          "Number of findings of severity " + severity + ".",
          "严重程度为 " + severity + " 的发现数。",
          r -> r.count(severity));
    }
  }
}
