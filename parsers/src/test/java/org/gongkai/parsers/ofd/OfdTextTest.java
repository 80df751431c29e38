package org.gongkai.parsers.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gongkai.parsers.ofd.OfdFixture.textOf;
import static org.gongkai.parsers.ofd.Reading.blocks;
import static org.gongkai.parsers.ofd.Reading.read;

import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class OfdTextTest {
  private static final String WHITE = "<ofd:FillColor Value=\"255 255 255\"/>";

  private static final String SECOND = "<ofd:TextCode Y=\"24\">第二行</ofd:TextCode>";

  private static OfdFixture page() {
    return new OfdFixture();
  }

  private static String coloured(String text, String colour) {
    return text.replace("<ofd:TextCode", colour + "<ofd:TextCode");
  }

  private static String with(String attribute, String text) {
    return text.replace("<ofd:TextObject", "<ofd:TextObject " + attribute);
  }

  @Test
  void readsTextWithItsPlaceInPoints() {
    SourceDocument document = read(page().text(25.4, 50.8, 5.08, "东湖县").page());

    assertThat(document.mediaType()).isEqualTo("application/ofd");
    assertThat(document.pages()).isEqualTo(1);
    Block block = document.blocks().get(0);
    PageLocation location = (PageLocation) block.location();
    Box box = location.box();
    assertThat(location.page()).isEqualTo(1);
    assertThat(box.left()).isCloseTo(72, within(0.01));
    assertThat(box.right()).isCloseTo(72 + 3 * 14.4, within(0.01));
    assertThat(box.top()).isCloseTo(144 - 0.88 * 14.4, within(0.01));
  }

  @Test
  void joinsObjectsOfOneGlyphEach() {
    OfdFixture page = page();
    for (int i = 0; i < 4; i++) {
      String digit = "2019".substring(i, i + 1);
      page.object(
          OfdFixture.text("Boundary=\"" + (30 + i * 2.8) + " 40 2.8 6\"", 5, digit)
              .replace("<ofd:TextCode ", "<ofd:TextCode X=\"0\" Y=\"4.4\""));
    }

    assertThat(blocks(page.text(41.2, 44.4, 5, "年度").page())).containsExactly("2019年度");
  }

  @Test
  void repeatsStepsOfShortForm() {
    OfdFixture page = page();
    page.object(textOf(30, 40, 4, "共收到108件", "DeltaX=\"g 2 4 4 g 3 2 4\""));

    assertThat(blocks(page.page())).containsExactly("共收到108件");
  }

  @Test
  void keepsNumbersApartThatAStepSeparates() {
    OfdFixture page = page();
    page.object(textOf(30, 40, 4, "12345", "DeltaX=\"2 30 2 30\""));
    page.object(textOf(30, 50, 4, "67890", "DeltaX=\"2 30 2 30\""));
    page.object(textOf(30, 60, 4, "13579", "DeltaX=\"2 30 2 30\""));

    assertThat(blocks(page.page())).containsExactly("12|34|5|67|89|0|13|57|9");
  }

  @Test
  void takesMissingPlaceFromTextCodeBefore() {
    OfdFixture page = page();
    page.object(
        textOf(30, 40, 4, "第一行", "").replace("</ofd:TextObject>", SECOND + "</ofd:TextObject>"));
    SourceDocument document = read(page.page());

    PageLocation second = (PageLocation) document.blocks().get(1).location();
    assertThat(second.box().left()).isCloseTo(30 * 72 / 25.4, within(0.01));
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneOnce() {
    OfdFixture page = page();
    page.object(textOf(30, 40, 4, "𠮷村12", "DeltaX=\"4 4 2\""));

    assertThat(blocks(page.page())).containsExactly("𠮷村12");
  }

  @Test
  void mapsTextByItsMatrix() {
    OfdFixture page = page();
    String object =
        "<ofd:TextObject Boundary=\"25.4 25.4 60 6\" CTM=\"0.3528 0 0 0.3528 0 0\" Size=\"12\">"
            + "<ofd:TextCode X=\"0\" Y=\"12\" DeltaX=\"12 12\">政府办</ofd:TextCode></ofd:TextObject>";
    SourceDocument document = read(page.object(object).page());

    Box box = ((PageLocation) document.blocks().get(0).location()).box();
    assertThat(box.left()).isCloseTo(72, within(0.01));
    assertThat(box.right()).isCloseTo(72 + 36, within(0.05));
  }

  @Test
  void dropsHiddenWhiteAndTransparentText() {
    OfdFixture page = page().text(30, 40, 4, "可见文字内容");
    page.object(coloured(textOf(30, 60, 4, "白", ""), WHITE));
    page.object(with("Visible=\"false\"", textOf(30, 70, 4, "藏", "")));
    page.object(with("Alpha=\"0\"", textOf(30, 80, 4, "透", "")));

    assertThat(blocks(page.page())).containsExactly("可见文字内容");
  }

  @Test
  void keepsWhiteTextOnDarkGround() {
    OfdFixture page =
        page().path("Fill=\"true\" Stroke=\"false\"", "", "M 20 30 L 90 30 L 90 50 L 20 50 C");
    page.object(coloured(textOf(30, 40, 4, "白字标题", ""), WHITE));

    assertThat(blocks(page.page())).containsExactly("白字标题");
  }

  @Test
  void readsInvisibleTextLayerOfScan() {
    OfdFixture page = page();
    page.object(with("Fill=\"false\"", textOf(30, 40, 4, "扫描件文字层", "")));

    assertThat(blocks(page.page())).containsExactly("扫描件文字层");
  }

  @Test
  void takesColourFromParametersThatOthersBuildUpon() {
    String params =
        "<ofd:DrawParams><ofd:DrawParam ID=\"3\" Relative=\"4\"/><ofd:DrawParam ID=\"4\">"
            + WHITE
            + "</ofd:DrawParam></ofd:DrawParams>";
    OfdFixture page =
        page().common("<ofd:PublicRes>/Doc_0/Res.xml</ofd:PublicRes>").text(30, 40, 4, "可见文字内容");
    page.part("Doc_0/Res.xml", OfdFixture.xml("Res", params));
    page.object(with("DrawParam=\"3\"", textOf(30, 60, 4, "白", "")));

    assertThat(blocks(page.page())).containsExactly("可见文字内容");
  }

  @Test
  void marksSlantedTextAsWatermark() {
    OfdFixture page = page().text(30, 40, 4, "政务公开工作");
    page.object(with("CTM=\"0.7 -0.7 0.7 0.7 0 0\"", textOf(60, 150, 20, "样本", "")));

    assertThat(read(page.page()).blocks())
        .extracting(block -> ((Paragraph) block).role().name())
        .containsExactlyInAnyOrder("BODY", "FURNITURE");
  }
}
