package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {
  @TempDir Path folder;

  private static RuleSettings parse(String text) {
    return RuleSettings.parse(text, "my.rules");
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyRuleIsOnByDefaultWithItsOwnSeverity(FindingCode code) {
    assertThat(RuleSettings.defaults().severity(code)).contains(code.severity());
  }

  @ParameterizedTest
  @EnumSource(RuleOption.class)
  void everyOptionAllowsItsOwnLimitsAndStandard(RuleOption option) {
    assertThat(option.allows(option.standard())).isTrue();
    assertThat(option.allows(option.least())).isTrue();
    assertThat(option.allows(option.greatest())).isTrue();
    assertThat(option.allows(option.least().subtract(new BigDecimal("0.001")))).isFalse();
    assertThat(option.allows(option.greatest().add(BigDecimal.ONE))).isFalse();
    assertThat(RuleSettings.defaults().number(option)).isEqualTo(option.standard());
  }

  @Test
  void keysAreUnique() {
    assertThat(RulesFile.keys()).doesNotHaveDuplicates();
  }

  @Test
  void readsSeveritiesNumbersAndComments() {
    RuleSettings settings =
        parse(
            """
            \uFEFF# our rules
            DUPLICATE_NUMBERING.severity = off

              LARGE_CHANGE.severity=Warning  # look at these
            LARGE_CHANGE.factor = 2.5
            REPEATED_TEXT.minimum_length = 300
            """);

    assertThat(settings.isOn(FindingCode.DUPLICATE_NUMBERING)).isFalse();
    assertThat(settings.severity(FindingCode.LARGE_CHANGE)).contains(Severity.WARNING);
    assertThat(settings.number(RuleOption.LARGE_CHANGE_FACTOR)).isEqualByComparingTo("2.5");
    assertThat(settings.whole(RuleOption.REPEATED_MINIMUM_LENGTH)).isEqualTo(300);
    assertThat(settings.whole(RuleOption.LARGE_CHANGE_MINIMUM)).isEqualTo(50);
    assertThat(settings)
        .isEqualTo(
            RuleSettings.defaults()
                .without(FindingCode.DUPLICATE_NUMBERING)
                .with(FindingCode.LARGE_CHANGE, Severity.WARNING)
                .with(RuleOption.LARGE_CHANGE_FACTOR, new BigDecimal("2.5"))
                .with(RuleOption.REPEATED_MINIMUM_LENGTH, new BigDecimal("300")));
  }

  @Test
  void anEmptyFileGivesTheDefaults() {
    assertThat(parse("")).isEqualTo(RuleSettings.defaults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LARGE_CHANGE.factr = 5 | There is no setting 'LARGE_CHANGE.factr'. Is 'LARGE_CHANGE.factor' meant?",
        "large_change.factor = 5 | There is no setting 'large_change.factor'. Is 'LARGE_CHANGE.factor' meant?",
        "x = 5 | There is no setting 'x'.",
        "LARGE_CHANGE.factor = 0.5 | LARGE_CHANGE.factor must be a number from 1.1 to 1000000, not '0.5'.",
        "LARGE_CHANGE.factor = 1e3 | LARGE_CHANGE.factor must be a number from 1.1 to 1000000, not '1e3'.",
        "LARGE_CHANGE.factor = | LARGE_CHANGE.factor must be a number from 1.1 to 1000000, not ''.",
        "PUBLISHED_LATE.grace_days = 1.5 | PUBLISHED_LATE.grace_days must be a whole number from 0 to 366, not '1.5'.",
        "STALE_YEAR.severity = none | A severity is off, info, warning or error, not 'none'.",
        "STALE_YEAR off | 'STALE_YEAR off' is no setting. Write, for example, 'LARGE_CHANGE.severity = off'."
      })
  void refusesWhatItCannotFollow(String setting, String problem) {
    assertThatThrownBy(() -> parse("# one\n\n" + setting + "\n"))
        .isInstanceOfSatisfying(RuleSettingsException.class, e -> assertThat(e.line()).isEqualTo(3))
        .hasMessage("my.rules, line 3: " + problem);
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThatThrownBy(() -> parse("STALE_YEAR.severity=off\nSTALE_YEAR.severity=error"))
        .hasMessage(
            "my.rules, line 2: 'STALE_YEAR.severity' stands in line 1 already."
                + " Keep one of the two.");
  }

  @Test
  void refusesAFileInAnotherCharset() throws IOException {
    Path file = folder.resolve("gbk.rules");
    Files.write(file, "# 规则\n".getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(() -> RuleSettings.read(file))
        .isInstanceOf(RuleSettingsException.class)
        .hasMessageEndingWith("The file is not in UTF-8; save it as such.");
  }

  @Test
  void readsAFile() throws IOException {
    Path file = folder.resolve("my.rules");
    Files.writeString(file, "# 规则\nSTALE_YEAR.severity = error\n");

    assertThat(RuleSettings.read(file))
        .isEqualTo(RuleSettings.defaults().with(FindingCode.STALE_YEAR, Severity.ERROR));
  }

  @Test
  void doubtsOfTheReadingCannotBeSwitchedOff() {
    List<FindingCode> mandatory =
        Arrays.stream(FindingCode.values()).filter(RuleSettings::isMandatory).toList();

    assertThat(mandatory).containsAll(FindingCode.DOUBTS).contains(FindingCode.UNIT_UNKNOWN);
    for (FindingCode code : mandatory) {
      assertThatThrownBy(() -> RuleSettings.defaults().without(code))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> parse(code + ".severity = off"))
          .hasMessage(
              "my.rules, line 1: "
                  + code
                  + " cannot be switched off: without it a doubtful or missing figure would be"
                  + " silent. Its severity can be info, warning or error.");
      assertThat(parse(code + ".severity = info").severity(code)).contains(Severity.INFO);
    }
  }

  @Test
  void checksGiveNothingForRulesThatAreOffAndTheirSeverityForOthers() {
    DisclosureReport report =
        ReportFixture.of(TemplateId.NATIONAL_2021)
            .blank("disputes.reconsideration.other")
            .value("requests.granted.natural_person", "31")
            .build();
    RuleSettings settings =
        RuleSettings.defaults()
            .without(FindingCode.COLUMN_TOTAL)
            .with(FindingCode.BLANK_FIGURES, Severity.ERROR);

    assertThat(Checks.run(report))
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.COLUMN_TOTAL, FindingCode.ROW_TOTAL, FindingCode.BLANK_FIGURES);
    assertThat(Checks.run(report, settings))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(
            tuple(FindingCode.ROW_TOTAL, Severity.ERROR),
            tuple(FindingCode.BLANK_FIGURES, Severity.ERROR));
  }
}
