package org.gongkai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.cli.journal.LedgerKeys;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.JsonReports;
import org.gongkai.parsers.ReportParser;

/** What the outcomes of a run depend on: the program and the way it reads. */
final class RunIdentity {
  private static final List<Class<?>> PROGRAM =
      List.of(RunIdentity.class, DisclosureReport.class, JsonReports.class, ReportParser.class);

  private RunIdentity() {}

  /**
   * Keys for outcomes.
   *
   * @param resources the time and memory that files have, and where they are read
   */
  static LedgerKeys keys(ReadingChoice choice, String resources) {
    // Time has no part in what a file that is read gives.
    ReadingChoice timeless =
        new ReadingChoice(
            choice.confirm(),
            choice.rulesText(),
            choice.limits().toBuilder().maxTime(Duration.ofDays(1)).build());
    return LedgerKeys.of(
        Version.provenance() + " " + builds() + " " + timeless,
        choice.limits().maxTime() + " " + resources);
  }

  /** Tells builds of one version from each other, as long as it is not a release. */
  private static String builds() {
    return PROGRAM.stream().map(RunIdentity::build).collect(Collectors.joining(" "));
  }

  private static String build(Class<?> one) {
    try {
      Path jar = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? Files.size(jar) + "/" + Files.getLastModifiedTime(jar) : "";
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }
}
