package org.gongkai.parsers.docx;

import org.jspecify.annotations.Nullable;

/**
 * What the formatting of a run says about its text.
 *
 * @param hidden whether it is not shown
 * @param struck whether it is crossed out
 * @param height whether its digits stand raised or lowered
 */
record RunFormat(boolean hidden, boolean struck, Height height) {
  /** Where digits stand. */
  enum Height {
    RAISED,
    NORMAL,
    LOWERED
  }

  static final RunFormat PLAIN = new RunFormat(false, false, Height.NORMAL);

  /**
   * The format of a run; its own properties come before its style's, these before the paragraph's.
   */
  static RunFormat of(Styles styles, @Nullable String paragraphStyle, @Nullable XmlElement own) {
    String style = own == null ? null : own.value("w:rStyle").orElse(null);
    Boolean hidden = own == null ? null : own.toggle("w:vanish");
    String vertical = own == null ? null : own.value("w:vertAlign").orElse(null);
    hidden = hidden != null ? hidden : styles.hidden(style);
    hidden = hidden != null ? hidden : styles.hidden(paragraphStyle);
    vertical = vertical != null ? vertical : styles.verticalAlignment(style);
    vertical = vertical != null ? vertical : styles.verticalAlignment(paragraphStyle);
    return new RunFormat(Boolean.TRUE.equals(hidden), isStruck(own), height(vertical));
  }

  private static boolean isStruck(@Nullable XmlElement own) {
    return own != null
        && (Boolean.TRUE.equals(own.toggle("w:strike"))
            || Boolean.TRUE.equals(own.toggle("w:dstrike")));
  }

  private static Height height(@Nullable String vertical) {
    if ("superscript".equals(vertical)) {
      return Height.RAISED;
    }
    return "subscript".equals(vertical) ? Height.LOWERED : Height.NORMAL;
  }

  RunFormat at(Height other) {
    return new RunFormat(hidden, struck, other);
  }
}
