package org.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static List<Passage> passages(SectionKind kind, String... paragraphs) {
    List<SectionParagraph> all =
        java.util.stream.IntStream.range(0, paragraphs.length)
            .mapToObj(i -> new SectionParagraph(paragraphs[i], new ParagraphLocation(i + 1)))
            .toList();
    Section part =
        new Section(SectionKind.SUBSECTION, "（一）情况", 2, all, List.of(), new ParagraphLocation(1));
    Section section =
        new Section(kind, "一、总体情况", 1, List.of(), List.of(part), new ParagraphLocation(1));
    return Passages.of(ReportFixture.of(TemplateId.NATIONAL_2021).sections(section).build());
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  @Test
  void partsSentencesAtTheirEndMarks() {
    assertThat(texts(passages(SectionKind.OVERVIEW, "收到申请3件。办结3件！公开率98.5%。无")))
        .containsExactly("收到申请3件。", "办结3件！", "公开率98.5%。", "无");
  }

  @Test
  void joinsAParagraphThatIsBrokenInASentence() {
    List<Passage> passages =
        passages(SectionKind.OVERVIEW, "2022年度政策", "平台发布信息161条。", "一是加强学习", "二是抓好落实");

    assertThat(texts(passages)).containsExactly("2022年度政策平台发布信息161条。", "一是加强学习", "二是抓好落实");
    assertThat(passages.get(0).location()).isEqualTo(new ParagraphLocation(1));
    assertThat(passages.get(1).location()).isEqualTo(new ParagraphLocation(3));
  }

  @Test
  void joinsNoLinesOfTheIntroduction() {
    assertThat(texts(passages(SectionKind.INTRODUCTION, "某局2022年报告", "收到申请3件。")))
        .containsExactly("某局2022年报告", "收到申请3件。");
  }

  @Test
  void knowsSectionAndHeading() {
    Passage passage = passages(SectionKind.OVERVIEW, "收到申请3件。").get(0);

    assertThat(passage.section()).isEqualTo(SectionKind.OVERVIEW);
    assertThat(passage.heading()).isEqualTo("（一）情况");
  }

  @Test
  void hidesNamesOfDocuments() {
    assertThat(Prose.sentence("《2021年要点》〔2020〕5号，收到３ 件（网上）").compact())
        .isEqualTo("《*******》[****]5号,收到3件(网上)");
  }

  @Test
  void leavesOutSentencesThatAreTooLong() {
    String longest = "甲".repeat(Passages.LONGEST_SENTENCE - 1) + "。";

    assertThat(texts(passages(SectionKind.OVERVIEW, longest + "收到申请3件。")))
        .containsExactly(longest, "收到申请3件。");
    assertThat(texts(passages(SectionKind.OVERVIEW, "甲" + longest + "收到申请3件。")))
        .containsExactly("收到申请3件。");
  }

  @Test
  void readsHostileTextsToTheirEnd() {
    Stream.of("1", "1,", "十", "其中1件，", "收到", "占1%", "(", "2021年", "未收到公民、法人", "《", "1 ", "行政复议、")
        .forEach(
            piece -> {
              String text = piece.repeat(1_000_000 / piece.length());
              Section section = ReportFixture.section(SectionKind.OVERVIEW, "一、总体情况", text);
              assertThat(
                      StatedFigures.of(
                          ReportFixture.of(TemplateId.NATIONAL_2021).sections(section).build()))
                  .isEmpty();
            });
  }

  @Test
  void readsManyLongSentencesToTheirEnd() {
    String text = ("收到政府信息公开申请、法人或其他组织提出的".repeat(80) + "1件。").repeat(300);
    Section section = ReportFixture.section(SectionKind.OVERVIEW, "一、总体情况", text);

    List<StatedFigure> figures =
        StatedFigures.of(ReportFixture.of(TemplateId.NATIONAL_2021).sections(section).build());
    assertThat(figures.size()).isEqualTo(300);
  }
}
