package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDocxTest {
  private static final ReadLimits DEFAULTS = ReadLimits.defaults();

  private static void read(byte[] bytes, ReadLimits limits) {
    Shown.read(new SourceBytes("报告.docx", bytes), limits);
  }

  private static void assertLimit(DocxFixture fixture, ReadLimits limits, String name) {
    assertThatThrownBy(() -> read(fixture.bytes(), limits))
        .asInstanceOf(InstanceOfAssertFactories.type(LimitExceededException.class))
        .extracting(LimitExceededException::limit)
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void refusesTruncatedFiles(int tenths) {
    byte[] whole = DocxFixture.create().title("题").table("规章|3").bytes();
    byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
    assertThatThrownBy(() -> read(part, DEFAULTS))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageStartingWith("报告.docx: ");
  }

  @Test
  void refusesRandomBytes() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertThatThrownBy(() -> read(bytes, DEFAULTS)).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void neverThrowsAnythingButItsErrorsOnDamagedBytes() {
    byte[] whole = DocxFixture.create().numberedHeading(1, "题").table("v 规章|3", "^|4").bytes();
    Random random = new Random(11);
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j < 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      refused += isRefused(damaged) ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      read(bytes, DEFAULTS);
      return false;
    } catch (ReportException e) {
      return true;
    }
  }

  @Test
  void refusesBrokenXml() {
    assertThatThrownBy(() -> read(DocxFixture.create().raw("<w:p><w:r>").bytes(), DEFAULTS))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("Its XML is broken.");
  }

  @Test
  void refusesAPackageWithoutAMainPart() {
    byte[] types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
            .getBytes(StandardCharsets.UTF_8);
    byte[] zip = DocxFixture.zip(Map.of("[Content_Types].xml", types));
    assertThatThrownBy(() -> read(zip, DEFAULTS)).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void refusesDocumentTypes() {
    byte[] zip =
        DocxFixture.create()
            .paragraph("x")
            .file(
                "word/document.xml",
                ("<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                        + " \"&a;&a;&a;&a;\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8))
            .bytes();
    assertThatThrownBy(() -> read(zip, DEFAULTS))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void refusesTextEmbeddedAsAnotherDocument() {
    DocxFixture fixture = DocxFixture.create().paragraph("x").raw("<w:altChunk r:id=\"r1\"/>");
    assertThatThrownBy(() -> read(fixture.bytes(), DEFAULTS))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessageContaining("embedded");
  }

  @Test
  void tellsPicturesWithoutTextFromNothing() {
    String picture = paragraph("<w:r><w:drawing><a:blip/></w:drawing></w:r>");
    DocxFixture scanned = DocxFixture.create().raw(picture).footer(paragraph(run("1")));
    assertThatThrownBy(() -> read(scanned.bytes(), DEFAULTS))
        .isInstanceOf(NoTextException.class)
        .hasMessageContaining("It holds pictures but no text.");
    assertThatThrownBy(() -> read(DocxFixture.create().table("|").bytes(), DEFAULTS))
        .isInstanceOf(NoTextException.class)
        .hasMessageContaining("It holds no text.");
  }

  @Test
  void stopsAtABombWhoseSizesAreDeclared() {
    DocxFixture bomb = DocxFixture.create().paragraph(" ".repeat(3 << 20) + "x");
    assertLimit(bomb, DEFAULTS, "maxZipRatio");
  }

  @Test
  void stopsAtABombWhoseSizesLie() {
    byte[] bytes = DocxFixture.create().paragraph(" ".repeat(3 << 20) + "x").bytes();
    declareUnpackedSize(bytes, 5000);
    assertThatThrownBy(() -> read(bytes, DEFAULTS))
        .asInstanceOf(InstanceOfAssertFactories.type(LimitExceededException.class))
        .extracting(LimitExceededException::limit)
        .isEqualTo("maxZipRatio");
  }

  /** Writes a size into every entry of the directory. */
  private static void declareUnpackedSize(byte[] zip, int size) {
    for (int i = 0; i + 46 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        for (int j = 0; j < 4; j++) {
          zip[i + 24 + j] = (byte) (size >>> 8 * j);
        }
      }
    }
  }

  @Test
  void takesPicturesThatPackWell() {
    DocxFixture fixture =
        DocxFixture.create().paragraph("正文").file("word/media/a.png", new byte[8 << 20]);
    assertThat(Shown.blocks(fixture)).containsExactly("正文");
  }

  @Test
  void stopsAtTooManyFiles() {
    assertLimit(
        DocxFixture.create().paragraph("x"),
        ReadLimits.builder().maxZipEntries(3).build(),
        "maxZipEntries");
  }

  @Test
  void stopsAtTooManyUnpackedBytes() {
    assertLimit(
        DocxFixture.create().paragraph("x"),
        ReadLimits.builder().maxUnpackedBytes(2000).build(),
        "maxUnpackedBytes");
  }

  @Test
  void stopsAtTooManyCells() {
    ReadLimits limits = ReadLimits.builder().maxTableCells(5).build();
    assertLimit(DocxFixture.create().table("1|2|3", "4|5|6"), limits, "maxTableCells");
    String wide = row(cellWith("<w:gridSpan w:val=\"6\"/>", paragraph(run("1"))));
    assertLimit(DocxFixture.create().raw(table(1, wide)), limits, "maxTableCells");
  }

  @Test
  void stopsAtTooDeepNesting() {
    String nested = paragraph(run("x"));
    for (int i = 0; i < 4; i++) {
      nested = table(1, row(cellWith("", nested)));
    }
    DocxFixture fixture = DocxFixture.create().raw(nested);
    assertLimit(fixture, ReadLimits.builder().maxNesting(3).build(), "maxNesting");
    assertThat(Shown.blocks(fixture)).containsExactly("x");
  }

  @Test
  void stopsAtElementsNestedWithoutEnd() {
    String deep = "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000);
    assertLimit(DocxFixture.create().raw(deep), ReadLimits.defaults(), "maxNesting");
  }

  @Test
  void stopsAtTooManyCharacters() {
    ReadLimits limits = ReadLimits.builder().maxCharacters(4).build();
    assertLimit(DocxFixture.create().paragraph("12345"), limits, "maxCharacters");
  }

  @Test
  void stopsWhenTimeIsUp() {
    ReadLimits limits = ReadLimits.builder().maxTime(Duration.ofNanos(1)).build();
    assertLimit(DocxFixture.create().paragraph("x"), limits, "maxTime");
  }
}
