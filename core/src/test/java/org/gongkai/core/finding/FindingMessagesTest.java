package org.gongkai.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingMessagesTest {
  /** Arguments with all that a message format could stumble on. */
  private static Object[] arguments() {
    return IntStream.range(0, 6).mapToObj(i -> "<a" + i + " it's {0} 'x'>").toArray();
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            FindingMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void bothBundlesHaveAMessageForEveryCodeAndNoOther() throws IOException {
    String[] codes =
        Arrays.stream(FindingCode.values()).map(FindingCode::name).toArray(String[]::new);

    assertThat(bundle("findings.properties").stringPropertyNames())
        .containsExactlyInAnyOrder(codes);
    assertThat(bundle("findings_zh.properties").stringPropertyNames())
        .containsExactlyInAnyOrder(codes);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyMessageRendersItsArgumentsAsTheyAre(FindingCode code) {
    String english = FindingMessages.english(code, arguments());
    String chinese = FindingMessages.chinese(code, arguments());

    assertThat(withoutArguments(english)).isNotEqualTo(english).doesNotContainPattern("[{}<>']");
    assertThat(withoutArguments(chinese)).isNotEqualTo(chinese).doesNotContainPattern("[{}<>']");
  }

  private static String withoutArguments(String message) {
    return message.replaceAll("<a\\d it's \\{0} 'x'>", "");
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void chineseMessagesAreChineseAndEnglishOnesAreNot(FindingCode code) {
    assertThat(FindingMessages.chinese(code, arguments())).containsPattern("\\p{IsHan}|：");
    assertThat(FindingMessages.english(code, arguments())).doesNotContainPattern("\\p{IsHan}|：");
  }

  @Test
  void numbersArePlain() {
    assertThat(
            FindingMessages.english(FindingCode.UNIT_UNKNOWN, "Fees", "收费", new BigDecimal("1E+7")))
        .isEqualTo(
            "Fees: the amount 10000000 stands without a unit of money; "
                + "it is given as if in yuan");
    assertThat(FindingMessages.chinese(FindingCode.WRONG_TEMPLATE, "a", "甲", 2022, "b", "乙"))
        .isEqualTo("2022年度报告所用格式为：甲；该年度应使用：乙");
  }

  @Test
  void theLanguageDoesNotDependOnThePlatform() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(FindingMessages.english(FindingCode.MISSING_TABLE, "Disputes", "复议"))
          .isEqualTo("The table \"Disputes\" is missing");
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(FindingMessages.chinese(FindingCode.MISSING_TABLE, "Disputes", "复议"))
          .isEqualTo("缺少“复议”表格");
      assertThat(FindingMessages.english(FindingCode.WRONG_TEMPLATE, "a", "甲", 2022, "b", "乙"))
          .isEqualTo("The report for 2022 follows: a; in force for that year: b");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void messagesOfTheReadingSayWhatWasPrinted() {
    assertThat(FindingMessages.english(FindingCode.UNREADABLE_CELL, "Cell", "格", "约10"))
        .isEqualTo("Cell: \"约10\" is not a plain number");
    assertThat(FindingMessages.chinese(FindingCode.UNREADABLE_CELL, "Cell", "格", "约10"))
        .isEqualTo("格：“约10”不是单纯的数字");
    assertThat(FindingMessages.english(FindingCode.AMBIGUOUS_ALIGNMENT, "Row", "行", "甲 1 2"))
        .isEqualTo(
            "Row: what is printed, \"甲 1 2\", does not tell which figure belongs to which column");
    assertThat(FindingMessages.chinese(FindingCode.AMBIGUOUS_ALIGNMENT, "Row", "行", "甲 1 2"))
        .isEqualTo("行：原文“甲 1 2”无法确定各数字所属的列");
    assertThat(FindingMessages.english(FindingCode.CONFLICTING_READINGS, "Cell", "格", "6", "8"))
        .isEqualTo("Cell: read as \"6\", by a second, independent reading as \"8\"");
    assertThat(FindingMessages.chinese(FindingCode.CONFLICTING_READINGS, "Cell", "格", "6", "8"))
        .isEqualTo("格：首次识读为“6”，独立的二次识读为“8”");
    assertThat(FindingMessages.english(FindingCode.UNMATCHED_FIGURE, "Table", "表", "0"))
        .isEqualTo("Table: \"0\" stands where the form has no cell");
    assertThat(FindingMessages.chinese(FindingCode.UNMATCHED_FIGURE, "Table", "表", "0"))
        .isEqualTo("表：“0”所在位置在格式中没有对应的单元格");
    assertThat(FindingMessages.english(FindingCode.DUPLICATE_TABLE, "Table", "表"))
        .isEqualTo("The table \"Table\" stands more than once; the first one is read");
    assertThat(FindingMessages.chinese(FindingCode.DUPLICATE_TABLE, "Table", "表"))
        .isEqualTo("“表”表格重复出现，读取的是第一张");
  }
}
