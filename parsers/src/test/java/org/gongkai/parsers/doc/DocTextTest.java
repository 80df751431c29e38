package org.gongkai.parsers.doc;

import static org.assertj.core.api.Assertions.assertThat;

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
}
