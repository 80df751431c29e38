package org.gongkai.core.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of bodies that the resource {@code organs.txt} lists. */
final class Organs {
  private static final Organs LISTED = read();

  private final Set<String> fullNames = new HashSet<>();
  private final Map<String, String> fullByShort = new LinkedHashMap<>();
  private final List<String> shortNames;

  private Organs(List<String> lines) {
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line.split("\\|", -1)));
    // The longest first: a short name may end with another.
    shortNames =
        fullByShort.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private void add(String... fields) {
    String full = fields[0].strip();
    fullNames.add(full);
    for (String other : fields[1].split(";")) {
      if (!other.isBlank()) {
        fullByShort.put(other.strip(), full);
      }
    }
  }

  static Organs listed() {
    return LISTED;
  }

  /** Whether a name is that of a kind of body, without the place whose body it is. */
  boolean isKind(String name) {
    return fullNames.contains(name);
  }

  /** The name with the kind of body at its end written in full. */
  String inFull(String name) {
    for (String other : shortNames) {
      if (name.endsWith(other)) {
        return name.substring(0, name.length() - other.length()) + fullByShort.get(other);
      }
    }
    return name;
  }

  private static Organs read() {
    try (InputStream stream = Organs.class.getResourceAsStream("organs.txt")) {
      if (stream == null) {
        throw new IllegalStateException("organs.txt is not beside Organs");
      }
      InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return new Organs(new BufferedReader(text).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
