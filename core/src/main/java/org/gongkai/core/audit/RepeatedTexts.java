package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.likeness.Banding;
import org.gongkai.core.likeness.Groups;
import org.gongkai.core.likeness.LikenessIndex;
import org.gongkai.core.model.SectionKind;

/**
 * Finds the sections that repeat, almost word for word, the section of the same kind in an earlier
 * report, or in another issuer's for the same year that was given before. Of a section only the
 * nearest other is told: the one most alike, of several the same issuer's, then the latest.
 *
 * <p>Compared are the sections of {@link ComparedText} that have the set length: short ones (无) and
 * what the form itself prescribes say the same everywhere. Reports of one name for one year are not
 * compared, being versions of one report.
 */
final class RepeatedTexts {
  private static final int MAX_OWN = 64;

  private final double least;
  private final Map<Integer, List<RepeatedText>> byReport = new HashMap<>();

  private record Text(Entry entry, SectionDigest section) {}

  /**
   * Compares all texts.
   *
   * @param entries the reports, in the order of their years
   */
  RepeatedTexts(List<Entry> entries, RuleSettings settings) {
    least = settings.number(RuleOption.REPEATED_LIKENESS).doubleValue();
    int shortest = settings.whole(RuleOption.REPEATED_MINIMUM_LENGTH);
    Map<SectionKind, List<Text>> byKind = new EnumMap<>(SectionKind.class);
    for (Entry entry : entries) {
      for (SectionDigest section : entry.digest().sections()) {
        if (section.characters() >= shortest) {
          byKind
              .computeIfAbsent(section.kind(), kind -> new ArrayList<>())
              .add(new Text(entry, section));
        }
      }
    }
    byKind.values().forEach(this::compare);
  }

  /** The sections of a report that repeat others. */
  List<RepeatedText> of(int report) {
    return byReport.getOrDefault(report, List.of());
  }

  private void compare(List<Text> texts) {
    Banding banding = new Banding(least);
    LikenessIndex index =
        new LikenessIndex(texts.stream().map(t -> banding.keys(t.section.shingles())).toList());
    Map<IssuerName, List<Integer>> byIssuer = new HashMap<>();
    Groups groups = new Groups(texts.size());
    int[] nearest = new int[texts.size()];
    for (int at = 0; at < texts.size(); at++) {
      List<Integer> own =
          byIssuer.computeIfAbsent(texts.get(at).entry.issuer(), name -> new ArrayList<>());
      int latest = Math.max(0, own.size() - MAX_OWN);
      Set<Integer> candidates = new LinkedHashSet<>(own.subList(latest, own.size()));
      candidates.addAll(index.before(at));
      nearest[at] = nearest(texts, at, candidates, groups);
      own.add(at);
    }
    for (int at = 0; at < texts.size(); at++) {
      if (nearest[at] >= 0) {
        add(texts.get(at), texts.get(nearest[at]), groups.size(at));
      }
    }
  }

  private int nearest(List<Text> texts, int at, Set<Integer> candidates, Groups groups) {
    Text text = texts.get(at);
    List<Integer> alike =
        candidates.stream()
            .filter(other -> isOther(text, texts.get(other)))
            .filter(other -> likeness(text, texts.get(other)) >= least)
            .toList();
    alike.forEach(other -> groups.join(other, at));
    return alike.stream()
        .max(
            Comparator.<Integer>comparingInt(other -> percent(text, texts.get(other)))
                .thenComparing(other -> texts.get(other).entry.issuer().equals(text.entry.issuer()))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(-1);
  }

  private static boolean isOther(Text text, Text other) {
    return other.entry.year() != text.entry.year()
        || !other.entry.issuer().equals(text.entry.issuer());
  }

  private static double likeness(Text text, Text other) {
    return text.section.shingles().likeness(other.section.shingles());
  }

  private static int percent(Text text, Text other) {
    return (int) Math.floor(likeness(text, other) * 100 + 1e-9);
  }

  private void add(Text text, Text nearest, int reports) {
    byReport
        .computeIfAbsent(text.entry.number(), number -> new ArrayList<>())
        .add(
            new RepeatedText(
                text.section.place(), nearest.entry.number(), percent(text, nearest), reports));
  }
}
