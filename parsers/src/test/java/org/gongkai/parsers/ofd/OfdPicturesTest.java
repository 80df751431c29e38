package org.gongkai.parsers.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class OfdPicturesTest {
  @Test
  void givesImageObjectsBetweenTheLines() {
    OfdFixture ofd =
        new OfdFixture()
            .text(30, 60, 5, "二、标题")
            .object("<ofd:ImageObject ID=\"7\" Boundary=\"30 80 127 76.2\" ResourceID=\"5\"/>")
            .text(30, 200, 5, "三、标题")
            .page();

    assertThat(Reading.read(ofd).blocks())
        .filteredOn(Picture.class::isInstance)
        .singleElement()
        .satisfies(
            block -> {
              assertThat(Math.round(((Picture) block).width())).isEqualTo(360);
              assertThat(Math.round(((Picture) block).height())).isEqualTo(216);
              assertThat(block.location().describe()).isEqualTo("page=1;box=85,226.8,445,442.8");
            });
  }
}
