package org.gongkai.parsers.docx;

import org.gongkai.parsers.word.Colours;
import org.jspecify.annotations.Nullable;

/** The colours that properties give to text and to the ground beneath it. */
final class Shading {
  /** Any colour that marks text: not white, and no text has it. */
  private static final int MARKER = 0x80C080;

  private Shading() {}

  /**
   * The colour of the ground where properties hold; null where it is not known.
   *
   * @param around the one around it
   */
  static @Nullable Integer ground(@Nullable XmlElement properties, @Nullable Integer around) {
    XmlElement shade = properties == null ? null : properties.child("w:shd");
    Integer shaded = shade == null ? around : shade(shade, around);
    String marker = properties == null ? null : properties.value("w:highlight").orElse(null);
    if (marker == null || marker.equals("none")) {
      return shaded;
    }
    return switch (marker) {
      case "white" -> Colours.WHITE;
      case "black" -> Colours.BLACK;
      default -> MARKER;
    };
  }

  private static @Nullable Integer shade(XmlElement shade, @Nullable Integer around) {
    String pattern = shade.attribute("val");
    String fill = shade.attribute("fill");
    if (pattern == null || pattern.equals("clear") || pattern.equals("nil")) {
      boolean none = fill == null || fill.equals("auto") || "nil".equals(pattern);
      return none ? around : Colours.ofHex(fill);
    }
    String colour = shade.attribute("color");
    return pattern.equals("solid") && colour != null ? Colours.ofHex(colour) : null;
  }

  /** The colour of the text; null where properties leave it to the program or do not tell. */
  static @Nullable Integer ink(@Nullable XmlElement properties) {
    XmlElement colour = properties == null ? null : properties.child("w:color");
    if (colour == null) {
      return null;
    }
    Integer told = Colours.ofHex(colour.attribute("val"));
    boolean white = "background1".equals(colour.attribute("themeColor"));
    return told == null && white && colour.attribute("val") == null
        ? (Integer) Colours.WHITE
        : told;
  }

  /** Whether something in a style of tables may colour the ground of cells. */
  static boolean colours(XmlElement style) {
    return style.is("w:shd") && !Integer.valueOf(Colours.WHITE).equals(shade(style, Colours.WHITE))
        || style.children().stream().anyMatch(Shading::colours);
  }
}
