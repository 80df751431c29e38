package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class DocTextTest {
  @Test
  void givesWhatIsPrinted() {
    assertThat(Docs.texts("text.doc", Role.BODY))
        .containsExactly(
            "标题文字",
            "受理申请15¹件。",
            "第一行\n第二行 后",
            "见网站。",
            "脚注在此",
            "一、总体情况",
            "1. 细目甲",
            "2. 细目乙",
            "二、主动公开",
            "锚段",
            "框中文字");
  }

  @Test
  void tellsHeadingsByTheirOutlineLevel() {
    assertThat(Docs.texts("text.doc", Role.HEADING)).containsExactly("大标题");
  }

  @Test
  void tellsNotesAndFurnitureFromTheBody() {
    assertThat(Docs.texts("text.doc", Role.NOTE)).containsExactly("注文");
    assertThat(Docs.texts("text.doc", Role.FURNITURE)).containsExactly("页眉文字", "第1页");
  }

  @Test
  void countsParagraphs() {
    SourceDocument document = Docs.read("text.doc");

    assertThat(document.mediaType()).isEqualTo("application/msword");
    assertThat(document.blocks().get(2).location()).isEqualTo(new ParagraphLocation(3));
  }

  @Test
  void marksWhiteFigures() throws IOException {
    assertThat(Docs.blocks(white("tables.doc", "12")).get(1))
        .isEqualTo("[项目+2,1|数量+1,2/新收|结转/甲|1\u20E02\u20E0|/合并+1,2|多\n行]");
    assertThat(Docs.blocks(white("tables.doc", "表前")).get(0)).isEqualTo("表前");
  }

  @Test
  void marksDigitsNoLargerThanADot() throws IOException {
    assertThat(Docs.blocks(changed("tables.doc", "12", run -> run.setFontSize(2))).get(1))
        .contains("|1\u20E02\u20E0|");
    assertThat(Docs.blocks(changed("tables.doc", "12", run -> run.setFontSize(18))).get(1))
        .contains("|12|");
  }

  @Test
  void aNumberThatIsMovedAsAWholeIsOneAsAnyOther() throws IOException {
    assertThat(Docs.blocks(changed("tables.doc", "12", run -> run.setVerticalOffset(6))).get(1))
        .contains("|12|");
  }

  private static byte[] white(String name, String text) throws IOException {
    return changed(name, text, run -> run.setColor(8));
  }

  /** A document with each run changed that holds a text. */
  private static byte[] changed(String name, String text, Consumer<CharacterRun> change)
      throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Docs.bytes(name)))) {
      Range range = document.getRange();
      for (int i = 0; i < range.numCharacterRuns(); i++) {
        CharacterRun run = range.getCharacterRun(i);
        if (run.text().contains(text)) {
          change.accept(run);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
