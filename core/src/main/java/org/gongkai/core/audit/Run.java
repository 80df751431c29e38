package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All reports of a run, put in order. A file that comes twice counts once. Immutable. */
final class Run {
  private final List<ReportDigest> digests;
  private final int[] firstOfFile;
  private final List<String> unplaced;
  private final List<Entry> entries;
  private final List<Family> families;
  private final Map<Integer, Entry> entryByNumber = new HashMap<>();
  private final Map<Integer, Family> familyByNumber = new HashMap<>();
  private final Map<Integer, IssuerSeries> seriesByNumber = new HashMap<>();

  Run(List<ReportDigest> reports, IssuerAliases aliases, List<String> unread) {
    digests = List.copyOf(reports);
    firstOfFile = firstOfFile(digests);
    unplaced = new ArrayList<>(unread);
    List<Entry> placed = new ArrayList<>();
    for (int number = 0; number < digests.size(); number++) {
      if (firstOfFile[number] == number) {
        Optional<Entry> entry = entry(number, aliases);
        entry.ifPresent(placed::add);
        if (entry.isEmpty()) {
          unplaced.add(digests.get(number).source());
        }
      }
    }
    placed.sort(Comparator.comparingInt(Entry::year).thenComparing(Entry::number));
    entries = List.copyOf(placed);
    families = Families.of(entries);
    families.forEach(this::enter);
  }

  private static int[] firstOfFile(List<ReportDigest> digests) {
    Map<String, Integer> firsts = new HashMap<>();
    int[] first = new int[digests.size()];
    Arrays.setAll(first, i -> i);
    for (int number = 0; number < first.length; number++) {
      Integer before = firsts.putIfAbsent(digests.get(number).sha256(), number);
      first[number] = before == null ? number : before;
    }
    return first;
  }

  private Optional<Entry> entry(int number, IssuerAliases aliases) {
    ReportDigest digest = digests.get(number);
    return digest.year().isEmpty()
        ? Optional.empty()
        : digest
            .issuer()
            .map(name -> new Entry(number, aliases.current(name), year(digest), digest));
  }

  private static int year(ReportDigest digest) {
    return digest.year().orElseThrow();
  }

  private void enter(Family family) {
    for (Entry entry : family.entries()) {
      entryByNumber.put(entry.number(), entry);
      familyByNumber.put(entry.number(), family);
    }
    for (IssuerSeries series : family.series()) {
      series.reports().values().stream()
          .flatMap(List::stream)
          .forEach(number -> seriesByNumber.put(number, series));
    }
  }

  List<ReportDigest> digests() {
    return digests;
  }

  /** The reports that have an issuer and a year, by year. */
  List<Entry> entries() {
    return entries;
  }

  List<Family> families() {
    return families;
  }

  /** Sources that may hold the report of any issuer. */
  List<String> unplaced() {
    return unplaced;
  }

  /** The number of the first report that was read from the same file. */
  int firstOfFile(int number) {
    return firstOfFile[number];
  }

  /** The report's place among the others; empty where its issuer or its year is not known. */
  Optional<Entry> entryOf(int number) {
    return Optional.ofNullable(entryByNumber.get(firstOfFile[number]));
  }

  Family familyOf(Entry entry) {
    return familyByNumber.get(entry.number());
  }

  IssuerSeries seriesOf(Entry entry) {
    return seriesByNumber.get(entry.number());
  }
}
