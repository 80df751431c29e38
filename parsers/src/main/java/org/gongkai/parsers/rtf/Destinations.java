package org.gongkai.parsers.rtf;

import java.util.Map;
import java.util.Set;

/** Control words that say what a group is for. */
final class Destinations {
  /** What a reader may skip if it does not know it, and is known here. */
  private static final Set<String> KNOWN =
      Set.of("shpinst", "shppict", "nesttableprops", "do", "dptxbxtext", "shptxt");

  static final Map<String, State.Use> USES =
      Map.ofEntries(
          Map.entry("fonttbl", State.Use.FONTS),
          Map.entry("stylesheet", State.Use.STYLES),
          Map.entry("colortbl", State.Use.COLOURS),
          Map.entry("filetbl", State.Use.SKIPPED),
          Map.entry("revtbl", State.Use.SKIPPED),
          Map.entry("listtable", State.Use.SKIPPED),
          Map.entry("listoverridetable", State.Use.SKIPPED),
          Map.entry("info", State.Use.SKIPPED),
          Map.entry("nonshppict", State.Use.SKIPPED),
          Map.entry("objdata", State.Use.SKIPPED),
          Map.entry("fldinst", State.Use.SKIPPED),
          Map.entry("nonesttables", State.Use.SKIPPED),
          Map.entry("sp", State.Use.SKIPPED),
          Map.entry("annotation", State.Use.SKIPPED),
          Map.entry("template", State.Use.SKIPPED),
          Map.entry("xe", State.Use.SKIPPED),
          Map.entry("tc", State.Use.SKIPPED));

  static final Map<String, State.Part> PARTS =
      Map.ofEntries(
          Map.entry("footnote", State.Part.NOTE),
          Map.entry("header", State.Part.FURNITURE),
          Map.entry("headerl", State.Part.FURNITURE),
          Map.entry("headerr", State.Part.FURNITURE),
          Map.entry("headerf", State.Part.FURNITURE),
          Map.entry("footer", State.Part.FURNITURE),
          Map.entry("footerl", State.Part.FURNITURE),
          Map.entry("footerr", State.Part.FURNITURE),
          Map.entry("footerf", State.Part.FURNITURE),
          Map.entry("shptxt", State.Part.BOX),
          Map.entry("dptxbxtext", State.Part.BOX));

  /** Characters that have a word of their own. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("\t", " "),
          Map.entry("line", "\n"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));

  private Destinations() {}

  /** Whether a group marked as one that may be skipped is not known here. */
  static boolean isUnknown(String word) {
    return !KNOWN.contains(word);
  }
}
