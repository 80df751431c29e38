package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkToTableTest {
  @Test
  void givesARowForEveryCellOfEverySample() throws IOException {
    StringWriter table = new StringWriter();
    List<String> failures = BulkToTable.write(Samples.reports(), table);
    assertThat(failures).isEmpty();
    assertThat(Samples.csv(table.toString()).stream().map(BulkToTableTest::printed))
        .containsExactlyElementsOf(
            Samples.expected("cells.csv").stream().map(BulkToTableTest::printed).toList());
  }

  @Test
  void goesOnAfterAFileThatIsNoReport(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "今天天气晴朗，宜出行。");
    Files.copy(Samples.reports().resolve("2020/moxi-town-2020.md"), folder.resolve("b.md"));
    StringWriter table = new StringWriter();
    List<String> failures = BulkToTable.write(folder, table);
    assertThat(failures).singleElement().asString().startsWith("a.txt: ");
    assertThat(Samples.csv(table.toString()))
        .hasSize(201)
        .allSatisfy(row -> assertThat(row.getField("source")).isEqualTo("b.md"));
  }

  private static String printed(NamedCsvRecord row) {
    return String.join(
        " | ",
        row.getField("source"),
        row.getField("cell_id"),
        row.getField("status"),
        row.getField("value"),
        row.getField("raw"));
  }
}
