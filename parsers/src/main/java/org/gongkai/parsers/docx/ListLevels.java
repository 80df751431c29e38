package org.gongkai.parsers.docx;

import java.util.Optional;
import org.gongkai.parsers.word.ListLevel;

/** Reads levels of lists. */
final class ListLevels {
  private ListLevels() {}

  static ListLevel read(XmlElement level) {
    Integer start = level.numberValue("w:start");
    Boolean hidden = level.find("w:rPr").map(run -> run.toggle("w:vanish")).orElse(null);
    return new ListLevel(
        start == null ? 0 : start,
        notation(level).orElse("decimal"),
        level.value("w:lvlText").orElse(""),
        level.numberValue("w:lvlRestart"),
        Boolean.TRUE.equals(level.toggle("w:isLgl")),
        level.value("w:suff").map("nothing"::equals).orElse(false),
        Boolean.TRUE.equals(hidden),
        level.value("w:pStyle").orElse(null));
  }

  private static Optional<String> notation(XmlElement level) {
    Optional<String> direct = level.value("w:numFmt");
    return direct.isPresent()
        ? direct
        : level
            .find("mc:AlternateContent")
            .flatMap(either -> either.find("mc:Fallback"))
            .flatMap(fallback -> fallback.value("w:numFmt"));
  }
}
