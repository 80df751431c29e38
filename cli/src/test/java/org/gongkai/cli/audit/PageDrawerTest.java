package org.gongkai.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class PageDrawerTest {
  /** A PDF with one empty page. */
  private static final byte[] PDF =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final List<String> warnings = new ArrayList<>();

  private int pictures(PictureChoice choice, byte[] read, byte[] now) {
    String hash = HexFormat.of().formatHex(ContentHash.of(read).toByteArray());
    Finding finding =
        Finding.of(
            FindingCode.PUBLISHED_EARLY,
            List.of(),
            new PageLocation(1, new Box(10, 10, 20, 20)),
            "2021-12-31",
            2021);
    DisclosureReport report =
        new DisclosureReport(
            new SourceInfo("a.zip!/b.pdf", "application/pdf", hash, read.length, 1),
            TemplateId.UNKNOWN,
            ReportMetadata.builder().build(),
            List.of(),
            Figures.of(List.of()),
            List.of(finding));
    return new PageDrawer(choice, warnings::add)
        .draw(new AuditedReport(report, null, () -> now))
        .size();
  }

  @Test
  void drawsPagesOfAFileOfAnArchive() {
    assertThat(pictures(PictureChoice.findings, PDF, PDF)).isEqualTo(1);
    assertThat(pictures(PictureChoice.none, PDF, PDF)).isZero();
    assertThat(warnings).isEmpty();
  }

  @Test
  void drawsNoPageOfAFileThatChanged() {
    assertThat(pictures(PictureChoice.all, new byte[] {1}, PDF)).isZero();
    assertThat(warnings)
        .containsExactly("a.zip!/b.pdf: its pages are not drawn: it has changed meanwhile.");
  }
}
