package org.gongkai.export;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.export.text.FoldedText;

/**
 * A report as text for the eye, in Chinese: what it says of itself, its tables, the findings by
 * weight, its sections. Control characters of the report never reach the terminal.
 */
public final class ReportText {
  private static final String LEGEND =
      "（"
          + BlockText.BLANK
          + " 空白　"
          + BlockText.ABSENT
          + " 缺项　“…” 无法识别　"
          + BlockText.NAMED
          + " 见检查结果）\n";

  private final DisclosureReport report;
  private final StringBuilder out = new StringBuilder();

  private ReportText(DisclosureReport report) {
    this.report = report;
  }

  /** The report as lines of text, each ending with a line feed. */
  public static String of(DisclosureReport report) {
    ReportText text = new ReportText(report);
    text.metadata();
    text.tables();
    text.findings();
    text.sections();
    return text.out.toString();
  }

  private void metadata() {
    ReportMetadata metadata = report.metadata();
    String title = FoldedText.fold(metadata.title().orElse("（无标题）"));
    out.append(title).append('\n').append("═".repeat(TextWidth.of(title))).append('\n');
    field("发布机关", metadata.issuer());
    field("报告年度", Optional.of(ReportsCsv.year(report)));
    field("统计期限", metadata.period().map(ReportText::period));
    field("发布日期", metadata.published());
    field("统计范围", metadata.scope().map(scope -> scope.labelZh()));
    field("报告格式", Optional.of(report.template().labelZh()));
    field("识读状态", Optional.of(report.status().labelZh()));
    contact(metadata.contact());
    field("来源文件", Optional.of(report.source().name()));
  }

  private void contact(Contact contact) {
    field("地　　址", contact.address());
    field("电　　话", contact.phone());
    field("传　　真", contact.fax());
    field("邮　　编", contact.postcode());
    field("电子邮箱", contact.email());
    field("网　　站", contact.website());
  }

  private static String period(Period period) {
    return period.start() + " 至 " + period.end();
  }

  private void field(String label, Optional<?> value) {
    String text = FoldedText.fold(value.map(Object::toString).orElse(""));
    if (!text.isEmpty()) {
      out.append(label).append("　").append(text).append('\n');
    }
  }

  private void tables() {
    List<TemplateTable> tables =
        ReportTemplate.of(report.template()).map(ReportTemplate::tables).orElse(List.of());
    CellMarks marks = CellMarks.of(report);
    for (TemplateTable table : tables) {
      heading(table.kind().labelZh());
      int before = out.length();
      for (TemplateBlock block : table.blocks()) {
        out.append(new BlockText(report, table.kind(), block, marks).render());
      }
      if (out.length() == before) {
        out.append("（无此表）\n");
      }
    }
    if (!tables.isEmpty()) {
      out.append(LEGEND);
    }
  }

  private void findings() {
    heading("检查结果（" + report.findings().size() + "）");
    for (Severity severity : Severity.values()) {
      report.findings().stream()
          .filter(finding -> finding.severity() == severity)
          .forEach(this::finding);
    }
  }

  private void finding(Finding finding) {
    out.append(finding.severity().labelZh())
        .append(' ')
        .append(finding.code().name())
        .append("　")
        .append(FoldedText.fold(finding.messageZh()));
    String place = FoldedText.fold(finding.location().map(Location::describe).orElse(""));
    out.append(place.isEmpty() ? "" : "　[" + place + "]").append('\n');
  }

  private void sections() {
    heading("章节");
    report.sections().forEach(this::section);
  }

  private void section(Section section) {
    String heading = section.heading().isEmpty() ? section.kind().labelZh() : section.heading();
    out.append("  ".repeat(Math.min(section.level(), 10) - 1))
        .append(FoldedText.fold(heading))
        .append('\n');
    section.children().forEach(this::section);
  }

  private void heading(String text) {
    out.append('\n').append("【").append(text).append("】").append('\n');
  }
}
