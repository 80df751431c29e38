package org.gongkai.parsers.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param start its first number
 * @param notation how its number is written
 * @param pattern what stands around the number; {@code %1} is the number of level 0
 * @param restart after which level (from 1) it begins anew; 0 never; null after any above it
 * @param arabic whether the numbers of all levels are written in Arabic digits
 * @param tight whether nothing stands between number and text
 * @param hidden whether the number is not shown
 * @param style the paragraph style that belongs to the level
 */
record ListLevel(
    int start,
    String notation,
    String pattern,
    @Nullable Integer restart,
    boolean arabic,
    boolean tight,
    boolean hidden,
    @Nullable String style) {

  static final String BULLET = "bullet";

  static ListLevel of(XmlElement level) {
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
