package org.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("granted", "grants", "denied", "total");

  @Test
  void givesTheNearestNamesFirst() {
    assertThat(Nearest.to("grantd", NAMES, 3)).containsExactly("granted", "grants");
    assertThat(Nearest.to("grantd", NAMES, 1)).containsExactly("granted");
  }

  @Test
  void takesUpperAndLowerCaseForTheSame() {
    assertThat(Nearest.to("DENIED", NAMES, 3)).containsExactly("denied");
  }

  @Test
  void givesNothingWhereNothingIsNear() {
    assertThat(Nearest.to("xyz", NAMES, 3)).isEmpty();
    assertThat(Nearest.to("", NAMES, 3)).isEmpty();
    assertThat(Nearest.to("denied".repeat(1_000_000), NAMES, 3)).isEmpty();
  }

  @Test
  void countsEdits() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "abc")).isZero();
  }
}
