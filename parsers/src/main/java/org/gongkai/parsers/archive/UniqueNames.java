package org.gongkai.parsers.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells files of one name apart, as an archive may have them: {@code b.pdf}, {@code b (2).pdf}. No
 * file gets the name that another has.
 */
final class UniqueNames {
  private final Set<String> taken;
  private final Map<String, Integer> times = new HashMap<>();

  /** For files of these names. */
  UniqueNames(Collection<String> names) {
    this.taken = new HashSet<>(names);
  }

  /** The name of the next file that has this one: its own, the first time. */
  String next(String name) {
    int time = times.merge(name, 1, Integer::sum);
    if (time == 1) {
      return name;
    }
    String numbered = numbered(name, time);
    return taken.add(numbered) ? numbered : next(name);
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    boolean extended = dot > name.lastIndexOf('/') + 1;
    int end = extended ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }
}
