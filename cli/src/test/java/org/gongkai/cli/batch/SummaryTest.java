package org.gongkai.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.cli.input.InputFile;
import org.gongkai.export.batch.BatchFormat;
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
    assertThat(summary.text(Path.of("out"), Set.of(BatchFormat.CSV)))
        .contains(
            "reports   0 read, 4 failed: 1 CorruptDocumentException, 2 NoTextException,"
                + " 1 ReaderTimeout\n")
        .contains("slowest   c.pdf 70.3 s, a.pdf 1.2 s, d.pdf 0.9 s\n");
  }

  @Test
  void tellsWhereTheFailuresAreListed() {
    assertThat(summary.text(Path.of("out"), Set.of(BatchFormat.CSV))).doesNotContain("failures");
    add("a.pdf", 1, "NoTextException");
    Path out = Path.of("out");
    assertThat(summary.text(out, EnumSet.of(BatchFormat.XLSX, BatchFormat.DUCKDB)))
        .endsWith(
            "failures  which failed, why, and what to do: "
                + out.resolve("reports.duckdb (table errors)")
                + "\n");
    assertThat(summary.text(out, Set.of(BatchFormat.JSONL)))
        .endsWith("failures  which failed is listed by --to csv, in errors.csv\n");
  }

  private void add(String source, long nanos, String error) {
    Origin origin = new Origin(new InputFile(Path.of(source), source, null), null, nanos);
    BatchItem.FailedInput failure = new BatchItem.FailedInput(source, error, "m", "a");
    summary.add(FinishedInput.failed(failure, "", Parts.of(List.of()), origin));
  }
}
