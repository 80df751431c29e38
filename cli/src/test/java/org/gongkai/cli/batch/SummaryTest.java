package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.input.InputFile;
import org.gongkai.export.batch.BatchItem;
import org.gongkai.export.batch.Parts;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private final Summary summary = new Summary();

  @Test
  void tellsTheSlowestFilesAndHowManyFailedOfWhat() {
    add("a.pdf", 1_200_000_000L, "NoTextException");
    add("b.pdf", 300_000_000L, "CorruptDocumentException");
    add("c.pdf", 70_300_000_000L, "ReaderTimeout");
    add("d.pdf", 900_000_000L, "NoTextException");
    assertThat(summary.text(Path.of("out")))
        .contains(
            "reports   0 read, 4 failed: 1 CorruptDocumentException, 2 NoTextException,"
                + " 1 ReaderTimeout\n")
        .contains("slowest   c.pdf 70.3 s, a.pdf 1.2 s, d.pdf 0.9 s\n");
  }

  private void add(String source, long nanos, String error) {
    Origin origin = new Origin(new InputFile(Path.of(source), source, null), null, nanos);
    BatchItem.FailedInput failure = new BatchItem.FailedInput(source, error, "m", "a");
    summary.add(FinishedInput.failed(failure, "", Parts.of(List.of()), origin));
  }
}
