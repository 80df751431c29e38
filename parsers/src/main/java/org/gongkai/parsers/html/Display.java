package org.gongkai.parsers.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How browsers show an element: by its name and its own style; style sheets are not read. */
final class Display {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "area",
          "audio",
          "base",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "param",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xml");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*collapse"
              + "|mso-hide\\s*:\\s*all)\\b");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^|;)\\s*display\\s*:\\s*(?:block|flex|grid|list-item|table|flow-root)\\b");

  private static final Pattern RAISED =
      Pattern.compile("(?:^|;)\\s*vertical-align\\s*:\\s*super\\b");
  private static final Pattern LOWERED =
      Pattern.compile("(?:^|;)\\s*vertical-align\\s*:\\s*sub\\b");
  private static final Pattern STRUCK =
      Pattern.compile("(?:^|;)\\s*text-decoration(?:-line)?\\s*:[^;]*\\bline-through\\b");

  /** Lengths that move text within its line, and sizes of four fifths and less. */
  private static final Pattern SHIFT =
      Pattern.compile(
          "(?<![a-z-])(?:vertical-align\\s*:\\s*(?:-?[\\d.]*[1-9][\\d.]*(?:[a-z]|%)|text-)"
              + "|(?:top|bottom|mso-text-raise)\\s*:\\s*-?[\\d.]*[1-9][\\d.]*(?:[a-z]|%)"
              + "|font-size\\s*:\\s*(?:smaller|x-small|xx-small"
              + "|[1-7]?\\d(?:\\.\\d+)?%|80%|0?\\.[1-7]\\d*r?em|0?\\.80*r?em))");

  private Display() {}

  static boolean isHidden(Element element) {
    return NOT_SHOWN.contains(element.normalName()) && !FormField.isEntry(element)
        || element.hasAttr("hidden")
        || element.hasAttr("style") && HIDDEN.matcher(style(element)).find();
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || element.hasAttr("style") && BLOCK.matcher(style(element)).find();
  }

  static boolean isRaised(Element element) {
    return element.normalName().equals("sup") || hasStyle(element, RAISED);
  }

  static boolean isLowered(Element element) {
    return element.normalName().equals("sub") || hasStyle(element, LOWERED);
  }

  /** What moves or shrinks its text within its line; empty where nothing does. */
  static String shift(Element element) {
    String shrunk = element.normalName().equals("small") ? "small" : "";
    if (!element.hasAttr("style") || isBlock(element)) {
      return shrunk;
    }
    Matcher shift = SHIFT.matcher(style(element));
    StringBuilder shifts = new StringBuilder(shrunk);
    while (shift.find()) {
      shifts.append(shift.group());
    }
    return shifts.toString();
  }

  /** Whether its text is crossed out. */
  static boolean isStruck(Element element) {
    String name = element.normalName();
    return name.equals("s")
        || name.equals("strike")
        || name.equals("del")
        || hasStyle(element, STRUCK);
  }

  private static boolean hasStyle(Element element, Pattern pattern) {
    return element.hasAttr("style") && pattern.matcher(style(element)).find();
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether the element's own style shows it like a part of a table: {@code table-row}, ... */
  static boolean isShownAs(Element element, String display) {
    return element.hasAttr("style")
        && style(element)
            .replaceAll("\\s", "")
            .matches("(?:.*;)?display:" + display + "(?:[;!].*)?");
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }
}
