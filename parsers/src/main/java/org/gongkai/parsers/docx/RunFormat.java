package org.gongkai.parsers.docx;

import java.util.List;
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

  /** The properties of a run that has none. */
  private static final XmlElement NO_PROPERTIES = new XmlElement("w:rPr", List.of());

  /**
   * The format of a run; its own properties come before its style's, these before the paragraph's.
   */
  static RunFormat of(Styles styles, ParagraphLook paragraph, @Nullable XmlElement properties) {
    XmlElement own = properties == null ? NO_PROPERTIES : properties;
    Style ofParagraph = styles.of(paragraph.style());
    Style ofRun = styles.of(own.value("w:rStyle").orElse(null));
    Style style = ofRun == Style.NONE ? ofParagraph : ofRun.over(ofParagraph);
    Integer ground = ofRun.shades() ? null : paragraph.ground();
    return new RunFormat(
        Boolean.TRUE.equals(first(own.toggle("w:vanish"), style.hidden())),
        Boolean.TRUE.equals(first(Styles.struck(own), style.struck())),
        height(first(own.value("w:vertAlign").orElse(null), style.vertical())),
        halfPoints(own, "w:position", style.shift(), 0),
        sight(own, style, ground).ofDot(halfPoints(own, "w:sz", style.size(), USUAL) <= DOT));
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T ofStyle) {
    return own == null ? ofStyle : own;
  }

  private static int halfPoints(
      XmlElement own, String name, @Nullable Integer ofStyle, int otherwise) {
    Integer number = first(Measure.halfPoints(own, name), ofStyle);
    return number == null ? otherwise : number;
  }

  private static Sight sight(XmlElement own, Style style, @Nullable Integer ground) {
    Integer ink = own.child("w:color") == null ? style.ink() : Shading.ink(own);
    return ink == null ? Sight.SEEN : Sight.of(ink, Shading.ground(own, ground));
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
