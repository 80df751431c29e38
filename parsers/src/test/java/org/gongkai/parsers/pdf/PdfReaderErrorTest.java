package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.read;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderErrorTest {
  private static PdfFixture some() {
    PdfFixture page = new PdfFixture().page().text(100, 100, 12, "某某局年度报告");
    String[][] cells = {{"规章", "1"}, {"文件", "2"}};
    return page.table(100, 200, new double[] {100, 100}, 20, 10, cells);
  }

  private static void exceeds(String limit, byte[] pdf, ReadLimits.Builder limits) {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> read(pdf, limits.build()))
        .extracting(LimitExceededException::limit)
        .isEqualTo(limit);
  }

  @Test
  void readsFileEncryptedWithEmptyPassword() {
    assertThat(body(read(some().encrypted("")))).containsExactly("某某局年度报告");
  }

  @Test
  void refusesFileLockedByPassword() {
    byte[] locked = some().encrypted("geheim");

    assertThatExceptionOfType(EncryptedDocumentException.class).isThrownBy(() -> read(locked));
  }

  @Test
  void refusesFileLockedByCertificate() {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Length 128/StmF/C/StrF/C/CF<</C"
          + "<</AuthEvent/DocOpen/CFM/AESV2/Length 16/Recipients[<3000>]>>>>>>"
    };

    assertThatExceptionOfType(EncryptedDocumentException.class)
        .isThrownBy(() -> read(file(objects, "/Encrypt 4 0 R/ID[<00><00>]")));
  }

  /** A file of objects numbered from 1, the first of them its catalogue. */
  private static byte[] file(String[] objects, String trailer) {
    StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    int start = pdf.length();
    int size = objects.length + 1;
    pdf.append("xref\n0 ").append(size).append('\n').append(places);
    pdf.append("trailer<</Root 1 0 R/Size ").append(size).append(trailer).append(">>\n");
    pdf.append("startxref\n").append(start).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void refusesPagesWithoutText() {
    byte[] drawing = new PdfFixture().page().line(10, 10, 100, 100).bytes();

    assertThatExceptionOfType(NoTextException.class).isThrownBy(() -> read(drawing));
  }

  @Test
  void refusesWhatIsNoPdf() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);

    assertThatExceptionOfType(CorruptDocumentException.class).isThrownBy(() -> read(noise));
    assertThatExceptionOfType(CorruptDocumentException.class).isThrownBy(() -> read(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void readsTruncatedFileOrRefusesIt(int tenths) {
    byte[] whole = some().bytes();
    byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
    Throwable thrown = catchThrowable(() -> read(part));

    assertThat(thrown == null || thrown instanceof ReportException).as("%s", thrown).isTrue();
  }

  @Test
  void refusesTooManyPages() {
    exceeds("maxPages", some().page().bytes(), ReadLimits.builder().maxPages(1));
  }

  @Test
  void refusesTooManyGlyphsOnPage() {
    exceeds("maxGlyphsPerPage", some().bytes(), ReadLimits.builder().maxGlyphsPerPage(10));
  }

  @Test
  void refusesTooManyRulingsOnPage() {
    exceeds("maxRulingsPerPage", some().bytes(), ReadLimits.builder().maxRulingsPerPage(10));
  }

  @Test
  void refusesTooLargeTable() {
    exceeds("maxTableCells", some().bytes(), ReadLimits.builder().maxTableCells(3));
  }

  @Test
  void refusesTooManyCharacters() {
    exceeds("maxCharacters", some().bytes(), ReadLimits.builder().maxCharacters(10));
  }

  @Test
  void refusesTooManyBytes() {
    exceeds("maxBytes", some().bytes(), ReadLimits.builder().maxBytes(100));
  }

  @Test
  void refusesFormThatHoldsItself() {
    PdfFixture page = some();
    Forms.add(page, "X", "/X Do /X Do");

    exceeds("maxNesting", page.raw("/X Do").bytes(), ReadLimits.builder());
  }

  @Test
  void stopsWhenTimeIsUp() {
    exceeds("maxTime", some().bytes(), ReadLimits.builder().maxTime(Duration.ofNanos(1)));
  }
}
