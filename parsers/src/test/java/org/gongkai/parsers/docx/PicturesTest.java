package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static final String WP =
      "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

  private static String drawing(int width, int height) {
    return "<w:r><w:drawing><wp:inline %s><wp:extent cx=\"%d\" cy=\"%d\"/><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        .formatted(WP, width * 12_700, height * 12_700);
  }

  @Test
  void givesDrawingsBehindTheirParagraphWithTheirSize() {
    assertThat(
            Shown.read(
                    DocxFixture.create()
                        .paragraph("甲")
                        .raw("<w:p>" + drawing(420, 260) + "</w:p>")
                        .raw("<w:p>" + WordXml.run("标记") + drawing(12, 12) + "</w:p>"))
                .blocks())
        .filteredOn(Picture.class::isInstance)
        .containsExactly(new Picture(420, 260, new ParagraphLocation(2)));
  }

  @Test
  void givesDrawingsOfTheOldLanguageAndEmbeddedSheets() {
    assertThat(
            Shown.read(
                    DocxFixture.create()
                        .paragraph("甲")
                        .raw(
                            "<w:p><w:r><w:object><v:shape style=\"width:300pt;height:7.2in\">"
                                + "<v:imagedata/></v:shape></w:object></w:r></w:p>"))
                .blocks())
        .contains(new Picture(300, 518.4, new ParagraphLocation(2)));
  }

  @Test
  void aPictureInAFrameStandsInTheFlow() {
    assertThat(
            Shown.read(
                    DocxFixture.create()
                        .paragraph("甲")
                        .raw(
                            WordXml.table(
                                1,
                                WordXml.row(
                                    WordXml.cellWith("", "<w:p>" + drawing(400, 200) + "</w:p>")))))
                .blocks())
        .contains(new Picture(400, 200, new ParagraphLocation(2)));
  }
}
