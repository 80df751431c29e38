package org.gongkai.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.report.ReportStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
  static Stream<Labelled> labelled() {
    return Stream.of(
            Applicant.values(),
            Article20Item.values(),
            Article20Measure.values(),
            Confirmation.values(),
            DisputeKind.values(),
            DisputeResult.values(),
            FigureStatus.values(),
            Outcome.values(),
            ReportStatus.values(),
            Scope.values(),
            SectionKind.values(),
            Severity.values(),
            TableKind.values(),
            TemplateId.values(),
            Unit.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void everythingHasALabelInBothLanguages(Labelled labelled) {
    assertThat(labelled.labelEn()).containsPattern("[A-Za-z]").doesNotContainPattern("\\p{IsHan}");
    assertThat(labelled.labelZh())
        .containsPattern("\\p{IsHan}")
        .isEqualTo(labelled.labelZh().strip());
  }

  @Test
  void tablesAndUnitsAreFoundByTheirIds() {
    for (TableKind kind : TableKind.values()) {
      assertThat(TableKind.ofId(kind.id())).isEqualTo(kind);
    }
    for (Unit unit : Unit.values()) {
      assertThat(Unit.ofCode(unit.code())).isEqualTo(unit);
    }
    assertThatThrownBy(() -> TableKind.ofId("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No table of a national form has the id 'nothing'");
    assertThatThrownBy(() -> Unit.ofCode("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No unit has the code 'nothing'");
  }
}
