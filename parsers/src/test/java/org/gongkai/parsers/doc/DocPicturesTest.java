package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.parsers.source.Picture;
import org.junit.jupiter.api.Test;

class DocPicturesTest {
  /** One as a character, one floating at the next paragraph, and a mark in the text. */
  @Test
  void givesInlineAndFloatingPicturesWithTheirSizes() {
    List<String> pictures =
        Docs.read("pictures.doc").blocks().stream()
            .filter(Picture.class::isInstance)
            .map(Picture.class::cast)
            .map(
                p ->
                    Math.round(p.width())
                        + "x"
                        + Math.round(p.height())
                        + " "
                        + p.location().describe())
            .toList();

    assertThat(pictures).containsExactly("425x227 paragraph=2", "340x170 paragraph=3");
  }
}
