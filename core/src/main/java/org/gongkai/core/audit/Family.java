package org.gongkai.core.audit;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.model.Scope;

/**
 * The reports of one issuer, whatever they cover. Reports for one organ and for a whole area are
 * never in one series. Those that do not tell join the others where these all cover the same, and
 * are by themselves where they do not.
 */
final class Family {
  private final List<Entry> entries;
  private final List<IssuerSeries> series;

  Family(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    Set<Scope> told =
        entries.stream()
            .flatMap(entry -> entry.digest().scope().stream())
            .collect(Collectors.toSet());
    Optional<Scope> only =
        told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
    series =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.digest().scope().or(() -> only).map(Scope::ordinal).orElse(-1),
                    TreeMap::new,
                    Collectors.toList()))
            .entrySet()
            .stream()
            .map(group -> series(scope(group.getKey()), group.getValue()))
            .toList();
  }

  private static Optional<Scope> scope(int ordinal) {
    return ordinal < 0 ? Optional.empty() : Optional.of(Scope.values()[ordinal]);
  }

  private static IssuerSeries series(Optional<Scope> scope, List<Entry> entries) {
    NavigableMap<Integer, List<Integer>> reports =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::year,
                    TreeMap::new,
                    Collectors.mapping(Entry::number, Collectors.toList())));
    return new IssuerSeries(entries.get(0).issuer(), scope, reports);
  }

  List<Entry> entries() {
    return entries;
  }

  /** Its series, one a scope. */
  List<IssuerSeries> series() {
    return series;
  }

  /** The years for which there are reports, each with the numbers of these. */
  NavigableMap<Integer, List<Integer>> years() {
    return series(Optional.empty(), entries).reports();
  }

  /** The folders that its reports lie in, without those that part the years. */
  Set<String> folders() {
    return entries.stream()
        .map(entry -> Folder.of(entry.digest().source()))
        .collect(Collectors.toSet());
  }

  /** Whether the name of a source has one of the issuer's names in it. */
  boolean isNamedIn(String source) {
    return names().anyMatch(source::contains);
  }

  private Stream<String> names() {
    return entries.stream()
        .flatMap(
            entry -> Stream.concat(Stream.of(entry.issuer()), entry.digest().issuer().stream()))
        .map(IssuerName::text)
        .distinct();
  }
}
