package org.gongkai.samples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Location;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;

/**
 * For auditors: what one report has got wrong or leaves in doubt, and where to look.
 *
 * <pre>{@code java ... org.gongkai.samples.CheckOneReport report.pdf}</pre>
 */
public final class CheckOneReport {
  private CheckOneReport() {}

  /** Takes the report's file. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    check(Path.of(args[0])).forEach(out::println);
  }

  /** A line with issuer and year, then one for each finding. */
  static List<String> check(Path file) {
    DisclosureReport report = ReportParser.create().parse(file);
    List<String> lines = new ArrayList<>();
    lines.add(name(report) + ": " + report.findings().size() + " findings");
    report.findings().forEach(finding -> lines.add(line(finding)));
    return lines;
  }

  private static String name(DisclosureReport report) {
    String issuer = report.metadata().issuer().orElse("?");
    return issuer + " " + report.metadata().reportYear().orElse(0);
  }

  /** A finding names its first cell; {@code finding.cells()} has all of them. */
  private static String line(Finding finding) {
    String place = finding.location().map(Location::describe).orElse("the whole report");
    return finding.severity() + " " + finding.code() + " [" + place + "] " + finding.messageZh();
  }
}
