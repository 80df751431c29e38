package org.gongkai.parsers.interpret;

import java.util.List;

/**
 * All ways to align a row that its labels, its grid and its neighbours allow, different figures
 * only, the first in document order first.
 *
 * @param labelled the row
 * @param candidates the ways; none where figures were lost so that order proves nothing
 */
record RowAlignments(LabelledLine labelled, List<Alignment> candidates) {
  RowAlignments {
    candidates = List.copyOf(candidates);
  }

  RowRef ref() {
    return labelled.ref();
  }

  Line line() {
    return labelled.line();
  }

  boolean isAmbiguous() {
    return candidates.size() > 1;
  }

  boolean isLost() {
    return candidates.isEmpty();
  }
}
