package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.docx.Shown.blocks;
import static org.gongkai.parsers.docx.Shown.texts;
import static org.gongkai.parsers.docx.WordXml.cell;
import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.field;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;

import java.nio.charset.StandardCharsets;
import org.gongkai.parsers.source.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  private static String footnoteMark(int id, String more) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference"
        + more
        + " w:id=\""
        + id
        + "\"/></w:r>";
  }

  @Test
  void givesNotesAfterTheBodyInTheOrderOfTheirMarks() {
    DocxFixture fixture =
        DocxFixture.create()
            .footnote(0, paragraph(run("分隔")))
            .footnote(1, paragraph(run("注一")))
            .footnote(2, paragraph(run("注二")))
            .endnote(1, paragraph(run("尾注")))
            .raw(paragraph(run("正文"), footnoteMark(2, "")))
            .raw(table(2, row(cell("件"), cellWith("", paragraph(run("15"), footnoteMark(1, ""))))))
            .raw(paragraph(run("末"), "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"));
    assertThat(blocks(fixture)).containsExactly("正文", "[件|15]", "末", "注二", "注一", "尾注");
    assertThat(texts(fixture, Role.NOTE)).containsExactly("注二", "注一", "尾注");
  }

  @Test
  void keepsOwnMarksOfNotesOutOfFigures() {
    String mark =
        "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>9</w:t></w:r>";
    DocxFixture fixture =
        DocxFixture.create()
            .footnote(1, paragraph(run("注")))
            .raw(table(2, row(cell("件"), cellWith("", paragraph(run("15"), mark)))));
    assertThat(blocks(fixture)).containsExactly("[件|15]", "注");
  }

  @Test
  void givesHeadersAndFootersOnceAsFurniture() {
    DocxFixture fixture =
        DocxFixture.create()
            .header(paragraph(run("某局年度报告")))
            .header(paragraph(run("某局年度报告")))
            .footer(paragraph(run("- "), field(" PAGE ", run("1")), run(" -")))
            .paragraph("正文");
    assertThat(texts(fixture, Role.FURNITURE)).containsExactly("某局年度报告", "- 1 -");
    assertThat(texts(fixture, Role.BODY)).containsExactly("正文");
  }

  @Test
  void dropsWatermarksInHeaders() {
    String mark =
        "<w:r><w:pict><v:shape id=\"PowerPlusWaterMarkObject1\"><v:textpath"
            + " string=\"草稿\"/></v:shape></w:pict></w:r>";
    DocxFixture fixture = DocxFixture.create().header(paragraph(mark, run("页眉"))).paragraph("正文");
    assertThat(texts(fixture, Role.FURNITURE)).containsExactly("页眉");
  }

  @Test
  void readsTheStrictForm() {
    DocxFixture fixture = DocxFixture.create().strict().numberedHeading(1, "总体情况").table("规章|3");
    assertThat(blocks(fixture)).containsExactly("一、总体情况", "[规章|3]");
  }

  @Test
  void readsTemplatesAndDocumentsWithMacros() {
    String template =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
    assertThat(blocks(DocxFixture.create().mainType(template).paragraph("模板")))
        .containsExactly("模板");
    assertThat(blocks(DocxFixture.create().mainType(macros).paragraph("宏"))).containsExactly("宏");
  }

  @Test
  void findsAMainPartOfAnyName() {
    DocxFixture fixture = DocxFixture.create().mainPart("text/main.xml").numberedHeading(1, "概述");
    assertThat(blocks(fixture)).containsExactly("一、概述");
  }

  @Test
  void readsADocumentWhosePropertiesOrPicturesAreBroken() {
    byte[] garbage = {1, 2, 3};
    DocxFixture fixture =
        DocxFixture.create()
            .paragraph("正文")
            .file("docProps/core.xml", garbage)
            .file("customXml/_rels/item1.xml.rels", garbage)
            .file("word/media/图 片.png", garbage);
    assertThat(blocks(fixture)).containsExactly("正文");
  }

  private static byte[] relation(String target, String more) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships/officeDocument\" Target=\""
            + target
            + "\""
            + more
            + "/></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/document.xml",
        "/word/document.xml",
        "./word/../word/document.xml",
        "/Word/Document.xml",
        "w%6Frd/document.xml",
        "word\\document.xml"
      })
  void findsTheMainPartHoweverItsPathIsWritten(String target) {
    DocxFixture fixture =
        DocxFixture.create().paragraph("正文").file("_rels/.rels", relation(target, ""));
    assertThat(blocks(fixture)).containsExactly("正文");
  }

  @Test
  void findsAMainPartThatOnlyItsTypeTells() {
    byte[] elsewhere = relation("word/document.xml", " TargetMode=\"External\"");
    byte[] nowhere = relation("word/none.xml", "");
    assertThat(blocks(DocxFixture.create().paragraph("一").file("_rels/.rels", elsewhere)))
        .containsExactly("一");
    assertThat(blocks(DocxFixture.create().paragraph("二").file("_rels/.rels", nowhere)))
        .containsExactly("二");
  }
}
