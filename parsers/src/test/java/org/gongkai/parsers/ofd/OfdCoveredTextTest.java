package org.gongkai.parsers.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.ofd.Reading.blocks;

import org.junit.jupiter.api.Test;

/** What is painted over text after it. */
class OfdCoveredTextTest {
  private static final String WHITE = "<ofd:FillColor Value=\"255 255 255\"/>";
  private static final String FAINT = "<ofd:FillColor Value=\"255 255 0\" Alpha=\"90\"/>";
  private static final String BOX = "M 70 31 L 80 31 L 80 38 L 70 38 C";
  private static final String FILLED = "Fill=\"true\" Stroke=\"false\"";

  /** A table with 甲 and 12 in its first row; the baseline of the 12 begins at 72, 36. */
  private static OfdFixture table() {
    return new OfdFixture().table(30, 30, new String[] {"甲", "12"}, new String[] {"乙", "34"});
  }

  @Test
  void aFigureUnderALaterBoxIsNotShown() {
    OfdFixture page = table().path(FILLED, WHITE, BOX);

    assertThat(blocks(page.page())).containsExactly("甲||乙|34");
  }

  @Test
  void theFigureWrittenOnTheBoxIsRead() {
    OfdFixture page = table().path(FILLED, WHITE, BOX).text(72, 36, 4, "15");

    assertThat(blocks(page.page())).containsExactly("甲|15|乙|34");
  }

  @Test
  void aFigureThatIsCoveredInPartIsNoKnownNumber() {
    OfdFixture page = table().path(FILLED, WHITE, "M 74 31 L 80 31 L 80 38 L 74 38 C");

    assertThat(blocks(page.page())).containsExactly("甲|\uFFFD|乙|34");
  }

  @Test
  void transparentPaintHidesNothing() {
    OfdFixture page = table().path(FILLED, FAINT, BOX);

    assertThat(blocks(page.page())).containsExactly("甲|12|乙|34");
  }

  @Test
  void theFigureOfANoteIsReadInPlaceOfTheOneUnderIt() {
    assertThat(blocks(noted("Type=\"Path\"").page())).containsExactly("甲|15|乙|34");
  }

  @Test
  void marksLinksAndHiddenNotesAreNotRead() {
    for (String note : new String[] {"Highlight", "Link", "Watermark", "Path\" Visible=\"false"}) {
      assertThat(blocks(noted("Type=\"" + note + "\"").page())).containsExactly("甲|12|乙|34");
    }
  }

  @Test
  void brokenNotesPutTheFiguresOfTheirPageInDoubt() {
    assertThat(blocks(twoPages("Page_0/Annotation.xml")))
        .containsExactly("2023年", "甲|1\u20E02\u20E0|乙|3\u20E04\u20E0", "甲|12|乙|34");
  }

  @Test
  void brokenNotesPutTheFiguresThatAreStatedInDoubtButNoYearsAndOrdinals() {
    OfdFixture stated =
        noted("Type=\"Path\"").text(30, 100, 4, "2023年新收申请12件，第3条、1.其他，收费1,250.5万元，受理7。").page();

    assertThat(blocks(stated.part("Doc_0/Annots/Page_0/Annotation.xml", "<ofd:Annot>")))
        .containsExactly(
            "甲|1\u20E02\u20E0|乙|3\u20E04\u20E0",
            "2023年新收申请1\u20E02\u20E0件，第3条、1.其他，收费1\u20E0,2\u20E05\u20E00\u20E0.5\u20E0万元，受理7\u20E0。");
  }

  @Test
  void aBrokenListOfNotesPutsTheFiguresOfAllPagesInDoubt() {
    assertThat(blocks(twoPages("Annotations.xml")))
        .containsExactly(
            "2023年", "甲|1\u20E02\u20E0|乙|3\u20E04\u20E0", "甲|1\u20E02\u20E0|乙|3\u20E04\u20E0");
  }

  @Test
  void brokenNotesOfADocumentSayNothingOfAnother() {
    OfdFixture first = noted("Type=\"Path\"").page().document();
    first.part("Doc_0/Annots/Annotations.xml", "<ofd:Annotations");
    String[] row = {"丙", "56"};

    assertThat(blocks(first.table(30, 30, row).page().document()))
        .containsExactly("甲|1\u20E02\u20E0|乙|3\u20E04\u20E0", "丙|56");
  }

  /** Two pages with the table, the first with notes of which a part is broken. */
  private static OfdFixture twoPages(String broken) {
    OfdFixture pages = noted("Type=\"Path\"").text(30, 20, 4, "2023年").page();
    return pages
        .part("Doc_0/Annots/" + broken, "<ofd:Annot>")
        .table(30, 30, new String[] {"甲", "12"}, new String[] {"乙", "34"})
        .page();
  }

  /** A white box with 15 on it over the 12. */
  private static OfdFixture noted(String attributes) {
    String box =
        "<ofd:PathObject ID=\"8\" Boundary=\"0 1 10 7\" "
            + FILLED
            + ">"
            + WHITE
            + "<ofd:AbbreviatedData>M 0 0 L 10 0 L 10 7 L 0 7 C</ofd:AbbreviatedData>"
            + "</ofd:PathObject>";
    return table().note(attributes, box + OfdFixture.textOf(2, 6, 4, "15", ""));
  }
}
