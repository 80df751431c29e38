package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what its base styles give it. */
final class Styles {
  private static final int DEEPEST_BASE = 32;
  private static final Pattern HEADING_NAME = Pattern.compile("title|heading [1-9]");
  private static final int BODY_LEVEL = 9;

  private final Map<String, Style> styles = new HashMap<>();

  /** The styles that were asked for, each with what its base styles give it. */
  private final Map<String, Style> whole = new HashMap<>();

  private @Nullable String defaultParagraph;

  /** Takes in an element of the styles part. */
  void add(XmlElement element) {
    String id = element.attribute("styleId");
    if (!element.is("w:style") || id == null) {
      return;
    }
    XmlElement paragraph = element.child("w:pPr");
    XmlElement run = element.child("w:rPr");
    XmlElement list = paragraph == null ? null : paragraph.child("w:numPr");
    Style style =
        new Style(
            HEADING_NAME
                .matcher(element.value("w:name").orElse("").toLowerCase(Locale.ROOT))
                .matches(),
            element.value("w:basedOn").orElse(null),
            paragraph == null ? null : paragraph.numberValue("w:outlineLvl"),
            list == null ? null : list.numberValue("w:numId"),
            list == null ? null : list.numberValue("w:ilvl"),
            run == null ? null : run.toggle("w:vanish"),
            run == null ? null : struck(run),
            run == null ? null : run.value("w:vertAlign").orElse(null),
            run == null ? null : Measure.halfPoints(run, "w:position"),
            run == null ? null : Measure.halfPoints(run, "w:sz"),
            Shading.ink(run),
            Shading.colours(element));
    styles.put(id, style);
    whole.clear();
    if ("paragraph".equals(element.attribute("type")) && isDefault(element)) {
      defaultParagraph = id;
    }
  }

  private static boolean isDefault(XmlElement element) {
    String value = element.attribute("default");
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** The style of a paragraph, or the one for paragraphs that name none. */
  @Nullable String paragraphStyle(@Nullable String id) {
    return id != null && styles.containsKey(id) ? id : defaultParagraph;
  }

  /** Whether the style is for titles or headings, or gives an outline level. */
  boolean isHeading(@Nullable String id) {
    Integer outline = of(id).outline();
    if (outline != null) {
      return isHeadingLevel(outline);
    }
    return of(id).namedHeading();
  }

  /** Whether an outline level is a heading's and not the one of running text. */
  static boolean isHeadingLevel(int outline) {
    return outline >= 0 && outline < BODY_LEVEL;
  }

  /** The list that the style puts a paragraph into. */
  @Nullable Integer numbering(@Nullable String id) {
    return of(id).numbering();
  }

  /** The level in that list. */
  @Nullable Integer numberingLevel(@Nullable String id) {
    return of(id).level();
  }

  /** Whether properties of a run cross it out; null where they do not tell. */
  static @Nullable Boolean struck(XmlElement run) {
    Boolean once = run.toggle("w:strike");
    Boolean twice = run.toggle("w:dstrike");
    return once == null || Boolean.TRUE.equals(twice) ? twice : once;
  }

  /** Whether the style gives the ground a colour, of a table maybe only in some cells. */
  boolean shades(@Nullable String id) {
    return of(id).shades();
  }

  /** The style with what its base styles give it; {@link Style#NONE} if there is none. */
  Style of(@Nullable String id) {
    if (id == null) {
      return Style.NONE;
    }
    Style known = whole.get(id);
    if (known == null) {
      Style own = styles.get(id);
      known = own == null ? Style.NONE : withBases(own);
      whole.put(id, known);
    }
    return known;
  }

  private Style withBases(Style style) {
    Style merged = style;
    for (int i = 1; i < DEEPEST_BASE && merged.base() != null; i++) {
      Style base = styles.get(merged.base());
      if (base == null) {
        return merged;
      }
      merged = merged.over(base);
    }
    return merged;
  }
}
