package org.gongkai.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSpillTest {
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
    try (ReportSpill spill = ReportSpill.open(folder)) {
      assertThat(spill.add(ReportSpill.pack(report("云岫市渔业局")))).isZero();
      assertThat(spill.add(ReportSpill.pack(report("云岫市林业局".repeat(9_000))))).isEqualTo(1);
      assertThat(spill.add(ReportSpill.pack(report("霁月县")))).isEqualTo(2);

      assertThat(spill.size()).isEqualTo(3);
      assertThat(spill.report(2)).isEqualTo(report("霁月县"));
      assertThat(spill.report(0)).isEqualTo(report("云岫市渔业局"));
      assertThat(spill.report(1)).isEqualTo(report("云岫市林业局".repeat(9_000)));
    }
    assertThat(folder).isEmptyDirectory();
  }
}
