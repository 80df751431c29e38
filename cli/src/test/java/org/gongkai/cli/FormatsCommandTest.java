package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.SupportedFormat;
import org.junit.jupiter.api.Test;

class FormatsCommandTest {
  @Test
  void listsEveryFormatThatIsRead() {
    CommandRun run = CommandRun.of("formats");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0]))
        .containsExactlyElementsOf(
            ReportParser.supportedFormats().stream().map(SupportedFormat::name).toList());
  }

  @Test
  void tellsEndingsPlacesAndMediaType() {
    assertThat(CommandRun.of("formats").out().lines().map(line -> line.replaceAll(" {2,}", "  ")))
        .startsWith("format  endings  places  media type")
        .contains("PDF  .pdf  page=3;box=90.1,120,133.5,140  application/pdf")
        .contains("TEXT  .txt .md .tsv  line=12;column=5  text/plain");
  }
}
