package org.gongkai.parsers.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkai.parsers.docx.DocxFixture;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.odt.OdtFixture;
import org.gongkai.parsers.ofd.OfdFixture;
import org.gongkai.parsers.sheet.Books;

/** Files of markup that were made to harm, and what becomes of them. */
enum HostileMarkup implements Hostile {
  HTML_ELEMENTS_A_HUNDRED_THOUSAND_DEEP(ReportException.class, () -> html("<div>".repeat(100_000))),
  HTML_TEXTS_A_HUNDRED_THOUSAND_DEEP(ReportException.class, () -> html("<div>年".repeat(100_000))),
  HTML_LINKS_TO_A_HUNDRED_THOUSAND_FILES(
      ReportException.class,
      () -> {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
          links.append("<a href=").append(i).append(".pdf>年报</a>");
        }
        return html(links.toString());
      }),
  HTML_HIDDEN_ELEMENTS_WITHOUT_END(
      ReportException.class, () -> html("<i hidden>年</i>a".repeat(100_000))),
  HTML_ROWS_THAT_A_THOUSAND_CELLS_SPAN(
      LimitExceededException.class,
      () ->
          html(
              "<table><tr>"
                  + "<td rowspan=65534>1".repeat(1_000)
                  + "<tr></tr>".repeat(65_000)
                  + "</table>")),
  HTML_TABLES_TEN_THOUSAND_DEEP(
      LimitExceededException.class, () -> html("<table><tr><td>".repeat(10_000))),
  HTML_SPANS_OF_A_MILLION_CELLS(
      LimitExceededException.class,
      () -> html("<table>" + "<tr><td rowspan=65534 colspan=1000>1".repeat(2_000) + "</table>")),
  HTML_TABLE_OF_A_HUNDRED_THOUSAND_ROWS(
      ReportException.class, () -> html("<table>" + "<tr><td>1".repeat(99_000) + "</table>")),
  HTML_COLUMNS_THAT_SPAN_ALL_ROWS(
      ReportException.class,
      () ->
          html(
              "<table><tr>" + "<td rowspan=65534>1".repeat(300) + "<tr>".repeat(300) + "</table>")),
  HTML_ATTRIBUTES_WITHOUT_END(
      ReportException.class,
      () -> {
        StringBuilder tag = new StringBuilder("<p ");
        for (int i = 0; i < 60_000; i++) {
          tag.append('a').append(i).append("=1 ");
        }
        return html(tag + ">年报");
      }),
  HTML_CELL_TO_WHICH_A_SHEET_ADDS_WITHOUT_END(
      ReportException.class,
      () ->
          html(
              "<style>i::before{content:'1'}</style><table><tr><td>"
                  + "<i>1</i>".repeat(90_000)
                  + "</table>")),
  DOCX_TABLE_OF_ROWS_WITHOUT_END(
      LimitExceededException.class,
      () ->
          docx(
              "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>"
                  + "<w:p/></w:tc></w:tr></w:tbl>")),
  DOCX_FIELDS_THAT_DO_NOT_END(
      ReportException.class,
      () ->
          docx(
              "<w:p>"
                  + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(9_999)
                  + "</w:p>")),
  DOCX_ATTRIBUTES_WITHOUT_END(
      CorruptDocumentException.class,
      () -> {
        StringBuilder tag = new StringBuilder("<w:p");
        for (int i = 0; i < 100_000; i++) {
          tag.append(" a").append(i).append("=''");
        }
        return docx(tag + "/>");
      }),
  ODT_ROWS_REPEATED_WITHOUT_END(
      LimitExceededException.class,
      () -> OdtFixture.of(odtTable("<text:p>1</text:p>", 2147483647, 2147483647)).bytes()),
  ODT_SPACES_WITHOUT_END(
      LimitExceededException.class,
      () -> OdtFixture.of("<text:p><text:s text:c=\"2147483647\"/>年报</text:p>").bytes()),
  XML_WITH_ENTITIES_THAT_DOUBLE(
      CorruptDocumentException.class,
      () ->
          DocxFixture.zip(
              Map.of(
                  "mimetype",
                  utf8("application/vnd.oasis.opendocument.text"),
                  "content.xml",
                  utf8("<!DOCTYPE a [<!ENTITY a \"年报\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>")))),
  OFD_PATH_OF_A_MILLION_LINES(
      ReportException.class,
      () ->
          new OfdFixture()
              .text(20, 20, 4, "年报")
              .object(path("M 0 0 " + "L 9 9 ".repeat(300_000)))
              .page()
              .bytes()),
  RTF_GROUPS_A_MILLION_DEEP(ReportException.class, () -> utf8("{\\rtf1 " + "{".repeat(1_000_000))),
  RTF_NUMBERS_BEYOND_ALL_NUMBERS(
      ReportException.class,
      () ->
          utf8(
              "{\\rtf1\\uc2147483647 \\u99999999999?\\bin2147483647 \\trowd\\cellx-2147483648\\cell\\row}")),
  RTF_ROW_OF_CELLS_WITHOUT_END(
      ReportException.class,
      () ->
          utf8(
              "{\\rtf1\\trowd"
                  + "\\cellx1".repeat(200_000)
                  + "\\intbl"
                  + "\\cell".repeat(200_000)
                  + "\\row}")),
  RTF_BYTES_WITHOUT_END(
      ReportException.class, () -> utf8("{\\rtf1\\ansicpg936 " + "\\'81".repeat(300_000) + "}")),
  XLSX_CELL_IN_THE_LAST_PLACE_OF_A_SHEET(
      ReportException.class,
      () ->
          Books.bytes(
              Books.Kind.XLSX,
              book -> {
                var sheet = book.createSheet("年报");
                sheet.createRow(0).createCell(0).setCellValue("年报");
                sheet.createRow(1_048_575).createCell(16_383).setCellValue("年报");
              })),
  TEXT_OF_ONE_LINE_OF_TABS(ReportException.class, () -> utf8("年报" + "\t1".repeat(500_000))),
  TEXT_OF_A_TABLE_WITHOUT_END(
      ReportException.class, () -> utf8("年报\n\n" + "| 1 | 2 |\n".repeat(120_000))),
  TEXT_OF_ALIGNED_LINES_WITHOUT_END(
      ReportException.class, () -> utf8("年报\n\n" + "自然人      1      2     3\n".repeat(60_000)));

  private final Class<? extends ReportException> error;
  private final Supplier<byte[]> file;

  HostileMarkup(Class<? extends ReportException> error, Supplier<byte[]> file) {
    this.error = error;
    this.file = file;
  }

  @Override
  public Class<? extends ReportException> error() {
    return error;
  }

  @Override
  public byte[] file() {
    return file.get();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] html(String body) {
    return utf8("<!DOCTYPE html><html><meta charset=utf-8><body><p>年报</p>" + body);
  }

  private static byte[] docx(String body) {
    return DocxFixture.create().paragraph("年报").raw(body).bytes();
  }

  private static String odtTable(String content, int rows, int columns) {
    return "<table:table><table:table-row table:number-rows-repeated=\""
        + rows
        + "\"><table:table-cell table:number-columns-repeated=\""
        + columns
        + "\">"
        + content
        + "</table:table-cell></table:table-row></table:table>";
  }

  private static String path(String data) {
    return "<ofd:PathObject ID=\"9000\" Boundary=\"0 0 99 99\"><ofd:AbbreviatedData>"
        + data
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }
}
