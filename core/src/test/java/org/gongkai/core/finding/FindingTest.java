package org.gongkai.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.TextLocation;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Finding FINDING =
      new Finding(FindingCode.ROW_TOTAL, List.of("a", "b"), new TextLocation(3, 1), "wrong", "有误");

  @Test
  void weighsWhatItsCodeWeighs() {
    assertThat(FINDING.severity()).isEqualTo(Severity.ERROR);
    assertThat(Finding.of(FindingCode.MISSING_ROW, List.of(), null, "", "").severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Finding.of(FindingCode.UNMATCHED_FIGURE, List.of(), null, "", "", "").severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void keepsItsOwnListOfCells() {
    List<String> cells = new ArrayList<>(List.of("a"));
    Finding finding = new Finding(FindingCode.ROW_TOTAL, cells, null, "", "");
    cells.add("b");

    assertThat(finding.cells()).containsExactly("a");
    assertThatThrownBy(() -> finding.cells().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEqualToOneWithTheSameParts() {
    assertThat(
            new Finding(
                FindingCode.ROW_TOTAL, List.of("a", "b"), new TextLocation(3, 1), "wrong", "有误"))
        .isEqualTo(FINDING)
        .hasSameHashCodeAs(FINDING);
  }

  @Test
  void differsFromOneWithAnyOtherPart() {
    assertThat(FINDING)
        .isNotEqualTo(copy(FindingCode.COLUMN_TOTAL, "b", 1, "wrong", "有误"))
        .isNotEqualTo(copy(FindingCode.ROW_TOTAL, "c", 1, "wrong", "有误"))
        .isNotEqualTo(copy(FindingCode.ROW_TOTAL, "b", 2, "wrong", "有误"))
        .isNotEqualTo(copy(FindingCode.ROW_TOTAL, "b", 1, "other", "有误"))
        .isNotEqualTo(copy(FindingCode.ROW_TOTAL, "b", 1, "wrong", "其他"))
        .isNotEqualTo(FINDING.withSeverity(Severity.INFO))
        .isNotEqualTo(FINDING.withOtherSources(List.of("2021.pdf")))
        .isNotEqualTo("wrong");
  }

  @Test
  void takesAnotherWeightAndTheSourcesOfOtherReports() {
    Finding finding =
        FINDING.withSeverity(Severity.WARNING).withOtherSources(List.of("2021.pdf", "2020.pdf"));

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.otherSources()).containsExactly("2021.pdf", "2020.pdf");
    assertThat(FINDING.otherSources()).isEmpty();
  }

  private static Finding copy(FindingCode code, String cell, int column, String en, String zh) {
    return new Finding(code, List.of("a", cell), new TextLocation(3, column), en, zh);
  }

  @Test
  void showsItsCodeAndEnglishMessage() {
    assertThat(FINDING).hasToString("ROW_TOTAL: wrong");
  }

  @Test
  void doubtsAreTheThreeCodesOfTheReading() {
    assertThat(FindingCode.DOUBTS)
        .containsExactlyInAnyOrder(
            FindingCode.UNREADABLE_CELL,
            FindingCode.AMBIGUOUS_ALIGNMENT,
            FindingCode.CONFLICTING_READINGS);
  }
}
