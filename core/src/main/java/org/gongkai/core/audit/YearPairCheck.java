package org.gongkai.core.audit;

import java.util.List;
import org.gongkai.core.finding.FindingCode;

/** One rule between the reports of one issuer for two years, one after the other. */
interface YearPairCheck {
  /** The kind of its findings. */
  FindingCode code();

  /** What does not agree, in the template's order of cells; empty where all is well. */
  List<Contradiction> check(YearPair pair);
}
