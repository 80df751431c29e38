package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/**
 * The looks of cells: their number formats, how and on what they are written, and whether they have
 * a line at a side.
 */
final class XlsxStyles {
  private record Style(int format, int border, int font, int fill) {}

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<Lettering> fonts = new ArrayList<>();
  private final List<@Nullable Integer> fills = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private final List<Boolean> hiding = new ArrayList<>();

  /** Reads the part; without one all cells look the same. */
  void read(XmlEvents xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        String pattern = xml.attribute("formatCode");
        patterns.put(xml.number("numFmtId", 0), pattern == null ? "" : pattern);
      } else if (xml.starts("borders")) {
        readBorders(xml);
      } else if (xml.starts("font")) {
        fonts.add(XlsxFonts.read(xml, "font").onLine());
      } else if (xml.starts("fill")) {
        fills.add(readFill(xml));
      } else if (xml.starts("cellXfs")) {
        readStyles(xml);
      } else if (xml.starts("dxfs")) {
        readConditional(xml);
      }
    }
  }

  private void readBorders(XmlEvents xml) throws XMLStreamException {
    boolean ruled = false;
    while (xml.next() && !xml.ends("borders")) {
      if (xml.starts("border")) {
        ruled = false;
      } else if (isSide(xml)) {
        String style = xml.attribute("style");
        ruled |= style != null && !style.equals("none");
      } else if (xml.ends("border")) {
        borders.add(ruled);
      }
    }
  }

  private static boolean isSide(XmlEvents xml) {
    return xml.starts("left") || xml.starts("right") || xml.starts("start") || xml.starts("end");
  }

  private void readStyles(XmlEvents xml) throws XMLStreamException {
    while (xml.next() && !xml.ends("cellXfs")) {
      if (xml.starts("xf")) {
        styles.add(
            new Style(
                xml.number("numFmtId", 0),
                xml.number("borderId", 0),
                xml.number("fontId", 0),
                xml.number("fillId", 0)));
      }
    }
  }

  /** The one colour that fills a cell; null where a pattern or a gradient does. */
  private static @Nullable Integer readFill(XmlEvents xml) throws XMLStreamException {
    String pattern = "none";
    Integer colour = null;
    while (xml.next() && !xml.ends("fill")) {
      if (xml.starts("patternFill")) {
        String type = xml.attribute("patternType");
        pattern = type == null ? "none" : type;
      } else if (xml.starts("gradientFill")) {
        pattern = "gradient";
      } else if (xml.starts("fgColor")) {
        colour = SheetColours.of(xml, Colours.BLACK);
      }
    }
    return pattern.equals("none")
        ? (Integer) Colours.WHITE
        : pattern.equals("solid") ? colour : null;
  }

  /** The looks that conditional formats give. */
  private void readConditional(XmlEvents xml) throws XMLStreamException {
    while (xml.next() && !xml.ends("dxfs")) {
      if (xml.starts("dxf")) {
        hiding.add(readHides(xml));
      }
    }
  }

  /** Whether a look takes figures out of sight or crosses them out. */
  private static boolean readHides(XmlEvents xml) throws XMLStreamException {
    Lettering font = Lettering.PLAIN;
    Integer ground = Colours.WHITE;
    String pattern = "";
    while (xml.next() && !xml.ends("dxf")) {
      if (xml.starts("font")) {
        font = XlsxFonts.read(xml, "font");
      } else if (xml.starts("numFmt")) {
        pattern = String.valueOf(xml.attribute("formatCode"));
      } else if (xml.starts("bgColor")) {
        ground = SheetColours.of(xml, Colours.WHITE);
      }
    }
    boolean unseen = ground != null && Colours.areAlike(font.colour(), ground);
    return font.struck() || unseen || !pattern.isEmpty() && NumberPattern.hidesNumbers(pattern);
  }

  /** Whether the look of a conditional format takes figures out of sight or crosses them out. */
  boolean hides(int conditional) {
    return conditional >= 0 && conditional < hiding.size() && hiding.get(conditional);
  }

  /** How a cell is written. */
  Lettering lettering(int style) {
    int font = style >= 0 && style < styles.size() ? styles.get(style).font() : 0;
    return font >= 0 && font < fonts.size() ? fonts.get(font) : Lettering.PLAIN;
  }

  /** The colour beneath what a cell shows; null where it is no single one. */
  @Nullable Integer ground(int style) {
    int fill = style >= 0 && style < styles.size() ? styles.get(style).fill() : 0;
    return fill >= 0 && fill < fills.size() ? fills.get(fill) : (Integer) Colours.WHITE;
  }

  boolean isRuled(int style) {
    int border = style >= 0 && style < styles.size() ? styles.get(style).border() : -1;
    return border >= 0 && border < borders.size() && borders.get(border);
  }

  /** The number of the format. */
  int format(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
  }

  String pattern(int format) {
    String own = patterns.get(format);
    @Nullable String builtin = own == null ? BuiltinFormats.getBuiltinFormat(format) : own;
    return builtin == null ? "" : builtin;
  }
}
