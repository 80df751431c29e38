package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** Reads strings of a workbook: plain ones, and rich ones in runs. */
final class XlsxText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private XlsxText() {}

  /** The text of the element that has just started, without its phonetic guide. */
  static SheetString read(XmlEvents xml, String element) throws XMLStreamException {
    List<SheetString.Part> parts = new ArrayList<>();
    @Nullable Lettering own = null;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("r")) {
        own = null;
      } else if (xml.starts("rPr")) {
        own = XlsxFonts.read(xml, "rPr");
      } else if (xml.starts("t")) {
        parts.add(new SheetString.Part(unescape(content(xml)), own));
      }
    }
    return new SheetString(List.copyOf(parts));
  }

  private static String content(XmlEvents xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("t")) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /** Characters that XML has no room for are written by their code. */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    String plain =
        ESCAPE
            .matcher(text)
            .replaceAll(
                match -> {
                  char c = (char) Integer.parseInt(match.group(1), HEX);
                  return Matcher.quoteReplacement(String.valueOf(c));
                });
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
