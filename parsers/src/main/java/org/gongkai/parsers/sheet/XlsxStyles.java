package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** The looks of cells: their number formats, and whether they have a line at a side. */
final class XlsxStyles {
  private record Style(int format, int border) {}

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  /** Reads the part; without one all cells look the same. */
  void read(XmlEvents xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        String pattern = xml.attribute("formatCode");
        patterns.put(xml.number("numFmtId", 0), pattern == null ? "" : pattern);
      } else if (xml.starts("borders")) {
        readBorders(xml);
      } else if (xml.starts("cellXfs")) {
        readStyles(xml);
      } else if (xml.starts("dxfs")) {
        xml.skip();
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
        styles.add(new Style(xml.number("numFmtId", 0), xml.number("borderId", 0)));
      }
    }
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
