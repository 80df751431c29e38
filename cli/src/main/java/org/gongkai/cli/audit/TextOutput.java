package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.PlaceText;

/**
 * Findings as text for a person: report by report, the gravest first, each with its place; then the
 * summary. Of several reports those without findings are only counted.
 */
public final class TextOutput implements AuditOutput {
  private static final int SOURCES_SHOWN = 5;

  private final Writer out;
  private final TextStyle style;
  private final boolean single;
  private final List<UnreadInput> firstUnread = new ArrayList<>();

  /**
   * An output.
   *
   * @param out where to write to; flushed, not closed
   * @param single whether one file was given
   */
  public TextOutput(Writer out, TextStyle style, boolean single) {
    this.out = out;
    this.style = style;
    this.single = single;
  }

  @Override
  public void unread(UnreadInput input) {
    if (firstUnread.size() < SOURCES_SHOWN) {
      firstUnread.add(input);
    }
  }

  @Override
  public void report(AuditedReport audited) throws IOException {
    DisclosureReport report = audited.report();
    if (report.findings().isEmpty() && !single) {
      return;
    }
    line(style.strong(style.plain(head(report))));
    if (report.findings().isEmpty()) {
      line("  " + choose("未发现问题。", "Nothing was found."));
    }
    List<Finding> gravestFirst = new ArrayList<>(report.findings());
    gravestFirst.sort(Comparator.comparing(Finding::severity));
    for (Finding finding : gravestFirst) {
      finding(finding);
    }
    line("");
  }

  private String head(DisclosureReport report) {
    String issuer = report.metadata().issuer().orElse(choose("（发布机关不详）", "(unknown issuer)"));
    String year =
        report.metadata().reportYear().stream()
            .mapToObj(String::valueOf)
            .findFirst()
            .orElse(choose("（年度不详）", "(unknown year)"));
    return issuer + " " + year + "  " + report.source().name();
  }

  private void finding(Finding finding) throws IOException {
    String place =
        finding.location().map(at -> "  " + PlaceText.of(at, style.language())).orElse("");
    line(
        "  "
            + style.severity(finding.severity())
            + "  "
            + finding.code()
            + "  "
            + style.language().label(finding.code())
            + style.weak(style.plain(place)));
    line("      " + style.plain(choose(finding.messageZh(), finding.messageEn())));
  }

  @Override
  public void finish(AuditSummary summary) throws IOException {
    for (UnreadInput input : firstUnread) {
      line(style.plain(input.source() + ": " + input.message() + " " + input.advice()));
    }
    if (summary.unread() > firstUnread.size()) {
      int more = summary.unread() - firstUnread.size();
      line(choose("另有" + more + "个文件无法读取。", "… and " + more + " more could not be read."));
    }
    if (!single || summary.reports() > 1) {
      versions(summary);
      codes(summary);
      line(counts(summary));
    }
    out.flush();
  }

  /** Years with several reports of one issuer: versions, or bodies that cannot be told apart. */
  private void versions(AuditSummary summary) throws IOException {
    for (AuditSummary.IssuerReports issuer : summary.issuers()) {
      for (Map.Entry<Integer, List<String>> year : issuer.sources().entrySet()) {
        if (year.getValue().size() > 1) {
          line(style.plain(versions(issuer.issuer(), year.getKey(), year.getValue())));
        }
      }
    }
  }

  private String versions(String issuer, int year, List<String> sources) {
    List<String> shown = sources.subList(0, Math.min(SOURCES_SHOWN, sources.size()));
    String names = String.join(", ", shown) + (shown.size() < sources.size() ? ", …" : "");
    return choose(
        issuer + year + "年有" + sources.size() + "份报告，各年核对以各份均不符为准：" + names,
        issuer
            + " has "
            + sources.size()
            + " reports for "
            + year
            + "; against other years only what all of them contradict is told: "
            + names);
  }

  private void codes(AuditSummary summary) throws IOException {
    for (Map.Entry<FindingCode, Long> code : summary.byCode().entrySet()) {
      String label = style.language().label(code.getKey());
      line(String.format("%7d  %s  %s", code.getValue(), code.getKey(), style.weak(label)));
    }
  }

  private String counts(AuditSummary summary) {
    Map<Severity, Long> by = summary.bySeverity();
    return choose(
        summary.reports()
            + "份报告（"
            + issuers(summary)
            + "个机关），"
            + summary.unread()
            + "个文件无法读取："
            + by.get(Severity.ERROR)
            + "个错误，"
            + by.get(Severity.WARNING)
            + "个警告，"
            + by.get(Severity.INFO)
            + "个提示",
        summary.reports()
            + " reports of "
            + issuers(summary)
            + " issuers, "
            + summary.unread()
            + " unread: "
            + by.get(Severity.ERROR)
            + " errors, "
            + by.get(Severity.WARNING)
            + " warnings, "
            + by.get(Severity.INFO)
            + " infos");
  }

  /** The number of issuers; one may have a series for itself and one for its area. */
  private static long issuers(AuditSummary summary) {
    return summary.issuers().stream().map(AuditSummary.IssuerReports::issuer).distinct().count();
  }

  private String choose(String zh, String en) {
    return style.language().choose(zh, en);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
