package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.body;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** What is painted over text after it. */
class CoveredTextTest {
  private static final double[] WIDTHS = {80, 60};

  /** A table with 甲 and 12 in its first row; the 12 stands at 182, 102 and is 10 wide. */
  private static PdfFixture table() {
    String[][] rows = {{"甲", "12"}, {"乙", "34"}};
    return new PdfFixture().page().table(100, 100, WIDTHS, 20, 10, rows);
  }

  private static PdfFixture box(PdfFixture page, double x, double y, double width, double height) {
    return page.colour(1, 1, 1).fill(x, y, width, height).colour(0, 0, 0);
  }

  private static List<String> rowsOf(PdfFixture page) {
    return rows(grid(read(page)));
  }

  @Test
  void aFigureUnderALaterBoxIsNotShown() {
    assertThat(rowsOf(box(table(), 181, 101, 14, 14))).containsExactly("甲|", "乙|34");
    assertThat(rowsOf(table().fill(181, 101, 14, 14))).containsExactly("甲|", "乙|34");
  }

  @Test
  void theFigureWrittenOnTheBoxIsRead() {
    PdfFixture page = box(table(), 181, 101, 14, 14).text(182, 102, 10, "15");

    assertThat(rowsOf(page)).containsExactly("甲|15", "乙|34");
  }

  @Test
  void boxesThatTogetherCoverAFigureHideIt() {
    PdfFixture page = box(table(), 181, 101, 14, 5);

    assertThat(rowsOf(box(page, 181, 105, 14, 9))).containsExactly("甲|", "乙|34");
  }

  @Test
  void aFigureThatIsCoveredInPartIsNoKnownNumber() {
    assertThat(rowsOf(box(table(), 181, 101, 14, 6))).containsExactly("甲|\uFFFD\uFFFD", "乙|34");
    assertThat(rowsOf(box(table(), 186.5, 101, 14, 14))).containsExactly("甲|\uFFFD", "乙|34");
  }

  @Test
  void aBoxBesideAFigureHidesNothing() {
    assertThat(rowsOf(box(table(), 192.5, 101, 14, 14))).containsExactly("甲|12", "乙|34");
    assertThat(rowsOf(box(table(), 150, 101, 31.9, 14))).containsExactly("甲|12", "乙|34");
  }

  @Test
  void groundsPaintedBeforeTheTextHideNothing() {
    PdfFixture page = box(new PdfFixture().page(), 100, 100, 140, 40);
    page.table(100, 100, WIDTHS, 20, 10, new String[][] {{"甲", "12"}, {"乙", "34"}});

    assertThat(rowsOf(page)).containsExactly("甲|12", "乙|34");
  }

  @Test
  void whatIsPaintedInALaterFormHides() {
    PdfFixture page = table();
    Forms.add(page, "X", "1 g 181 725 14 17 re f");

    assertThat(rowsOf(page.raw("/X Do"))).containsExactly("甲|", "乙|34");
  }

  @Test
  void aFormThatIsCutOffHidesNothing() {
    PdfFixture page = table().raw("q 0 0 50 50 re W n");

    assertThat(rowsOf(box(page, 181, 101, 14, 14).raw("Q"))).containsExactly("甲|12", "乙|34");
  }

  @Test
  void paintWhoseCutIsNotKnownLeavesDoubt() {
    PdfFixture page = table().raw("q 180 720 m 250 720 l 215 760 l h W n");

    assertThat(rowsOf(box(page, 181, 101, 14, 14).raw("Q")))
        .containsExactly("甲|\uFFFD\uFFFD", "乙|34");
  }

  @Test
  void transparentAndBlendedPaintHidesNothing() {
    for (String key : List.of("ca", "BM", "SMask")) {
      PdfFixture page = table();
      COSDictionary state = new COSDictionary();
      switch (key) {
        case "ca" -> state.setItem(key, new COSFloat(0.3f));
        case "BM" -> state.setName(key, "Multiply");
        default -> state.setItem(key, new COSDictionary());
      }
      COSDictionary states = new COSDictionary();
      states.setItem("G", state);
      page.last().getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
      page.raw("/G gs 1 1 0 rg").fill(181, 101, 14, 14);

      assertThat(rowsOf(page)).as(key).containsExactly("甲|12", "乙|34");
    }
  }

  @Test
  void aGroupPaintedTransparentlyHidesNothing() {
    PdfFixture page = table();
    Forms.add(page, "X", "1 g 181 725 14 17 re f");
    COSDictionary resources = page.last().getResources().getCOSObject();
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    resources
        .getCOSDictionary(COSName.XOBJECT)
        .getCOSDictionary(COSName.getPDFName("X"))
        .setItem(COSName.GROUP, group);
    COSDictionary state = new COSDictionary();
    state.setItem("ca", new COSFloat(0.3f));
    COSDictionary states = new COSDictionary();
    states.setItem("G", state);
    resources.setItem(COSName.EXT_G_STATE, states);

    assertThat(rowsOf(page.raw("/G gs /X Do"))).containsExactly("甲|12", "乙|34");
  }

