package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {
  private static PdfFixture page() {
    return new PdfFixture().page().text(72, 150, 12, "二、标题").text(72, 600, 12, "三、标题");
  }

  /** An inline image of one pixel; places from the top left corner. */
  private static PdfFixture image(
      PdfFixture page, double x, double y, double width, double height) {
    return page.raw(
        "q %.2f 0 0 %.2f %.2f %.2f cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q",
        width, height, x, 842 - y - height);
  }

  private static String shown(Block block) {
    return block instanceof Paragraph paragraph ? paragraph.text() : block.toString();
  }

  @Test
  void givesAPictureBetweenTheLinesWhereItStands() {
    assertThat(Reading.read(image(page(), 90, 200, 400, 300)).blocks())
        .extracting(PdfPicturesTest::shown)
        .containsExactly(
            "二、标题",
            new Picture(400, 300, new PageLocation(1, new Box(90, 200, 490, 500))).toString(),
            "三、标题");
  }

  @Test
  void stripsOfAPictureAreOne() {
    PdfFixture page = page();
    for (int strip = 0; strip < 10; strip++) {
      image(page, 90, 200 + strip * 30, 400, 30);
    }
    assertThat(Reading.read(page).blocks())
        .filteredOn(Picture.class::isInstance)
        .containsExactly(new Picture(400, 300, new PageLocation(1, new Box(90, 200, 490, 500))));
  }

  @Test
  void scansUnderTheirTextSealsLogosAndIconsAreNoPictures() {
    PdfFixture page = page();
    image(page, 0, 0, 595, 842);
    image(page, 60, 140, 120, 120);
    image(page, 60, 30, 475, 60);
    image(page, 300, 400, 12, 12);

    assertThat(Reading.read(page).blocks()).noneMatch(Picture.class::isInstance);
  }
}
