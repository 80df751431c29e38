package org.gongkai.parsers.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.junit.jupiter.api.Test;

class RtfTextTest {
  private static List<Block> blocks(String body) {
    byte[] bytes = ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII);
    return new RtfReader()
        .read(new SourceBytes("a.rtf", bytes), new ReadContext("a.rtf", ReadLimits.defaults()))
        .blocks();
  }

  private static List<String> read(String body) {
    return blocks(body).stream().map(block -> ((Paragraph) block).text()).toList();
  }

  private static List<String> cells(String body) {
    return ((Grid) blocks(body).get(0)).cells().stream().map(GridCell::text).toList();
  }

  @Test
  void keepsMarksOfNotesApartFromAFigure() {
    assertThat(read("15{\\super 1}\\par 2{\\sub 3}4\\par")).containsExactly("15¹", "2₃4");
  }

  @Test
  void marksNumbersOfWhichSomeDigitsAreMovedByALength() {
    assertThat(read("15{\\up6 1}\\par 2{\\dn 3}4\\par {\\up6 151}\\par 15{\\up0 1}\\par"))
        .containsExactly("1\u03305\u03301\u0330", "2\u03303\u03304\u0330", "151", "151");
  }

  @Test
  void marksDigitsNoLargerThanADot() {
    assertThat(read("15{\\fs2 1}\\par 15{\\fs18 1}\\par\\fs3 7\\plain 8\\par"))
        .containsExactly("151\u20E0", "151", "7\u20E08");
  }

  @Test
  void marksTheChoiceFromAListThatIsNotWritten() {
    String list =
        "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl 12}{\\*\\ffl 15}}}}"
            + "{\\fldrslt %s}}x\\par";
    assertThat(read(list.formatted(""))).containsExactly("\uFFFDx");
    assertThat(read(list.formatted("15"))).containsExactly("15x");
    assertThat(read(list.formatted("").replace("fftype2", "fftype0"))).containsExactly("x");
    assertThat(read("{\\v " + list.formatted("") + "}\\v0 1\\par")).containsExactly("1");
  }

  @Test
  void keepsCrossedOutDigitsApartFromAFigure() {
    assertThat(read("{\\strike 7}12\\par {\\striked1 8}\\strike 3\\strike0 4\\par"))
        .containsExactly("7\u033612", "8\u03363\u03364");
  }

  private static final String COLOURS =
      "{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;}";

  @Test
  void dropsTextInTheColourOfItsGround() {
    assertThat(
            read(
                COLOURS
                    + "12{\\cf1 7}\\par 1{\\cf1 7}2\\par {\\cf1\\highlight2 5}\\par"
                    + "\\pard\\cbpat2 {\\cf1 6}{\\cf2 7}\\par\\pard\\cf2 8\\par"))
        .containsExactly("12", "1 2", "5", "6", "8");
  }

  @Test
  void readsWhiteTextOnlyInColouredCells() {
    String row = "\\trowd\\clcbpat2\\cellx1000\\cellx2000\\pard\\intbl ";
    assertThat(
            cells(
                COLOURS
                    + row
                    + "{\\cf1 3}\\cell a\\cell\\row"
                    + row
                    + "b\\cell 1{\\cf1 2}\\cell\\row\\pard x\\par"))
        .containsExactly("3", "a", "b", "1");
  }
}
