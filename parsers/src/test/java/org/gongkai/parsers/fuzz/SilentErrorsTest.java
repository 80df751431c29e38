package org.gongkai.parsers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to the cells of a table, each figure that is then read otherwise than the report
 * prints it is named by a finding.
 */
class SilentErrorsTest {
  private static final int RUNS = Integer.getInteger("silent.runs", 60);
  private static final List<StructuralCase> CASES = StructuralCase.all();

  @ParameterizedTest
  @EnumSource
  void noDamageMakesASilentError(StructuralDamage damage) {
    for (int run = 0; run < RUNS; run++) {
      Choices choices = Choices.of(run);
      StructuralCase one = CASES.get(choices.between(0, CASES.size() - 1));

      assertThat(SilentErrors.of(one.report(), damage.to(one.document(), choices)))
          .as("%s, run %d, %s of %s", damage, run, one.rendering(), one.report())
          .isEmpty();
    }
  }
}
