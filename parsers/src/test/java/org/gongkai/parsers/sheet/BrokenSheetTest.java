package org.gongkai.parsers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenSheetTest {
  private static final ReadLimits LIMITS = ReadLimits.defaults();

  @ParameterizedTest
  @EnumSource
  void saysThatAnEmptyBookHasNoText(Books.Kind kind) {
    assertThatThrownBy(() -> Books.read(kind, book -> book.createSheet()))
        .isInstanceOf(NoTextException.class);
  }

  @ParameterizedTest
  @EnumSource
  void refusesTablesBeyondTheLimit(Books.Kind kind) {
    byte[] book = Books.bytes(kind, b -> Books.rows(b.createSheet(), 1, false, "甲|乙|丙", "1|2|3"));
    ReadLimits limits = ReadLimits.builder().maxTableCells(5).build();

    assertThatThrownBy(() -> Books.read(kind, book, limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxTableCells"));
  }

  @ParameterizedTest
  @EnumSource
  void refusesMoreTextThanTheLimit(Books.Kind kind) {
    byte[] book = Books.bytes(kind, b -> Books.rows(b.createSheet(), 1, false, "甲乙丙丁|戊己"));
    ReadLimits limits = ReadLimits.builder().maxCharacters(5).build();

    assertThatThrownBy(() -> Books.read(kind, book, limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxCharacters"));
  }

  @ParameterizedTest
  @EnumSource
  void callsCutFilesCorrupt(Books.Kind kind) {
    byte[] book = Books.bytes(kind, b -> Books.rows(b.createSheet(), 1, false, "甲|乙"));
    byte[] cut = Arrays.copyOf(book, book.length / 3);

    assertThatThrownBy(() -> Books.read(kind, cut, LIMITS))
        .isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void callsALockedXlsEncrypted() {
    byte[] book;
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    try {
      book = Books.bytes(Books.Kind.XLS, b -> Books.rows(b.createSheet(), 1, false, "甲|乙"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> Books.read(Books.Kind.XLS, book, LIMITS))
        .isInstanceOf(EncryptedDocumentException.class);
  }

  @Test
  void refusesDocumentTypes() {
    byte[] book = xlsx("<!DOCTYPE worksheet [<!ENTITY a 'b'>]>", "<row><c><v>1</v></c></row>");

    assertThatThrownBy(() -> Books.read(Books.Kind.XLSX, book, LIMITS))
        .isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void callsCellsOutsideOfAnySheetCorrupt() {
    byte[] book = xlsx("", "<row r='99999999'><c><v>1</v></c></row>");

    assertThatThrownBy(() -> Books.read(Books.Kind.XLSX, book, LIMITS))
        .isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void readsRowsAndCellsThatDoNotTellTheirPlaces() {
    byte[] book =
        xlsx(
            "",
            "<row><c><v>1</v></c><c><v>2</v></c></row>"
                + "<row><c t='inlineStr'><is><r><t>甲</t></r><rPh><t>jia</t></rPh></is></c>"
                + "<c t='str'><f>A1</f><v>乙_x000A_丙</v></c></row>");

    Grid grid = (Grid) Books.read(Books.Kind.XLSX, book, LIMITS).blocks().get(0);

    assertThat(grid.cells()).extracting(cell -> cell.text()).containsExactly("1", "2", "甲", "乙\n丙");
  }

  @Test
  void readsCharacterDataSections() {
    byte[] book =
        xlsx(
            "",
            "<row><c><v><![CDATA[12]]></v></c><c><v>3<![CDATA[4]]>5</v></c></row>"
                + "<row><c t='inlineStr'><is><t><![CDATA[甲]]>乙</t></is></c><c><v>6</v></c></row>");

    Grid grid = (Grid) Books.read(Books.Kind.XLSX, book, LIMITS).blocks().get(0);

    assertThat(grid.cells())
        .extracting(cell -> cell.text())
        .containsExactly("12", "345", "甲乙", "6");
  }

  @Test
  void showsAFormulaThatWasNeverWorkedOut() {
    byte[] book = xlsx("", "<row><c><f>SUM(B1:B3)</f></c></row>");

    SourceDocument document = Books.read(Books.Kind.XLSX, book, LIMITS);

    assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("=SUM(B1:B3)");
  }

  /** A workbook with one sheet, and nothing else that could be left out. */
  private static byte[] xlsx(String prolog, String rows) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='表' id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='/xl/s.xml'/>"
            + "</Relationships>");
    parts.put("xl/s.xml", prolog + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
