package org.gongkai.export.batch;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.dictionary.Dictionary;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.table.CommonColumns;
import org.gongkai.export.table.Table;
import org.gongkai.export.table.TableBuilder;
import org.gongkai.export.view.MeasureTables;

/** The tables of a batch, beside those of each input. */
final class BatchTables {
  /** Which of several reports of one issuer for one year each report is. */
  static final Table<ReportVersion> VERSIONS = versions();

  /** What made the outputs. */
  static final Table<Component> PROVENANCE = provenance();

  private BatchTables() {}

  /** The tables that every output of tables has, in the order in which users see them. */
  static List<Table<?>> common() {
    return Stream.<Table<?>>concat(
            ItemTable.ALL.stream().map(ItemTable::table), Stream.of(VERSIONS, Entry.TABLE))
        .toList();
  }

  /** The tables of the database: it holds all that there are. */
  static List<Table<?>> ofDatabase() {
    return Stream.concat(
            common().stream(),
            Stream.of(PROVENANCE, MeasureTables.DEFINITIONS, MeasureTables.CELLS))
        .toList();
  }

  /** What all tables and views mean. */
  static Dictionary dictionary() {
    return new Dictionary(ofDatabase(), DuckDbOutput.VIEWS);
  }

  private static Table<ReportVersion> versions() {
    TableBuilder<ReportVersion> table =
        Table.named(
            "versions",
            "One row per report: which of several reports of one issuer for one year it is, and"
                + " whether its bytes came before.",
            "每份报告一行：同一机关同一年度有多份报告时的序号，以及是否与前面的文件内容相同。");
    CommonColumns.issuerAndYear(
        CommonColumns.source(table, ReportVersion::source),
        ReportVersion::issuer,
        ReportVersion::reportYear);
    return table
        .integer(
            "version",
            "1 for the first report of this issuer for this year, in the order of the inputs; the"
                + " same bytes share a number.",
            "同一机关同一年度报告的序号，按输入顺序从 1 起；内容相同的文件序号相同。",
            ReportVersion::version)
        .integer(
            "versions",
            "How many different reports of this issuer for this year there are.",
            "同一机关同一年度不同报告的份数。",
            ReportVersion::versions)
        .optionalExact(
            "duplicate_of",
            "The first input with the same bytes; empty where there is none before.",
            "内容相同的首个输入文件；此前没有时为空。",
            version -> version.duplicateOf().orElse(""))
        .build();
  }

  private static Table<Component> provenance() {
    return Table.<Component>named("provenance", "What made these tables.", "生成这些表的程序与格式版本。")
        .line("component", "What it is.", "组成部分。", Component::name)
        .line("version", "Its version or fingerprint.", "版本号或指纹。", Component::version)
        .build();
  }
}
