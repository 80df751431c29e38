package org.gongkai.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {
  @ParameterizedTest
  @ValueSource(strings = {"rules.properties", "rules_zh.properties"})
  void everyCodeIsExplainedInBothLanguagesAndNothingElseIs(String bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            RuleExplanation.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }

    assertThat(texts.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FindingCode.values())
                .flatMap(
                    code ->
                        Stream.of("meaning", "source", "limits", "example")
                            .map(part -> code + "." + part))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void textsAreWholeSentencesInTheirLanguage(FindingCode code) {
    RuleExplanation rule = new RuleExplanation(code);

    assertThat(rule.meaning(Language.EN)).matches("[A-Z].*\\.");
    assertThat(rule.limits(Language.EN)).matches("[A-Z].*\\.");
    assertThat(rule.example(Language.EN)).endsWith(".");
    assertThat(rule.source(Language.EN)).endsWith(".");
    for (String chinese :
        new String[] {
          rule.meaning(Language.ZH),
          rule.source(Language.ZH),
          rule.limits(Language.ZH),
          rule.example(Language.ZH)
        }) {
      assertThat(chinese).containsPattern("\\p{IsHan}").endsWith("。").doesNotContain(",", ";");
    }
  }

  @Test
  void findsARuleByItsName() {
    assertThat(Explanations.rule("large_change").orElseThrow().code())
        .isEqualTo(FindingCode.LARGE_CHANGE);
    assertThat(Explanations.rule("LARGE_CHANGE").orElseThrow().options())
        .extracting(Object::toString)
        .containsExactly("LARGE_CHANGE_FACTOR", "LARGE_CHANGE_MINIMUM");
    assertThat(Explanations.rule("LARGE")).isEmpty();
  }

  @Test
  void explainsEveryCellOfEveryForm() {
    for (ReportTemplate form : ReportTemplate.all()) {
      for (TemplateCell cell : form.cells()) {
        assertThat(Explanations.cell(cell.cellId()).orElseThrow().uses())
            .extracting(CellExplanation.Use::form)
            .contains(form.id());
      }
    }
  }

  @Test
  void tellsFormsSumsAndMeasuresOfACell() {
    CellExplanation cell = Explanations.cell("requests.granted.total").orElseThrow();

    assertThat(cell.uses())
        .extracting(CellExplanation.Use::form)
        .containsExactly(TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021);
    assertThat(cell.uses().get(1).sums())
        .extracting(TemplateSum::code)
        .containsExactlyInAnyOrder(FindingCode.ROW_TOTAL, FindingCode.COLUMN_TOTAL);
    assertThat(cell.uses().get(1).measures()).extracting(Measure::id).containsExactly("granted");
    assertThat(Explanations.cell("requests.granted")).isEmpty();
  }

  @Test
  void listsCellsByTheirFirstParts() {
    assertThat(Explanations.cells("requests.granted"))
        .hasSize(7)
        .allMatch(cell -> cell.cellId().startsWith("requests.granted."));
    assertThat(Explanations.cells("requests.grant")).isEmpty();
    assertThat(Explanations.cells("requests.granted.total")).hasSize(1);
  }

  @Test
  void listsCellsByAPattern() {
    assertThat(Explanations.cells("disputes.*.total"))
        .extracting(CellExplanation::cellId)
        .containsExactly(
            "disputes.reconsideration.total",
            "disputes.litigation_direct.total",
            "disputes.litigation_after_reconsideration.total");
    assertThat(Explanations.cells("(")).isEmpty();
  }

  @Test
  void givesTheNearestNames() {
    assertThat(Explanations.nearest("requests.grantd.total", 1))
        .containsExactly("requests.granted.total");
    assertThat(Explanations.nearest("COLUM_TOTAL", 1)).containsExactly("COLUMN_TOTAL");
    assertThat(Explanations.nearest("requests_recieved", 1)).containsExactly("requests_received");
  }
}
