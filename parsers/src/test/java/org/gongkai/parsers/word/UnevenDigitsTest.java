package org.gongkai.parsers.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnevenDigitsTest {
  private final UnevenDigits digits = new UnevenDigits();
  private final StringBuilder text = new StringBuilder();

  @BeforeEach
  void begin() {
    print("共", 0);
  }

  private void print(String more, int level) {
    text.append(more);
    digits.print(text.length(), level);
  }

  private String marked() {
    return digits.mark(text.toString());
  }

  @Test
  void marksTheWholeNumberWithoutItsPoints() {
    print("1,2", 0);
    print("3", 6);
    print("件，其中4件", 0);
    assertThat(marked()).isEqualTo("共1\u0330,2\u03303\u0330件，其中4件");
  }

  @Test
  void leavesNumbersThatAreApart() {
    print("12 ", 0);
    print("34", 6);
    print("件5", 0);
    assertThat(marked()).isEqualTo("共12 34件5");
  }

  @Test
  void leavesPointsAtAnyHeight() {
    print("1", 0);
    print(",", 6);
    print("200", 0);
    assertThat(marked()).isEqualTo("共1,200");
  }

  @Test
  void forgetsTheParagraphBefore() {
    print("1", 6);
    digits.clear();
    text.setLength(0);
    print("23", 0);
    assertThat(marked()).isEqualTo("23");
  }
}
