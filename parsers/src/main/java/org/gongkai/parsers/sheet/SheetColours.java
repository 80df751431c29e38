package org.gongkai.parsers.sheet;

import org.apache.poi.hssf.util.HSSFColor;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** Tells what the elements of colours mean. */
final class SheetColours {
  private static final int SYSTEM_INK = 64;
  private static final int FIRST_OF_PALETTE = 8;
  private static final int ALPHA_DIGITS = 2;

  /** The colours of the theme that workbooks have unless someone chose another. */
  private static final int[] THEME = {
    Colours.WHITE,
    Colours.BLACK,
    0xE7E6E6,
    0x44546A,
    0x4472C4,
    0xED7D31,
    0xA5A5A5,
    0xFFC000,
    0x5B9BD5,
    0x70AD47,
    0x0563C1,
    0x954F72
  };

  private SheetColours() {}

  /**
   * The colour of the element that starts here; null where it is not told alone by that.
   *
   * @param automatic the one that stands for none
   */
  static @Nullable Integer of(XmlEvents xml, int automatic) {
    String rgb = xml.attribute("rgb");
    if (rgb != null) {
      return Colours.ofHex(rgb.substring(Math.min(rgb.length(), ALPHA_DIGITS)));
    }
    if (xml.attribute("theme") != null) {
      return ofTheme(xml.number("theme", 0), xml.attribute("tint"));
    }
    return xml.attribute("indexed") == null
        ? (Integer) automatic
        : indexed(xml.number("indexed", 0), automatic);
  }

  private static @Nullable Integer ofTheme(int number, @Nullable String tint) {
    boolean plain = tint == null || Double.parseDouble(tint) == 0;
    return plain && number >= 0 && number < THEME.length ? (Integer) THEME[number] : null;
  }

  private static @Nullable Integer indexed(int number, int automatic) {
    int index = number < FIRST_OF_PALETTE ? number + FIRST_OF_PALETTE : number;
    if (index >= SYSTEM_INK) {
      return automatic;
    }
    HSSFColor colour = HSSFColor.getIndexHash().get(index);
    return colour == null ? null : (Integer) rgb(colour);
  }

  /** A colour of the library. */
  static int rgb(HSSFColor colour) {
    short[] parts = colour.getTriplet();
    return parts[0] << 16 | parts[1] << 8 | parts[2];
  }
}
