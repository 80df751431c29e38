package org.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedPatternTest {
  private static final KeyedPattern WORDS = KeyedPattern.compile("甲1", "(?<!不)甲乙?|1(?=件)");

  static Stream<KeyedPattern> patternsOfThePackage() {
    return Stream.of(
            Bodies.class,
            Scopes.class,
            SentenceReader.class,
            SpokenYears.class,
            Topic.class,
            YearTalk.class)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.getType() == KeyedPattern.class)
        .map(KeyedPatternTest::value);
  }

  private static KeyedPattern value(Field field) {
    try {
      field.setAccessible(true);
      return (KeyedPattern) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("patternsOfThePackage")
  void noMatchBeginsWithACharacterThatIsNoKey(KeyedPattern pattern) {
    StringBuilder notKeys = new StringBuilder();
    Matcher matcher = pattern.pattern().matcher("");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      // What begins no match is given up without a look at what follows.
      boolean mayBegin = matcher.reset(String.valueOf(c)).lookingAt() || matcher.hitEnd();
      if (mayBegin && !pattern.keys().has(c)) {
        notKeys.append(c);
      }
    }
    assertThat(notKeys).isEmpty();
  }

  @Test
  void theMatchesAreThoseOfThePattern() {
    List<String> found = new ArrayList<>();
    for (KeyedPattern.Search search = WORDS.in("甲乙1不甲丙甲1件"); search.find(); ) {
      found.add(search.match().group());
    }
    assertThat(found).containsExactly("甲乙", "甲", "1");
  }

  @Test
  void theFirstAndTheLastMatchAreFound() {
    assertThat(WORDS.firstIn("丙甲乙甲")).isEqualTo("甲乙");
    assertThat(WORDS.lastIn("丙甲乙甲")).isEqualTo("甲");
    assertThat(WORDS.firstIn("不甲")).isNull();
    assertThat(WORDS.lastIn("")).isNull();
  }

  @Test
  void whatMatchesIsCutOut() {
    assertThat(WORDS.cutFrom("丙甲乙丁1件甲")).isEqualTo("丙丁件");
    assertThat(WORDS.cutFrom("丙")).isEqualTo("丙");
  }
}
