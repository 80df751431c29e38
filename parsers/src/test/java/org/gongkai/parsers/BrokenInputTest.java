package org.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.docx.DocxFixture;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.NotAReportException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnreadableSourceException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.generated.DocxRendering;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.HtmlRendering;
import org.gongkai.parsers.generated.Notations;
import org.gongkai.parsers.generated.OdtRendering;
import org.gongkai.parsers.generated.PageRendering;
import org.gongkai.parsers.generated.ReportGenerator;
import org.gongkai.parsers.generated.RtfRendering;
import org.gongkai.parsers.generated.SheetRendering;
import org.gongkai.parsers.generated.TextRendering;
import org.gongkai.parsers.pdf.PdfFixture;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever bytes come in, a report or a typed error comes out, and the error says what to do. */
@ExtendWith(QuietLibraries.class)
class BrokenInputTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final GeneratedReport REPORT =
      ReportGenerator.report(11, TemplateId.NATIONAL_2021, Notations.PLAIN);

  /** The formats that are read. */
  enum Whole {
    UTF_8(TextRendering.TABS.render(REPORT)),
    GB18030(encoded("GB18030")),
    UTF_16(encoded("UTF-16")),
    DOCX(DocxRendering.MERGED.render(REPORT)),
    PDF(PageRendering.RULED.render(REPORT)),
    OFD(PageRendering.OFD.render(REPORT)),
    HTML(HtmlRendering.PAGE.render(REPORT)),
    MHT(HtmlRendering.MHT.render(REPORT)),
    ODT(OdtRendering.ODT.render(REPORT)),
    RTF(RtfRendering.GBK.render(REPORT)),
    XLSX(SheetRendering.XLSX.render(REPORT)),
    XLS(SheetRendering.XLS.render(REPORT));

    private final byte[] bytes;

    Whole(byte[] bytes) {
      this.bytes = bytes;
    }

    private static byte[] encoded(String charset) {
      String text = new String(TextRendering.PIPES.render(REPORT), StandardCharsets.UTF_8);
      return text.getBytes(Charset.forName(charset));
    }
  }

  private static void assertReportOrError(byte[] bytes, String what) {
    Throwable thrown = catchThrowable(() -> PARSER.parse(bytes, "报告.bin"));
    if (thrown != null) {
      assertThat(thrown).as(what).isInstanceOf(ReportException.class);
      assertTellsAll((ReportException) thrown);
    }
  }

  private static void assertTellsAll(ReportException error) {
    assertThat(error.sourceName()).isEqualTo("报告.bin");
    assertThat(error.found()).endsWith(".").hasSizeGreaterThan(10);
    assertThat(error.advice()).endsWith(".").hasSizeGreaterThan(10);
    assertThat(error).hasMessage("报告.bin: " + error.found() + " " + error.advice());
  }

  private static <E extends ReportException> E assertRefused(Class<E> type, byte[] bytes) {
    Throwable thrown = catchThrowable(() -> PARSER.parse(bytes, "报告.bin"));
    assertThat(thrown).isInstanceOf(type);
    assertTellsAll((ReportException) thrown);
    return type.cast(thrown);
  }

  @ParameterizedTest
  @EnumSource
  void wholeFilesAreRead(Whole whole) {
    DisclosureReport report = PARSER.parse(whole.bytes, "报告.bin");

    assertThat(report.metadata().issuer()).contains(REPORT.issuer());
    assertThat(report.template()).isEqualTo(TemplateId.NATIONAL_2021);
  }

  @ParameterizedTest
  @EnumSource
  void truncatedFilesAreReadOrRefused(Whole whole) {
    for (int tenth = 0; tenth < 10; tenth++) {
      byte[] part = Arrays.copyOf(whole.bytes, whole.bytes.length * tenth / 10);
      assertReportOrError(part, whole + " cut after " + tenth + " tenths");
    }
  }

  @Test
  void truncatedWordFilesAreCorrupt() {
    for (int tenth = 1; tenth < 10; tenth++) {
      int length = Whole.DOCX.bytes.length * tenth / 10;
      assertRefused(CorruptDocumentException.class, Arrays.copyOf(Whole.DOCX.bytes, length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesWithAFlippedByteAreReadOrRefused(Whole whole) {
    Random random = new Random(4711);
    for (int i = 0; i < 25; i++) {
      byte[] bytes = whole.bytes.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      assertReportOrError(bytes, whole + " changed at " + at);
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesWithAMissingMiddleAreReadOrRefused(Whole whole) {
    byte[] bytes = whole.bytes;
    for (int part = 1; part < 6; part++) {
      int from = bytes.length * part / 6;
      byte[] holed = new byte[bytes.length - bytes.length / 10];
      System.arraycopy(bytes, 0, holed, 0, from);
      int behind = from + bytes.length / 10;
      System.arraycopy(bytes, behind, holed, from, holed.length - from);
      assertReportOrError(holed, whole + " without what follows byte " + from);
    }
  }

  @Test
  void randomBytesAreNoReport() {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = new byte[3000];
      new Random(seed).nextBytes(bytes);
      assertRefused(ReportException.class, bytes);
    }
  }

  @Test
  void randomBytesBehindASignatureAreNoReport() {
    for (String signature : List.of("%PDF-1.7\n", "PK\u0003\u0004", "<html>", "{\\rtf1")) {
      byte[] bytes = new byte[2000];
      new Random(signature.hashCode()).nextBytes(bytes);
      byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(start, 0, bytes, 0, start.length);
      assertRefused(ReportException.class, bytes);
    }
  }

  @Test
  void emptyFilesAreCorrupt() {
    assertRefused(CorruptDocumentException.class, new byte[0]);
    assertRefused(CorruptDocumentException.class, new byte[5000]);
    assertRefused(CorruptDocumentException.class, " \r\n\t\n".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void theNameOfAFileDoesNotMatter(Whole whole, @TempDir Path folder) throws Exception {
    for (String name : List.of("a.pdf", "a.docx", "a.txt", "a", "年报.wps")) {
      Path file = Files.write(folder.resolve(name), whole.bytes);
      DisclosureReport report = PARSER.parse(file);

      assertThat(report.source().name()).isEqualTo(name);
      assertThat(report.metadata().reportYear().orElse(0)).isEqualTo(REPORT.year());
    }
  }

  @Test
  void aFileThatIsNotThereCannotBeOpened() {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> PARSER.parse(Path.of("no", "such", "年报.pdf")))
        .withMessageStartingWith("年报.pdf: It cannot be opened: ");
  }

  @Test
  void otherFormatsAreNamed() {
    assertThat(
            assertRefused(
                    UnsupportedFormatException.class,
                    "GIF89a of a page".getBytes(StandardCharsets.UTF_8))
                .found())
        .isEqualTo("It is a GIF image.");
    assertThat(
            assertRefused(
                    UnsupportedFormatException.class,
                    DocxFixture.zip(java.util.Map.of("a.txt", new byte[] {'a'})))
                .found())
        .startsWith("It is a ZIP archive: unpack it");
  }

  @Test
  void bombsMeetALimit() {
    byte[] bomb = DocxFixture.create().paragraph(" ".repeat(3 << 20) + "年报").bytes();

    assertThat(assertRefused(LimitExceededException.class, bomb).limit()).isEqualTo("maxZipRatio");
  }

  @Test
  void filesAboveTheLimitAreNotTouched() {
    ReportParser small =
        ReportParser.builder().limits(ReadLimits.builder().maxBytes(100).build()).build();

    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> small.parse(new byte[101], "报告.bin"))
        .satisfies(error -> assertThat(error.limit()).isEqualTo("maxBytes"))
        .withMessageContaining("ReadLimits.maxBytes");
  }

  @Test
  void lockedFilesAreNamedAsSuch() throws Exception {
    assertRefused(
        EncryptedDocumentException.class,
        new PdfFixture().page().text(90, 90, 12, "年报").encrypted("secret"));
    assertRefused(EncryptedDocumentException.class, locked(Whole.DOCX.bytes));
  }

  private static byte[] locked(byte[] docx) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void pagesWithoutTextNeedOcr() {
    assertRefused(NoTextException.class, new PdfFixture().page().box(50, 50, 400, 600).bytes());
  }

  @Test
  void otherDocumentsAreNoReports() {
    String notice = "关于做好2023年政府信息公开工作年度报告编制工作的通知\n\n各单位：\n\n请于1月20日前报送。\n";
    String letter = "青岚市民政局会议纪要\n\n" + "会议讨论了日常工作安排。".repeat(30) + "\n";

    assertThat(
            assertRefused(NotAReportException.class, notice.getBytes(StandardCharsets.UTF_8))
                .found())
        .contains("notice");
    assertRefused(NotAReportException.class, letter.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCauseOfAnErrorIsKept() {
    byte[] broken = DocxFixture.create().raw("<w:p><w:r>").bytes();

    assertThat(assertRefused(CorruptDocumentException.class, broken))
        .hasCauseInstanceOf(Exception.class);
  }

  static Stream<String> endless() {
    return Stream.of(
        "（",
        "|",
        "|---",
        "\t",
        "一、",
        "1",
        " 1",
        "０",
        "<",
        "a\n",
        "0\n\n",
        "第二十条第（一）项\t",
        "规章 0 0 0\n",
        "| 规章 | 0 |\n",
        "《",
        "\u0301",
        "\uFEFF",
        "—",
        "（一）\n",
        "自然人\n",
        "本年新制作数量  ");
  }

  @Test
  void textThatRepeatsWithoutEndNeedsNoDeepStack() throws Exception {
    List<byte[]> files =
        endless()
            .map(
                part ->
                    "青岚市民政局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n" + part.repeat(20_000 / part.length()))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    inSmallStack(() -> files.forEach(bytes -> assertReportOrError(bytes, head(bytes))));
  }

  private static String head(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).substring(30, 60);
  }

  @Test
  void deepDocumentsNeedNoDeepStack() throws Exception {
    String tables = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);
    byte[] docx = DocxFixture.create().paragraph("年报").raw(tables).bytes();
    String deep = "[".repeat(20_000) + "]".repeat(20_000);
    byte[] pdf =
        ("%PDF-1.7\n1 0 obj\n" + deep + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
            .getBytes(StandardCharsets.US_ASCII);

    inSmallStack(
        () -> {
          assertRefused(LimitExceededException.class, docx);
          assertReportOrError(pdf, "deep arrays");
        });
  }

  /** Runs in a thread with a stack of 256 KiB. */
  private static void inSmallStack(Runnable task) throws Exception {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(null, task, "small-stack", 256 << 10);
    thread.setUncaughtExceptionHandler((t, error) -> thrown[0] = error);
    thread.start();
    thread.join();
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }

  @Test
  void manyRowsAreOneTable() {
    StringBuilder text =
        new StringBuilder(
            "青岚市民政局2020年政府信息公开工作年度报告\n\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t1\t0\t2\n");
    IntStream.range(0, 3000).forEach(i -> text.append("其他事项").append(i).append("号\t1\t0\t2\n"));
    DisclosureReport report =
        PARSER.parse(text.toString().getBytes(StandardCharsets.UTF_8), "报告.bin");

    assertThat(report.figures().expectFigure("proactive.licences.decisions").expectValue())
        .isEqualByComparingTo("2");
  }
}
