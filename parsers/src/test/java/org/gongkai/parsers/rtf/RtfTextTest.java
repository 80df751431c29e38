package org.gongkai.parsers.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;

class RtfTextTest {
  private static List<String> read(String body) {
    byte[] bytes = ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII);
    return new RtfReader()
            .read(new SourceBytes("a.rtf", bytes), new ReadContext("a.rtf", ReadLimits.defaults()))
            .blocks()
            .stream()
            .map(block -> ((Paragraph) block).text())
            .toList();
  }

  @Test
  void keepsMarksOfNotesApartFromAFigure() {
    assertThat(read("15{\\super 1}\\par 2{\\sub 3}4\\par")).containsExactly("15¹", "2₃4");
  }

  @Test
  void keepsCrossedOutDigitsApartFromAFigure() {
    assertThat(read("{\\strike 7}12\\par {\\striked1 8}\\strike 3\\strike0 4\\par"))
        .containsExactly("7\u033612", "8\u03363\u03364");
  }
}
