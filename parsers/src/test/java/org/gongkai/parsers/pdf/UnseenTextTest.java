package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that cannot be seen by its colour, its place or its layer. */
class UnseenTextTest {
  private static PdfFixture page() {
    return new PdfFixture().page().text(100, 400, 12, "可见的文字");
  }

  private static List<String> bodyOf(PdfFixture page) {
    return body(read(page));
  }

  @Test
  void textInTheColourOfItsGroundIsNotRead() {
    PdfFixture page = page().fill(90, 90, 100, 30).text(100, 100, 12, "黑12");
    page.colour(0, 0, 0.6).fill(90, 190, 100, 30).text(100, 200, 12, "蓝12").colour(0, 0, 0);

    assertThat(bodyOf(page)).containsExactly("可见的文字");
  }

  @Test
  void textInAnotherColourThatIsAsLightIsRead() {
    PdfFixture page = page().colour(0.36, 0, 0).fill(90, 90, 100, 30);

    assertThat(bodyOf(page.colour(0, 0, 0.98).text(100, 100, 12, "蓝12")))
        .containsExactly("蓝12", "可见的文字");
  }

  @Test
  void whiteTextOnARoundedGroundIsRead() {
    PdfFixture page = page().raw("0 0 0.5 rg 90 720 m 190 720 l 200 720 200 720 200 730 c");
    page.raw("200 750 l 90 750 l h f").colour(1, 1, 1).text(100, 100, 12, "白12");

    assertThat(bodyOf(page)).containsExactly("白12", "可见的文字");
  }

  @Test
  void whiteTextOnAShadingIsRead() {
    PdfFixture page = page().raw("q 90 720 110 30 re W n /S sh Q").colour(1, 1, 1);

    assertThat(bodyOf(page.text(100, 100, 12, "白12"))).containsExactly("白12", "可见的文字");
  }

  @ParameterizedTest
  @CsvSource({"0000,1\uFFFD3", "200B,1\uFFFD3", "FEFF,1\uFFFD3", "00AD,1-3", "0037,173"})
  void aGlyphThatItsFontTakesForNothingIsOneThatNoOneKnows(String unicode, String read)
      throws IOException {
    assertThat(bodyOf(mapped(unicode, 500))).containsExactly(read, "可见的文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"200B", "FEFF", "00AD"})
  void whatJoinsWordsAndTakesNoRoomIsNothing(String unicode) throws IOException {
    assertThat(bodyOf(mapped(unicode, 0))).containsExactly("13", "可见的文字");
  }

  /** A 1, a glyph that its font maps to this character, and a 3. */
  private static PdfFixture mapped(String unicode, int width) throws IOException {
    PdfFixture page = page();
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(
          ("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 3 beginbfchar"
                  + " <0001> <0031> <0002> <"
                  + unicode
                  + "> <0003> <0033> endbfchar endcmap")
              .getBytes(StandardCharsets.US_ASCII));
    }
    COSArray second = new COSArray();
    second.add(COSInteger.get(width));
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(2));
    widths.add(second);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.DW, COSInteger.get(500));
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.ENCODING, "Identity-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, map);
    page.last().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("N", font);
    return page.raw("BT /N 12 Tf 1 0 0 1 100 700 Tm <000100020003> Tj ET");
  }

  @Test
  void textOutsideOfTheCropBoxIsNotRead() {
    PdfFixture page = page().text(20, 100, 12, "边外12");
    page.last().setCropBox(new PDRectangle(80, 0, 400, 842));

    assertThat(bodyOf(page)).containsExactly("可见的文字");
  }

  @Test
  void layersThatAreOffAreNotRead() {
    PdfFixture page = page().raw("/OC /L BDC").text(100, 100, 12, "层12").raw("EMC");
    COSDictionary layer = layer(page, true);
    property(page, layer);

    assertThat(bodyOf(page)).containsExactly("可见的文字");
  }

  @Test
  void whatIsShownDependingOnLayersIsReadByThem() {
    for (String policy : List.of("AnyOn", "AllOn", "AnyOff", "AllOff")) {
      PdfFixture page = page().raw("/OC /L BDC").text(100, 100, 12, "层12").raw("EMC");
      COSDictionary membership = new COSDictionary();
      membership.setName(COSName.TYPE, "OCMD");
      membership.setName("P", policy);
      membership.setItem("OCGs", layer(page, true));
      property(page, membership);

      assertThat(bodyOf(page).contains("层12")).as(policy).isEqualTo(policy.endsWith("Off"));
    }
  }

  @Test
  void whatIsShownByAnExpressionOfLayersIsReadByIt() {
    PdfFixture page = page().raw("/OC /L BDC").text(100, 100, 12, "层12").raw("EMC");
    COSArray not = new COSArray();
    not.add(COSName.getPDFName("Not"));
    not.add(layer(page, false));
    COSDictionary membership = new COSDictionary();
    membership.setName(COSName.TYPE, "OCMD");
    membership.setItem("VE", not);
    property(page, membership);

    assertThat(bodyOf(page)).containsExactly("可见的文字");
  }

  @Test
  void aFieldInALayerThatIsOffIsNotRead() {
    PdfFixture page = page();
    Forms.add(page, "X", "BT /F 12 Tf 1 0 0 1 100 700 Tm <" + PdfFixture.hex("12") + "> Tj ET");
    COSDictionary looks = new COSDictionary();
    looks.setItem(
        COSName.N,
        page.last()
            .getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.XOBJECT)
            .getItem(COSName.getPDFName("X")));
    COSDictionary annotation = new COSDictionary();
    annotation.setName(COSName.SUBTYPE, "FreeText");
    annotation.setItem(COSName.RECT, new PDRectangle(595, 842));
    annotation.setItem(COSName.AP, looks);
    annotation.setItem(COSName.getPDFName("OC"), layer(page, true));
    COSArray annotations = new COSArray();
    annotations.add(annotation);
    page.last().getCOSObject().setItem(COSName.ANNOTS, annotations);

    assertThat(bodyOf(page)).containsExactly("可见的文字");
  }

  private static void property(PdfFixture page, COSDictionary property) {
    COSDictionary properties = new COSDictionary();
    properties.setItem("L", property);
    page.last().getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
  }

  private static COSDictionary layer(PdfFixture page, boolean off) {
    COSDictionary layer = new COSDictionary();
    layer.setName(COSName.TYPE, "OCG");
    layer.setString(COSName.NAME, "层");
    COSArray layers = new COSArray();
    layers.add(layer);
    COSDictionary usual = new COSDictionary();
    usual.setItem(off ? "OFF" : "ON", layers);
    COSDictionary all = new COSDictionary();
    all.setItem("OCGs", layers);
    all.setItem("D", usual);
    page.catalog().setItem(COSName.OCPROPERTIES, all);
    return layer;
  }
}
