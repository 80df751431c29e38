package org.gongkai.core.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names under which a body published before, as a user tells them. Immutable.
 *
 * <p>A file has one a line, {@code old name = new name} or {@code old name,new name}; {@code #}
 * begins a comment. Where neither name tells a place ({@code 经济和信息化局 = 工业和信息化局}) the line holds for
 * the bodies of every place.
 */
public final class IssuerAliases {
  private static final IssuerAliases NONE = new IssuerAliases(Map.of(), Map.of());
  private static final Pattern SIGN = Pattern.compile("[=＝]|[,，]");

  private final Map<String, String> names;
  private final Map<String, String> kinds;

  private IssuerAliases(Map<String, String> names, Map<String, String> kinds) {
    this.names = names;
    this.kinds = kinds;
  }

  /** No other names. */
  public static IssuerAliases none() {
    return NONE;
  }

  /**
   * The names in the text of a file.
   *
   * @param file the file's name, for messages
   * @throws AliasFileException if a line is none; it tells which
   */
  public static IssuerAliases parse(String text, String file) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    int number = 0;
    for (String raw : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
      number++;
      String line = raw.replaceFirst("#.*$", "").strip();
      if (!line.isEmpty() && !line.matches("(?i)old\\s*,\\s*new")) {
        add(new Line(file, number, line), names, kinds);
      }
    }
    return new IssuerAliases(Map.copyOf(names), kinds);
  }

  private record Line(String file, int number, String text) {
    AliasFileException wrong(String problem) {
      return new AliasFileException(file, number, problem);
    }
  }

  private static void add(Line line, Map<String, String> names, Map<String, String> kinds) {
    String[] parts = SIGN.split(line.text, -1);
    if (parts.length != 2 || unquoted(parts[0]).isEmpty() || unquoted(parts[1]).isEmpty()) {
      throw line.wrong("'" + line.text + "' is no pair of names. Write 'old name = new name'.");
    }
    IssuerName old = IssuerName.of(unquoted(parts[0]));
    IssuerName current = IssuerName.of(unquoted(parts[1]));
    boolean isKind = old.isWithoutPlace() && current.isWithoutPlace();
    Map<String, String> all = isKind ? kinds : names;
    String before = all.putIfAbsent(old.text(), current.text());
    if (before != null && !before.equals(current.text())) {
      throw line.wrong("'" + old + "' is already another name of '" + before + "'.");
    }
    String last = follow(all, old.text());
    if (last.equals(old.text())) {
      throw line.wrong("'" + old + "' becomes itself again; take one of the lines out.");
    }
  }

  private static String unquoted(String name) {
    return name.strip().replaceAll("^\"|\"$", "").strip();
  }

  /** The last of the names; the first again if they go in a circle. */
  private static String follow(Map<String, String> all, String first) {
    String name = all.getOrDefault(first, first);
    while (all.containsKey(name) && !name.equals(first)) {
      name = all.get(name);
    }
    return name;
  }

  /** The name that a body has now. */
  public IssuerName current(IssuerName name) {
    String current = follow(names, name.text());
    if (names.containsKey(name.text())) {
      return new IssuerName(current);
    }
    return kinds.keySet().stream()
        .filter(current::endsWith)
        .findFirst()
        .map(kind -> new IssuerName(withKind(current, kind)))
        .orElse(name);
  }

  private String withKind(String name, String kind) {
    return name.substring(0, name.length() - kind.length()) + follow(kinds, kind);
  }
}
