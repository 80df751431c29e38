package org.gongkai.parsers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.parsers.generated.PageRendering;
import org.gongkai.parsers.generated.Rendering;
import org.gongkai.parsers.generated.TextRendering;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to the cells of a table, each figure that is then read otherwise than the report
 * prints it is named by a finding.
 */
class SilentErrorsTest {
  private static final int RUNS = Integer.getInteger("silent.runs", 60);
  private static final int FIRST = Integer.getInteger("silent.first", 0);

  /** Writing and reading takes longer than interpreting: one run in place of so many. */
  private static final int WRITTEN_PART = 20;

  private static final List<StructuralCase> CASES = StructuralCase.all();

  static List<StructuralDamage> damages() {
    return StructuralDamage.all();
  }

  @ParameterizedTest
  @MethodSource("damages")
  void noDamageMakesASilentError(StructuralDamage damage) {
    assertThat(IntStream.range(FIRST, FIRST + RUNS).boxed().flatMap(run -> silent(damage, run)))
        .isEmpty();
  }

  /** A line for each silent error; none if there was nothing to damage. */
  private static Stream<String> silent(StructuralDamage damage, int run) {
    Choices choices = Choices.of(run);
    StructuralCase one = CASES.get(choices.between(0, CASES.size() - 1));
    SourceDocument damaged = damage.to(one.document(), choices);
    return damaged.blocks().equals(one.document().blocks())
        ? Stream.empty()
        : SilentErrors.of(one.report(), damaged).stream()
            .map(
                error ->
                    "run " + run + ", " + one.rendering() + " of " + one.report() + ": " + error);
  }

  /** Renderings of each kind of grid, of tables that were damaged before they were written. */
  static Stream<Arguments> written() {
    return Stream.<StructuralDamage>of(
            TableDamage.COLUMNS_SWAPPED,
            RowDamage.ROWS_SWAPPED,
            RowDamage.ROW_TWICE,
            RowDamage.ROW_TWICE_WITH_OTHER_FIGURES)
        .flatMap(
            damage ->
                Stream.of(
                        TextRendering.TABS,
                        TextRendering.ALIGNED,
                        TextRendering.LISTED,
                        PageRendering.UNRULED,
                        PageRendering.RULED)
                    .map(rendering -> Arguments.of(damage, rendering)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void noTableWrittenOtherwiseMakesASilentError(StructuralDamage damage, Rendering rendering) {
    List<String> silent = new ArrayList<>();
    for (int run = FIRST; run < FIRST + RUNS / WRITTEN_PART; run++) {
      StructuralCase one = StructuralCase.written(rendering, damage, Choices.of(run));
      for (String error : SilentErrors.of(one.report(), one.document())) {
        silent.add("run " + run + " of " + one.report() + ": " + error);
      }
    }
    assertThat(silent).isEmpty();
  }
}
