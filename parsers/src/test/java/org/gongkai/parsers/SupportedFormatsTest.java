package org.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.SupportedFormat.Places;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.error.NotAReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class SupportedFormatsTest {
  @Test
  void listsEveryFormatThatHasAReader() {
    assertThat(ReportParser.supportedFormats())
        .extracting(SupportedFormat::name)
        .containsExactlyElementsOf(Readers.formats().stream().map(Format::name).toList())
        .contains("PDF", "DOCX", "TEXT")
        .doesNotContain("UNKNOWN", "PNG");
  }

  @Test
  void tellsEndingsAndPlaces() {
    assertThat(ReportParser.supportedFormats())
        .contains(
            new SupportedFormat(
                "PDF", "a PDF document", "application/pdf", List.of("pdf"), Places.PAGES),
            new SupportedFormat(
                "TEXT", "plain text", "text/plain", List.of("txt", "md", "tsv"), Places.LINES));
    assertThat(Places.LINES.example().describe()).isEqualTo("line=12;column=5");
  }

  @Test
  void namesAnEndingForEveryFormatRead() {
    assertThat(ReportParser.supportedFormats())
        .allSatisfy(format -> assertThat(format.endings()).isNotEmpty());
  }

  @Test
  void readsWhatIsNoReport() {
    byte[] bytes = "今日天气晴朗。".getBytes(StandardCharsets.UTF_8);
    ReportParser parser = ReportParser.create();
    assertThat(parser.read(bytes, "天气.txt"))
        .isEqualTo(
            new SourceDocument(
                "text/plain",
                0,
                List.of(new Paragraph("今日天气晴朗。", Paragraph.Role.BODY, new TextLocation(1, 1)))));
    assertThatThrownBy(() -> parser.parse(bytes, "天气.txt")).isInstanceOf(NotAReportException.class);
  }

  @Test
  void keepsItsLimitsWhenReading() {
    ReportParser parser =
        ReportParser.builder().limits(ReadLimits.builder().maxBytes(3).build()).build();
    assertThatThrownBy(() -> parser.read(new byte[] {'a', 'b', 'c', 'd'}, "x.txt"))
        .hasMessageContaining("maxBytes");
    assertThatThrownBy(
            () -> ReportParser.create().read(new byte[] {'B', 'M', 1, 1, 1, 1, 0, 0, 0, 0}, "x"))
        .isInstanceOf(UnsupportedFormatException.class);
  }
}
