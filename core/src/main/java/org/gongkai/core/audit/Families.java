package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts reports together by issuer. Bodies of several places may have one name: where a name tells
 * no place, only reports of one folder are put together (folders named for a year do not count),
 * and where a year has several reports with different figures under one name, the folders part them
 * if each folder then has a report a year and at least two of them go over several years. Else the
 * reports of one year are versions.
 */
final class Families {
  private Families() {}

  private record Key(String name, String folder) {}

  /** The families, by the name of the issuer. */
  static List<Family> of(List<Entry> entries) {
    Map<Key, List<Entry>> byName =
        entries.stream()
            .collect(Collectors.groupingBy(Families::key, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream()
        .flatMap(named -> parted(named).stream())
        .map(Family::new)
        .toList();
  }

  private static Key key(Entry entry) {
    IssuerName name = entry.issuer();
    return new Key(name.text(), name.isWithoutPlace() ? Folder.of(entry.digest().source()) : "");
  }

  private static Collection<List<Entry>> parted(List<Entry> named) {
    Map<String, List<Entry>> byFolder =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> Folder.of(entry.digest().source()),
                    TreeMap::new,
                    Collectors.toList()));
    boolean areBodies =
        !isOneAYear(named)
            && byFolder.values().stream().allMatch(Families::isOneAYear)
            && byFolder.values().stream().filter(folder -> folder.size() > 1).count() > 1
            && !hasCopies(named);
    return areBodies ? byFolder.values() : List.of(named);
  }

  private static boolean isOneAYear(List<Entry> entries) {
    Set<Object> seen = new HashSet<>();
    return entries.stream().allMatch(entry -> seen.add(List.of(entry.year(), scope(entry))));
  }

  private static String scope(Entry entry) {
    return entry.digest().scope().map(Enum::name).orElse("");
  }

  /** Whether two reports of one year have the same figures: two files of one report. */
  private static boolean hasCopies(List<Entry> named) {
    Map<Integer, List<SoundFigures>> byYear = new HashMap<>();
    for (Entry entry : named) {
      List<SoundFigures> others = byYear.computeIfAbsent(entry.year(), year -> new ArrayList<>());
      SoundFigures figures = entry.digest().figures();
      if (others.stream().anyMatch(figures::agreesWith)) {
        return true;
      }
      others.add(figures);
    }
    return false;
  }
}
