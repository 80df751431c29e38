package org.gongkai.parsers.docx;

import org.gongkai.parsers.word.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What the formatting of a run says about its text.
 *
 * @param hidden whether it is not shown
 * @param struck whether it is crossed out
 * @param height whether its digits stand raised or lowered
 * @param shift by how many half points it is moved up
 * @param sight whether it can be seen
 */
record RunFormat(boolean hidden, boolean struck, Height height, int shift, Sight sight) {
  /** Where digits stand. */
  enum Height {
    RAISED,
    NORMAL,
    LOWERED
  }

  /** Sizes in half points. */
  private static final int USUAL = 21;

  private static final int DOT = 4;

  static final RunFormat PLAIN = new RunFormat(false, false, Height.NORMAL, 0, Sight.SEEN);

  /**
   * The format of a run; its own properties come before its style's, these before the paragraph's.
   */
  static RunFormat of(Styles styles, ParagraphLook paragraph, @Nullable XmlElement own) {
    String paragraphStyle = paragraph.style();
    String style = own == null ? null : own.value("w:rStyle").orElse(null);
    Boolean hidden = own == null ? null : own.toggle("w:vanish");
    String vertical = own == null ? null : own.value("w:vertAlign").orElse(null);
    hidden = hidden != null ? hidden : styles.hidden(style);
    hidden = hidden != null ? hidden : styles.hidden(paragraphStyle);
    vertical = vertical != null ? vertical : styles.verticalAlignment(style);
    vertical = vertical != null ? vertical : styles.verticalAlignment(paragraphStyle);
    return new RunFormat(
        Boolean.TRUE.equals(hidden),
        isStruck(styles, paragraphStyle, style, own),
        height(vertical),
        own(own, "w:position", styles.shift(style), styles.shift(paragraphStyle), 0),
        sight(styles, paragraph, style, own).ofDot(isDot(styles, paragraphStyle, style, own)));
  }

  /** Whether it is so small that no one can tell whether it is seen. */
  private static boolean isDot(
      Styles styles,
      @Nullable String paragraphStyle,
      @Nullable String style,
      @Nullable XmlElement own) {
    return own(own, "w:sz", styles.size(style), styles.size(paragraphStyle), USUAL) <= DOT;
  }

  private static int own(
      @Nullable XmlElement own,
      String name,
      @Nullable Integer ofStyle,
      @Nullable Integer ofParagraph,
      int otherwise) {
    Integer value = own == null ? null : own.numberValue(name);
    value = value != null ? value : ofStyle;
    value = value != null ? value : ofParagraph;
    return value != null ? value : otherwise;
  }

  private static boolean isStruck(
      Styles styles,
      @Nullable String paragraphStyle,
      @Nullable String style,
      @Nullable XmlElement own) {
    Boolean struck = own == null ? null : Styles.struck(own);
    struck = struck != null ? struck : styles.struck(style);
    struck = struck != null ? struck : styles.struck(paragraphStyle);
    return Boolean.TRUE.equals(struck);
  }

  private static Sight sight(
      Styles styles, ParagraphLook paragraph, @Nullable String style, @Nullable XmlElement own) {
    boolean told = own != null && own.child("w:color") != null;
    Integer ink = told ? Shading.ink(own) : styles.ink(style);
    ink = told || ink != null ? ink : styles.ink(paragraph.style());
    if (ink == null) {
      return Sight.SEEN;
    }
    Integer ground = styles.shades(style) ? null : paragraph.ground();
    return Sight.of(ink, Shading.ground(own, ground));
  }

  private static Height height(@Nullable String vertical) {
    if ("superscript".equals(vertical)) {
      return Height.RAISED;
    }
    return "subscript".equals(vertical) ? Height.LOWERED : Height.NORMAL;
  }

  RunFormat at(Height other) {
    return new RunFormat(hidden, struck, other, shift, sight);
  }
}