  @Test
  void frameAroundAFigureHidesNothing() {
    PdfFixture page = new PdfFixture().page().text(100, 100, 12, "三件");

    assertThat(body(read(page.raw("98 728 28 16 re 99 729 26 14 re f*")))).containsExactly("三件");
  }

  @Test
  void roundedBoxHidesWhatItCovers() {
    PdfFixture page =
        table().raw("1 g 180 724 m 198 724 l 200 724 200 726 200 728 c 200 744 l 180 744 l h f");

    assertThat(rowsOf(page)).containsExactly("甲|", "乙|34");
  }

  @Test
  void thickLineHidesWhatItCovers() {
    PdfFixture page = table().raw("14 w").line(180, 107, 196, 107).raw("1 w");

    assertThat(rowsOf(page)).containsExactly("甲|", "乙|34");
  }

  @Test
  void aCoveredEndLeavesNoShorterNumber() {
    PdfFixture page = new PdfFixture().page();
    page.table(100, 100, WIDTHS, 20, 10, new String[][] {{"甲", "1234"}, {"乙", "34"}});

    assertThat(rowsOf(box(page, 197, 101, 14, 14))).containsExactly("甲|12\uFFFD", "乙|34");
  }

  @Test
  void twoFiguresInOnePlaceAreNoKnownNumber() {
    assertThat(rowsOf(table().text(182.5, 102, 10, "15")))
        .containsExactly("甲|1\uFFFD\uFFFD", "乙|34");
    assertThat(rowsOf(table().text(184.5, 103, 10, "7")).get(0)).contains("\uFFFD");
  }

  @Test
  void coveredProseIsNotRead() {
    PdfFixture page = new PdfFixture().page().text(100, 80, 12, "共收到申请12件");
    page.text(100, 120, 12, "其中三件不予公开");

    assertThat(body(read(box(page, 90, 76, 200, 20)))).containsExactly("其中三件不予公开");
  }

  @Test
  void aPictureHidesTheFigureBeneath() {
    assertThat(
            rowsOf(
                table().image("I", image(BufferedImage.TYPE_INT_RGB, 0xFFFFFF), 181, 101, 14, 14)))
        .containsExactly("甲|", "乙|34");
  }

  @Test
  void aTransparentPictureHidesNothing() {
    assertThat(
            rowsOf(
                table()
                    .image("I", image(BufferedImage.TYPE_INT_ARGB, 0x64FF0000), 181, 101, 14, 14)))
        .containsExactly("甲|12", "乙|34");
  }

  @Test
  void aPictureThatIsTransparentElsewhereLeavesDoubtWhereItIsNot() {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 20; y++) {
        image.setRGB(x, y, x < 10 ? 0xFFFF0000 : 0x00FFFFFF);
      }
    }

    assertThat(rowsOf(table().image("I", image, 177, 101, 20, 14)))
        .containsExactly("甲|\uFFFD2", "乙|34");
  }

  @Test
  void aScanOverItsTextIsReadByIt() {
    PdfFixture page = new PdfFixture().page().text(100, 100, 12, "扫描件的文字层");
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);

    assertThat(body(read(page.image("I", image, 0, 0, 595, 842)))).containsExactly("扫描件的文字层");
  }

  @Test
  void drawnAndTypedNotesHideWhatTheyLieOver() {
    for (String kind : List.of("Square", "FreeText", "Stamp")) {
      PdfFixture page = table();
      annotate(page, kind, null);

      assertThat(rowsOf(page)).as(kind).containsExactly("甲|", "乙|34");
    }
  }

  @Test
  void commentsAndSealsHideNothing() {
    for (String kind : List.of("Text", "Popup", "Highlight")) {
      PdfFixture page = table();
      annotate(page, kind, null);

      assertThat(rowsOf(page)).as(kind).containsExactly("甲|12", "乙|34");
    }
    PdfFixture page = table();
    annotate(page, "Widget", COSName.SIG);
    assertThat(rowsOf(page)).containsExactly("甲|12", "乙|34");
  }

  private static void annotate(PdfFixture page, String kind, COSName field) {
    Forms.add(page, "X", "1 g 0 0 595 842 re f");
    COSDictionary annotation = new COSDictionary();
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.FT, field);
    COSArray place = new COSArray();
    for (int edge : new int[] {181, 725, 195, 742}) {
      place.add(new COSFloat(edge));
    }
    annotation.setItem(COSName.RECT, place);
    COSDictionary looks = new COSDictionary();
    looks.setItem(
        COSName.N,
        page.last()
            .getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.XOBJECT)
            .getItem(COSName.getPDFName("X")));
    annotation.setItem(COSName.AP, looks);
    COSArray annotations = new COSArray();
    annotations.add(annotation);
    page.last().getCOSObject().setItem(COSName.ANNOTS, annotations);
  }

  private static BufferedImage image(int type, int argb) {
    BufferedImage image = new BufferedImage(8, 8, type);
    for (int i = 0; i < 64; i++) {
      image.setRGB(i % 8, i / 8, argb);
    }
    return image;
  }
}
