package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.PlacedText;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;

class SecondReaderTest {
  private static List<PlacedText> cells(byte[] pdf) {
    ReadContext context = new ReadContext("test.pdf", ReadLimits.defaults());
    return new SecondReader().cells(Reading.source(pdf), context);
  }

  @Test
  void readsCellsOfRuledTable() {
    String[][] rows = {{"11", "22"}, {"33", "44"}};
    byte[] pdf =
        new PdfFixture().page().table(100, 200, new double[] {100, 80}, 20, 10, rows).bytes();
    List<PlacedText> cells = cells(pdf);

    assertThat(cells).extracting(PlacedText::text).containsExactly("11", "22", "33", "44");
    Box box = cells.get(3).place().box();
    assertThat(cells.get(3).place().page()).isEqualTo(1);
    assertThat(new Box(200, 220, 280, 240).describe()).isEqualTo(box.describe());
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatExceptionOfType(CorruptDocumentException.class)
        .isThrownBy(() -> cells("no pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
