package org.gongkai.parsers.html;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells styles of which it is not known whether they take text out of sight. */
final class UnsureStyle {
  private static final List<String> TELLING =
      List.of("clip-path", "display", "filter", "font-size", "opacity", "transform", "visibility");

  /** Values that the style does not tell. */
  private static final Pattern UNKNOWN = Pattern.compile("(?:var|attr|env)\\(");

  private static final Pattern COMPUTED = Pattern.compile("(?:calc|min|max|clamp)\\(.*");

  /** A sum with a part that can be read. */
  private static final Pattern SUM =
      Pattern.compile("calc\\(\\s*(?:[\\d.]+[a-z%]+\\s+\\+\\s+)*[\\d.]+[a-z%]+\\s*\\)");

  private static final Pattern LEGIBLE =
      Pattern.compile(
          "(?<![\\d.])(?:(?:[1-9]|0?\\.[3-9])[\\d.]*rem|(?:[3-9]|[1-9]\\d)[\\d.]*p[xt])");

  private static final Pattern ZERO = Pattern.compile("(?<![\\d.])0*\\.?0+(?![\\d.])");
  private static final Pattern FAINT = Pattern.compile("0?\\.[01]\\d*|1?\\d%");

  /** Made fainter, or more so. */
  private static final Pattern DIMMED =
      Pattern.compile(
          "\\b(?:opacity|brightness|contrast)\\(\\s*+(?!(?:1(?:\\.0*)?|100(?:\\.0*)?%)\\s*\\))");

  /** Cut to all there is. */
  private static final Pattern WHOLE = Pattern.compile("inset\\((?:\\s*0(?:px|r?em|%)?)+\\s*\\)");

  /** Further than layouts move a whole page or column, by half its width or all. */
  private static final Pattern AWAY =
      Pattern.compile("-(?:999|\\d{4,})(?:\\.\\d*)?(?:px|pt)?|-\\d{3,}(?:\\.\\d*)?em");

  /** Turned, mirrored or shrunk, or moved far away. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "rotate[a-z0-9]*\\(\\s*+-?+(?!(?:0*(?:\\.0*)?[a-z]*|360(?:\\.0*)?deg|1turn)\\s*\\))"
              + "|skew|matrix"
              + "|scale[a-z0-9]*\\(\\s*(?:-|0?\\.[0-4]|0\\s*[,)])|\\(\\s*(?:[^()]*,\\s*)?-\\d{4,}");

  private UnsureStyle() {}

  /** Whether a style is such a one. */
  static boolean of(Map<String, CssText.Declaration> style) {
    return TELLING.stream().anyMatch(property -> UNKNOWN.matcher(value(style, property)).find())
        || isComputed(style)
        || FAINT.matcher(value(style, "opacity")).matches()
        || isCut(value(style, "clip-path"))
        || DIMMED.matcher(value(style, "filter")).find()
        || CHANGED.matcher(value(style, "transform")).find()
        || AWAY.matcher(value(style, "margin-left")).matches()
        || value(style, "content-visibility").equals("hidden")
        || List.of("disc", "circle", "square").contains(value(style, "-webkit-text-security"));
  }

  private static boolean isCut(String path) {
    return path.contains("(") && !WHOLE.matcher(path).matches();
  }

  private static boolean isComputed(Map<String, CssText.Declaration> style) {
    String size = value(style, "font-size");
    return COMPUTED.matcher(value(style, "opacity")).matches()
        || COMPUTED.matcher(size).matches() && ZERO.matcher(size).find() && !isLegible(size);
  }

  private static boolean isLegible(String size) {
    return SUM.matcher(size).matches() && LEGIBLE.matcher(size).find();
  }

  private static String value(Map<String, CssText.Declaration> style, String property) {
    CssText.Declaration set = style.get(property);
    return set == null ? "" : set.value();
  }
}
