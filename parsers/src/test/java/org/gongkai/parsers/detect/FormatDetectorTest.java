package org.gongkai.parsers.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.parsers.docx.DocxFixture;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "某市民政局2022年政府信息公开工作年度报告\n一、总体情况\n规章 3 0 5\n";
  private static final String TYPES =
      "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override"
          + " PartName=\"/x.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

  private static Format detect(byte[] bytes) {
    // The wrong name must not matter.
    return FormatDetector.detect(new SourceBytes("report.pdf", bytes));
  }

  private static Format detect(String text) {
    return detect(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String... namesAndContents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return DocxFixture.zip(files);
  }

  private static byte[] ole2(String... streams) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String stream : streams) {
        files.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void tellsDocxByItsContentTypesWhateverItsMainPartIsCalled() {
    assertThat(detect(DocxFixture.create().paragraph("x").bytes())).isEqualTo(Format.DOCX);
    assertThat(detect(DocxFixture.create().mainPart("a/b.xml").bytes())).isEqualTo(Format.DOCX);
    String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
    assertThat(detect(DocxFixture.create().mainType(macros).bytes())).isEqualTo(Format.DOCX);
  }

  @ParameterizedTest
  @CsvSource({"spreadsheetml.sheet, XLSX", "presentationml.presentation, PPTX"})
  void tellsOtherOfficeFilesByTheirContentTypes(String type, Format expected) {
    assertThat(detect(zip("[Content_Types].xml", TYPES.formatted(type)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "OFD.xml, <ofd/>, OFD",
    "mimetype, application/vnd.oasis.opendocument.text, ODT",
    "mimetype, application/vnd.oasis.opendocument.spreadsheet, ODS",
    "mimetype, application/epub+zip, ZIP",
    "报告.docx, x, ZIP"
  })
  void tellsOtherZips(String name, String content, Format expected) {
    assertThat(detect(zip(name, content))).isEqualTo(expected);
  }

  @Test
  void refusesAZipWithoutItsDirectory() {
    byte[] whole = DocxFixture.create().paragraph("x").bytes();
    for (int tenths = 1; tenths < 10; tenths++) {
      byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
      assertThatThrownBy(() -> detect(part)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, DOC",
    "Workbook, XLS",
    "Book, XLS",
    "PowerPoint Document, PPT",
    "Other, OLE2"
  })
  void tellsOle2FilesByTheirStreams(String stream, Format expected) throws IOException {
    assertThat(detect(ole2(stream))).isEqualTo(expected);
  }

  @Test
  void refusesADocumentLockedByAPassword() throws IOException, GeneralSecurityException {
    byte[] locked = encrypt(DocxFixture.create().paragraph("x").bytes());
    assertThatThrownBy(() -> detect(locked))
        .isInstanceOf(EncryptedDocumentException.class)
        .hasMessageContaining("password");
  }

  private static byte[] encrypt(byte[] docx) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(docx);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void refusesABrokenOle2File() throws IOException {
    byte[] part = Arrays.copyOf(ole2("WordDocument"), 600);
    assertThatThrownBy(() -> detect(part)).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void tellsPdfAlsoAfterJunk() {
    String pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
    assertThat(detect(pdf)).isEqualTo(Format.PDF);
    assertThat(detect("junk\n".repeat(200) + pdf)).isEqualTo(Format.PDF);
    assertThat(detect("The first bytes of a PDF are %PDF-1.7 or the like.")).isEqualTo(Format.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A46, JPEG", "89504E470D0A1A0A, PNG", "49492A0008000000, TIFF",
    "4D4D002A00000008, TIFF", "474946383961, GIF", "424D3600030000000000, BMP",
    "5249464600000000574542505650, WEBP", "526172211A0700, RAR", "377ABCAF271C, SEVEN_ZIP",
    "1F8B0800, GZIP", "7B5C72746631, RTF"
  })
  void tellsSignatures(String bytes, Format expected) {
    assertThat(detect(HexFormat.of().parseHex(bytes))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "<html>",
        "\uFEFF \n<HTML lang=zh>",
        "<?xml version='1.0'?>\n<html>",
        "<!-- saved from --> <!doctype HTML PUBLIC>",
        "<meta charset=gbk>",
        "<div class='a'>正文</div>",
        "<table><tr><td>1"
      })
  void tellsHtmlByItsBeginning(String text) {
    assertThat(detect(text)).isEqualTo(Format.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 报告\n\n| 规章 | 3 |\n|---|---|\n",
        "规章 < 3 件，见 <p> 与 <table>",
        "<http://www.example.gov.cn>",
        "<某市>报告",
        "a",
        "增加 5<6",
        "From: 某局\n没有别的头"
      })
  void takesTextsWithAngleBracketsForText(String text) {
    assertThat(detect(text)).isEqualTo(Format.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void tellsTextInItsCharsets(String charset) {
    assertThat(detect(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(Format.TEXT);
    assertThat(detect(CHINESE.repeat(3000).getBytes(Charset.forName(charset))))
        .isEqualTo(Format.TEXT);
  }

  @Test
  void tellsTextWithAFewBrokenBytes() {
    byte[] bytes = CHINESE.repeat(20).getBytes(GB18030);
    bytes[41] = (byte) 0xFF;
    assertThat(detect(bytes)).isEqualTo(Format.TEXT);
  }

  @Test
  void tellsSavedPagesXmlAndRtf() {
    String page = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n";
    assertThat(detect(page)).isEqualTo(Format.MHTML);
    assertThat(detect("<?xml version=\"1.0\"?><w:wordDocument/>")).isEqualTo(Format.XML);
    assertThat(detect("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).isEqualTo(Format.XML);
    assertThat(detect("\n {\\rtf1}")).isEqualTo(Format.RTF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\uFEFF\n", "\0\0\0\0"})
  void refusesEmptyFiles(String text) {
    assertThatThrownBy(() -> detect(text))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("The file is empty.");
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1000, 100_000})
  void knowsNothingOfRandomBytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    assertThat(detect(bytes)).isEqualTo(Format.UNKNOWN);
  }
}
