package org.gongkai.parsers.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class OdtPicturesTest {
  private static String frame(String size, String content) {
    return "<draw:frame " + size + ">" + content + "</draw:frame>";
  }

  @Test
  void givesFramesOfImagesAndObjectsOnceWithTheirSize() {
    String size = "svg-compatible:width=\"5in\" svg-compatible:height=\"72pt\"";
    assertThat(
            OdtFixture.of(
                    "<text:p>甲</text:p><text:p>"
                        + frame(size, "<draw:object/><draw:image/>")
                        + "</text:p><text:p>"
                        + frame("svg-compatible:width=\"8mm\"", "<draw:image/>")
                        + "</text:p>")
                .read()
                .blocks())
        .filteredOn(Picture.class::isInstance)
        .isEqualTo(List.of(new Picture(360, 72, new ParagraphLocation(2))));
  }

  @Test
  void theTextOfABoxFollowsItsParagraph() {
    assertThat(
            OdtFixture.of(
                    "<text:p>甲"
                        + frame("", "<draw:text-box><text:p>框</text:p></draw:text-box>")
                        + "乙</text:p>")
                .texts(Paragraph.Role.BODY))
        .containsExactly("甲乙", "框");
  }
}
