package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void knowsEveryLineEnd() {
    assertThat(Lines.of("a\nb\r\nc\rd\u0085e\u2028f\u2029g"))
        .extracting(Line::number, Line::text)
        .containsExactly(
            tuple(1, "a"),
            tuple(2, "b"),
            tuple(3, "c"),
            tuple(4, "d"),
            tuple(5, "e"),
            tuple(6, "f"),
            tuple(7, "g"));
  }

  @Test
  void formFeedEndsThePageButNotTheLine() {
    assertThat(Lines.of("甲\f乙\n\f丙"))
        .containsExactly(new Line(1, 1, 0, "甲"), new Line(1, 3, 1, "乙"), new Line(2, 2, 2, "丙"));
  }

  @Test
  void countsPagesByFormFeeds() {
    assertThat(Texts.read("甲\f乙\f").pages()).isEqualTo(2);
    assertThat(Texts.read("甲\f乙").pages()).isEqualTo(2);
    assertThat(Texts.read("甲").pages()).isZero();
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceDocument document = Texts.read("𠮷\t乙\t3", "a\t\t5");

    assertThat(Texts.cells(document))
        .extracting(GridCell::location)
        .containsExactly(
            new TextLocation(1, 1),
            new TextLocation(1, 3),
            new TextLocation(1, 5),
            new TextLocation(2, 1),
            new TextLocation(2, 3),
            new TextLocation(2, 4));
  }
}
