package org.gongkai.core.audit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a source lies, without the folders that only part the years. */
final class Folder {
  private static final Pattern YEAR_FOLDER = Pattern.compile("(?:19|20)[0-9]{2}(?:年|年度|年报)?");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  private Folder() {}

  /** The folders of a source, parted by slashes; empty where it lies in none. */
  static String of(String source) {
    List<String> parts = Arrays.asList(source.split("/"));
    return parts.subList(0, Math.max(0, parts.size() - 1)).stream()
        .filter(part -> !part.isEmpty() && !YEAR_FOLDER.matcher(part).matches())
        .collect(Collectors.joining("/"));
  }

  /** Whether a source may hold the report for a year, by its name. */
  static boolean mayBeFor(String source, int year) {
    return source.contains(String.valueOf(year)) || !YEAR.matcher(source).find();
  }
}
