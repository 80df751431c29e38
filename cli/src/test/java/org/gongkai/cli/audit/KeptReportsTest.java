package org.gongkai.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongkai.cli.NamedPipe;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.read.PackedReport;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.UnreadableSourceException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeptReportsTest {
  private static final FileLoader FILES =
      new FileLoader(ReadLimits.builder().maxBytes(5).maxTime(Duration.ofMillis(1_100)).build());

  @TempDir Path folder;

  private static DisclosureReport report(String issuer) {
    return new DisclosureReport(
        new SourceInfo("a.txt", "text/plain", "0".repeat(64), 0, 0),
        TemplateId.UNKNOWN,
        ReportMetadata.builder().issuer(issuer).build(),
        List.of(),
        Figures.of(List.of()),
        List.of());
  }

  @Test
  void givesReportsBackInAnyOrder() throws IOException {
    try (KeptReports kept = KeptReports.open(folder, FILES)) {
      kept.add("a.txt", PackedReport.of(report("云岫市渔业局")), null, null);
      kept.add("b.txt", PackedReport.of(report("云岫市林业局".repeat(9_000))), null, null);
      kept.add("c.txt", PackedReport.of(report("霁月县")), null, null);

      assertThat(kept.source(1)).isEqualTo("b.txt");
      assertThat(kept.report(2)).isEqualTo(report("霁月县"));
      assertThat(kept.report(0)).isEqualTo(report("云岫市渔业局"));
      assertThat(kept.report(1)).isEqualTo(report("云岫市林业局".repeat(9_000)));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void givesTheBytesOfFilesAndOfWhatWasKept() throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), new byte[] {1, 2});
    PackedReport report = PackedReport.of(report("霁月县"));
    try (KeptReports kept = KeptReports.open(folder, FILES)) {
      kept.add("a.pdf", report, file, null);
      kept.add("b.zip!/c.pdf", report, null, new byte[] {3, 4, 5});
      kept.add("b.zip!/d.pdf", report, null, null);

      assertThat(kept.audited(0, report("霁月县")).original().bytes()).containsExactly(1, 2);
      assertThat(kept.audited(1, report("霁月县")).original().bytes()).containsExactly(3, 4, 5);
      assertThat(kept.audited(2, report("霁月县")).original().bytes()).isNull();
    }
  }

  @Test
  void refusesAFileThatHasGrownBeyondTheLimit() throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), new byte[6]);
    try (KeptReports kept = KeptReports.open(folder, FILES)) {
      kept.add("县/a.pdf", PackedReport.of(report("霁月县")), file, null);

      assertThatExceptionOfType(LimitExceededException.class)
          .isThrownBy(() -> kept.audited(0, report("霁月县")).original().bytes())
          .withMessageStartingWith("县/a.pdf: ");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // It has no such pipes.
  void waitsOnlySoLongForAFile() throws Exception {
    try (NamedPipe pipe = NamedPipe.make(folder.resolve("pipe"));
        KeptReports kept = KeptReports.open(folder, FILES)) {
      kept.add("县/a.pdf", PackedReport.of(report("霁月县")), pipe.path(), null);

      assertThatExceptionOfType(UnreadableSourceException.class)
          .isThrownBy(() -> kept.audited(0, report("霁月县")).original().bytes())
          .withMessageStartingWith("县/a.pdf: There was no answer within 1 seconds");
    }
  }
}
