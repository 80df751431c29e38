package org.gongkai.core.audit;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.core.model.Scope;

/**
 * The reports of one issuer for one scope, by year.
 *
 * @param issuer the issuer
 * @param scope what the figures cover; empty where no report tells
 * @param reports the numbers of the reports for each year, in the order in which they were added;
 *     several are versions of one report, or of bodies that cannot be told apart
 */
public record IssuerSeries(
    IssuerName issuer, Optional<Scope> scope, NavigableMap<Integer, List<Integer>> reports) {
  /** Takes a copy of the map. */
  public IssuerSeries {
    reports = Collections.unmodifiableNavigableMap(new TreeMap<>(reports));
  }

  /** The reports for a year; none where there are none. */
  public List<Integer> reports(int year) {
    return reports.getOrDefault(year, List.of());
  }
}
