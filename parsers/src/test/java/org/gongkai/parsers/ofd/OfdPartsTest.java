package org.gongkai.parsers.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.parsers.ofd.OfdFixture.textOf;
import static org.gongkai.parsers.ofd.OfdFixture.xml;
import static org.gongkai.parsers.ofd.Reading.blocks;
import static org.gongkai.parsers.ofd.Reading.read;

import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdPartsTest {
  private static final String[][] CELLS = {{"信息内容", "制发件数"}, {"规章", "0"}, {"规范性文件", "12"}};

  private static OfdFixture simple() {
    return new OfdFixture().text(30, 40, 4, "正文").page();
  }

  @Test
  void readsRuledTableWithPlaceOfEachCell() {
    SourceDocument document = read(new OfdFixture().table(25.4, 50.8, CELLS).page());

    Grid grid = (Grid) document.blocks().get(0);
    assertThat(document.blocks()).hasSize(1);
    assertThat(grid.kind()).isEqualTo(Grid.Kind.RULED);
    assertThat(grid.cells())
        .extracting(cell -> cell.text())
        .containsExactly("信息内容", "制发件数", "规章", "0", "规范性文件", "12");
    Box box = ((PageLocation) grid.cells().get(0).location()).box();
    assertThat(box.left()).isEqualTo(72);
    assertThat(box.top()).isEqualTo(144);
  }

  @Test
  void takesThinFilledRectanglesForRules() {
    OfdFixture page = new OfdFixture();
    for (int i = 0; i < 3; i++) {
      bar(page, 30, 30 + i * 10, 80, 0.2);
      bar(page, 30 + i * 40, 30, 0.2, 20);
    }
    page.text(32, 36, 4, "规章").text(72, 36, 4, "3").text(32, 46, 4, "收费").text(72, 46, 4, "4.5");

    assertThat(blocks(page.page())).containsExactly("规章|3|收费|4.5");
  }

  private static void bar(OfdFixture page, double x, double y, double width, double height) {
    String data =
        "M%s %sL%s %sL%s %sL%s %sC"
            .formatted(x, y, x + width, y, x + width, y + height, x, y + height);
    page.path("Fill=\"true\" Stroke=\"false\"", "<ofd:FillColor Value=\"0\"/>", data);
  }

  @Test
  void drawsTemplateUnderPagesThatUseIt() {
    OfdFixture file = new OfdFixture().template(7, "Background", textOf(30, 20, 4, "模板文字", ""));
    file.before("<ofd:Template TemplateID=\"7\"/>").text(30, 60, 4, "第一页").page();

    assertThat(blocks(file)).containsExactly("模板文字", "第一页");
  }

  @Test
  void readsBlocksAndCompoundPictures() {
    String unit =
        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
            + textOf(0, 4, 4, "组合", "")
            + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
    OfdFixture file = new OfdFixture().common("<ofd:DocumentRes>Res.xml</ofd:DocumentRes>");
    file.part("Doc_0/Res.xml", xml("Res", unit));
    file.object("<ofd:PageBlock>" + textOf(30, 40, 4, "区块", "") + "</ofd:PageBlock>");
    file.object("<ofd:CompositeObject ResourceID=\"5\" Boundary=\"30 60 20 5\"/>");

    assertThat(blocks(file.page())).containsExactly("区块", "组合");
  }

  @Test
  void readsAllDocumentsAndNumbersPagesThrough() {
    OfdFixture file = new OfdFixture().text(30, 40, 4, "甲文").page().document();
    SourceDocument document = read(file.text(30, 40, 4, "乙文").page().document());

    assertThat(document.pages()).isEqualTo(2);
    assertThat(document.blocks())
        .extracting(block -> ((PageLocation) block.location()).page())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/Doc_0/Document.xml", "doc_0\\DOCUMENT.xml", "./Doc_0/x/../Document.xml"})
  void findsPartsHoweverTheyAreNamed(String location) {
    String body = "<ofd:DocBody><ofd:DocRoot>" + location + "</ofd:DocRoot></ofd:DocBody>";

    assertThat(blocks(simple().part("OFD.xml", xml("OFD", body)))).containsExactly("正文");
  }

  @Test
  void saysThatOutlinedTextNeedsOcr() {
    OfdFixture file =
        new OfdFixture().path("Fill=\"true\"", "", "M 1 1 Q 2 2 3 1 B 1 1 2 2 3 3 C").page();

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(NoTextException.class)
        .hasMessageContaining("OCR");
  }

  @Test
  void tellsEncryptedFile() {
    OfdFixture file = simple().part("Encryptions.xml", "<a/>");

    assertThatThrownBy(() -> read(file)).isInstanceOf(EncryptedDocumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"})
  void refusesBrokenXmlAndDocumentTypes(String part) {
    OfdFixture cut = simple().part(part, "<ofd:OFD xmlns:ofd=\"a\"><ofd:DocBody>");
    OfdFixture typed = simple().part(part, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");

    assertThatThrownBy(() -> read(cut)).isInstanceOf(CorruptDocumentException.class);
    assertThatThrownBy(() -> read(typed)).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void tellsWhichPartIsMissing() {
    String body = "<ofd:DocBody><ofd:DocRoot>Doc_9/Document.xml</ofd:DocRoot></ofd:DocBody>";
    OfdFixture file = simple().part("OFD.xml", xml("OFD", body));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("Doc_9/Document.xml is missing");
  }

  @Test
  void refusesFileWithoutPages() {
    assertThatThrownBy(() -> read(new OfdFixture())).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void keepsLimits() {
    byte[] file = simple().table(20, 100, CELLS).page().bytes();

    assertLimit(file, ReadLimits.builder().maxPages(1).build(), "maxPages");
    assertLimit(file, ReadLimits.builder().maxGlyphsPerPage(1).build(), "maxGlyphsPerPage");
    assertLimit(file, ReadLimits.builder().maxRulingsPerPage(3).build(), "maxRulingsPerPage");
    assertLimit(file, ReadLimits.builder().maxCharacters(5).build(), "maxCharacters");
    assertLimit(file, ReadLimits.builder().maxBytes(9).build(), "maxBytes");
  }

  @Test
  void stopsAtCompoundPictureThatHoldsItself() {
    String loop = "<ofd:CompositeObject ResourceID=\"5\" Boundary=\"0 0 1 1\"/>";
    String unit =
        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
            + loop
            + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
    OfdFixture file = new OfdFixture().common("<ofd:PublicRes>Res.xml</ofd:PublicRes>");
    byte[] bytes = file.part("Doc_0/Res.xml", xml("Res", unit)).object(loop).page().bytes();

    assertLimit(bytes, ReadLimits.defaults(), "maxNesting");
  }

  @Test
  void stopsAtBlocksInBlocks() {
    String deep = "<ofd:PageBlock>".repeat(500) + "</ofd:PageBlock>".repeat(500);

    assertLimit(new OfdFixture().object(deep).page().bytes(), ReadLimits.defaults(), "maxNesting");
  }

  private static void assertLimit(byte[] file, ReadLimits limits, String limit) {
    assertThatThrownBy(() -> read(file, limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(limit));
  }
}
