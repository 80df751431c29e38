package org.gongkai.parsers.archive;

import java.util.ArrayList;
import java.util.List;

/** The path of a file in an archive, as the archive may have written it. */
final class EntryPath {
  private static final String RESOURCES_OF_MACS = "__MACOSX";
  private static final String LOCK = "~$";

  private final List<String> steps = new ArrayList<>();

  private EntryPath(String written) {
    for (String step : written.split("/")) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
  }

  static EntryPath of(String written) {
    return new EntryPath(written);
  }

  /** The path without steps that lead out of the archive or nowhere. */
  String cleaned() {
    return String.join("/", steps);
  }

  /** Whether it is a file that somebody put there, not a program for its own use. */
  boolean isWanted() {
    return !steps.isEmpty()
        && !steps.contains(RESOURCES_OF_MACS)
        && !steps.get(steps.size() - 1).startsWith(LOCK)
        && steps.stream().noneMatch(step -> step.startsWith("."));
  }
}
