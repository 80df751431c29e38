package org.gongkai.core.prose;

import java.util.Set;

/** The measure words that go with what is counted. */
final class Measures {
  private static final Set<String> CASES =
      Set.of("件", "条", "份", "次", "起", "宗", "例", "个", "件次", "项", "人次", "桩", "");
  private static final Set<String> DOCUMENTS = Set.of("件", "份", "个", "部", "项", "篇", "");
  private static final Set<String> INFORMATION = Set.of("条", "件", "篇", "次", "项", "份", "个", "条次");

  private Measures() {}

  /** Whether a count can be of this. */
  static boolean fit(Quantity quantity, Count count) {
    return switch (quantity) {
      case FEES -> count.unit().equals("元");
      case DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE ->
          DOCUMENTS.contains(count.unit());
      case DISCLOSED -> INFORMATION.contains(count.unit());
      case SHARE -> count.isPercentage();
      default -> CASES.contains(count.unit());
    };
  }
}
