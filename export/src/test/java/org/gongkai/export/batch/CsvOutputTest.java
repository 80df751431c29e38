package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.export.table.ErrorRow;
import org.gongkai.export.table.FindingRow;
import org.gongkai.export.table.SectionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvOutputTest {
  @TempDir Path folder;

  @Test
  void givesTheSameBytesForTheSameInputs() throws IOException {
    for (BatchFormat format : List.of(BatchFormat.CSV, BatchFormat.JSONL)) {
      Path one = Batches.write(format, folder.resolve("1"), Batches.mixed());
      Path two = Batches.write(format, folder.resolve("2"), Batches.mixed());
      for (String file : format.fileNames()) {
        assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
      }
    }
  }

  @Test
  void beginsEveryTableWithAMarkIfAsked() throws IOException {
    Batches.write(BatchFormat.CSV, folder, Batches.mixed(), true);
    for (String file : List.of("cells.csv", "sections.csv", "versions.csv", "dictionary.csv")) {
      assertThat(Files.readString(folder.resolve(file))).as(file).startsWith("\uFEFF");
    }
  }

  @Test
  void neverAltersWhatLooksLikeAFormula() throws IOException {
    Batches.write(BatchFormat.CSV, folder, Batches.mixed());
    List<List<String>> findings = Tables.csv(folder, FindingRow.TABLE);
    assertThat(findings.get(0).get(6)).startsWith("=cmd|'/c calc'!A1 \"q\", a b c d\uFFFDe");
    assertThat(findings.get(1).subList(5, 7)).containsExactly("-1", "@SUM(1)");
  }

  @Test
  void keepsTheNamesOfSourcesAsTheyAre() throws IOException {
    Batches.write(BatchFormat.CSV, folder, Batches.mixed());
    assertThat(Tables.csv(folder, ErrorRow.TABLE).get(1))
        .startsWith("s/" + Batches.STRANGE.replace('\uD800', '\uFFFD'));
  }

  @Test
  void numbersSectionsAndKeepsTheirParagraphsApart() throws IOException {
    Batches.write(BatchFormat.CSV, folder, Batches.mixed());
    assertThat(Tables.csv(folder, SectionRow.TABLE).subList(0, 2))
        .containsExactly(
            List.of(
                "2016/甲县.docx",
                "甲县",
                "2016",
                "1",
                "OVERVIEW",
                "1",
                "一、总体情况",
                "第一段。\n本年共收到政府信息公开申请12件。",
                "table=1;row=1;cell=1"),
            List.of(
                "2016/甲县.docx",
                "甲县",
                "2016",
                "1.1",
                "SUBSECTION",
                "2",
                "（一）机构",
                "",
                "table=1;row=1;cell=1"));
  }
}
