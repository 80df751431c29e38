package org.gongkai.parsers.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what its base styles give it. */
final class Styles {
  private static final int DEEPEST_BASE = 32;
  private static final Pattern HEADING_NAME = Pattern.compile("title|heading [1-9]");
  private static final int BODY_LEVEL = 9;

  private record Style(
      boolean namedHeading,
      @Nullable String base,
      @Nullable Integer outline,
      @Nullable Integer numbering,
      @Nullable Integer level,
      @Nullable Boolean hidden,
      @Nullable Boolean struck,
      @Nullable String vertical,
      @Nullable Integer shift,
      @Nullable Integer size,
      @Nullable Integer ink,
      boolean shades) {
    /** With what its base style gives where this one tells nothing; its base is that one's. */
    Style over(Style other) {
      return new Style(
          namedHeading || other.namedHeading,
          other.base,
          outline == null ? other.outline : outline,
          numbering == null ? other.numbering : numbering,
          level == null ? other.level : level,
          hidden == null ? other.hidden : hidden,
          struck == null ? other.struck : struck,
          vertical == null ? other.vertical : vertical,
          shift == null ? other.shift : shift,
          size == null ? other.size : size,
          ink == null ? other.ink : ink,
          shades || other.shades);
    }
  }

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
            run == null ? null : run.numberValue("w:position"),
            run == null ? null : run.numberValue("w:sz"),
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
    Integer outline = of(id, Style::outline);
    if (outline != null) {
      return isHeadingLevel(outline);
    }
    return Boolean.TRUE.equals(of(id, Style::namedHeading));
  }

  /** Whether an outline level is a heading's and not the one of running text. */
  static boolean isHeadingLevel(int outline) {
    return outline >= 0 && outline < BODY_LEVEL;
  }

  /** The list that the style puts a paragraph into. */
  @Nullable Integer numbering(@Nullable String id) {
    return of(id, Style::numbering);
  }

  /** The level in that list. */
  @Nullable Integer numberingLevel(@Nullable String id) {
    return of(id, Style::level);
  }

  @Nullable Boolean hidden(@Nullable String id) {
    return of(id, Style::hidden);
  }

  /** {@code superscript}, {@code subscript} or {@code baseline}. */
  @Nullable String verticalAlignment(@Nullable String id) {
    return of(id, Style::vertical);
  }

  /** By how many half points text is moved up; null where the style does not tell. */
  @Nullable Integer shift(@Nullable String id) {
    return of(id, Style::shift);
  }

  /** The size of letters in half points; null where the style does not tell. */
  @Nullable Integer size(@Nullable String id) {
    return of(id, Style::size);
  }

  @Nullable Boolean struck(@Nullable String id) {
    return of(id, Style::struck);
  }

  /** Whether properties of a run cross it out; null where they do not tell. */
  static @Nullable Boolean struck(XmlElement run) {
    Boolean once = run.toggle("w:strike");
    Boolean twice = run.toggle("w:dstrike");
    return once == null || Boolean.TRUE.equals(twice) ? twice : once;
  }

  /** The colour that the style gives to text; null where it gives none. */
  @Nullable Integer ink(@Nullable String id) {
    return of(id, Style::ink);
  }

  /** Whether the style gives the ground a colour, of a table maybe only in some cells. */
  boolean shades(@Nullable String id) {
    return Boolean.TRUE.equals(of(id, Style::shades));
  }

  private <T> @Nullable T of(@Nullable String id, Function<Style, @Nullable T> property) {
    Style style = id == null ? null : wholeStyle(id);
    return style == null ? null : property.apply(style);
  }

  private @Nullable Style wholeStyle(String id) {
    Style known = whole.get(id);
    if (known == null && styles.containsKey(id)) {
      known = withBases(styles.get(id));
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
