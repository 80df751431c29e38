package org.gongkai.parsers.sheet;

import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** Reads how a font writes: that of a cell, or of a run of its text. */
final class XlsxFonts {
  private XlsxFonts() {}

  /** Reads the properties in the element that has just started. */
  static Lettering read(XmlEvents xml, String element) throws XMLStreamException {
    Lettering font = Lettering.PLAIN;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("strike")) {
        font = new Lettering(isOn(xml.attribute("val")), font.height(), font.colour());
      } else if (xml.starts("vertAlign")) {
        font = new Lettering(font.struck(), height(xml.attribute("val")), font.colour());
      } else if (xml.starts("color")) {
        Integer colour = SheetColours.of(xml, Colours.BLACK);
        font = new Lettering(font.struck(), font.height(), colour == null ? Colours.BLACK : colour);
      }
    }
    return font;
  }

  private static boolean isOn(@Nullable String value) {
    return !"0".equals(value) && !"false".equals(value) && !"off".equals(value);
  }

  private static int height(@Nullable String value) {
    return "superscript".equals(value) ? 1 : "subscript".equals(value) ? -1 : 0;
  }
}
