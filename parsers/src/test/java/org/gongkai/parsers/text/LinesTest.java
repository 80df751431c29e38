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
        .extracting(Line::text, Line::start)
        .containsExactly(
            tuple("a", new TextLocation(1, 1)),
            tuple("b", new TextLocation(2, 1)),
            tuple("c", new TextLocation(3, 1)),
            tuple("d", new TextLocation(4, 1)),
            tuple("e", new TextLocation(5, 1)),
            tuple("f", new TextLocation(6, 1)),
            tuple("g", new TextLocation(7, 1)));
  }

  @Test
  void formFeedEndsThePageButNotTheLine() {
    assertThat(Lines.of("甲\f乙\n\f丙"))
        .extracting(Line::text, Line::page, Line::start)
        .containsExactly(
            tuple("甲", 0, new TextLocation(1, 1)),
            tuple("乙", 1, new TextLocation(1, 3)),
            tuple("丙", 2, new TextLocation(2, 2)));
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
