package org.gongkai.parsers.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;

class RtfPicturesTest {
  private static List<Block> read(String body) {
    byte[] bytes = ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII);
    return new RtfReader()
        .read(new SourceBytes("a.rtf", bytes), new ReadContext("a.rtf", ReadLimits.defaults()))
        .blocks();
  }

  @Test
  void givesPicturesOnceWithTheirScaledSize() {
    assertThat(
            read(
                "a\\par{\\*\\shppict{\\pict\\picscalex50\\picscaley100\\picwgoal16000\\pichgoal4000 ffff}}"
                    + "{\\nonshppict{\\pict\\picwgoal16000 ff}}\\par b\\par"))
        .containsExactly(
            new Paragraph("a", Paragraph.Role.BODY, new ParagraphLocation(1)),
            new Picture(400, 200, new ParagraphLocation(2)),
            new Paragraph("b", Paragraph.Role.BODY, new ParagraphLocation(3)));
  }

  @Test
  void givesThePictureThatAShapeIs() {
    assertThat(
            read(
                "a{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict\\picwgoal8000\\pichgoal4000 ff}}}}}\\par"))
        .contains(new Picture(400, 200, new ParagraphLocation(1)));
  }

  @Test
  void hiddenPicturesAndIconsAreLeftOut() {
    assertThat(
            read(
                "a{\\v{\\pict\\picwgoal8000\\pichgoal4000 ff}}{\\pict\\picwgoal200\\pichgoal200 ff}\\par"))
        .noneMatch(Picture.class::isInstance);
  }
}
