package org.gongkai.parsers.sheet;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongkai.parsers.word.RaisedDigits;
import org.gongkai.parsers.word.StruckDigits;
import org.gongkai.parsers.xml.XmlEvents;

/** Reads strings of a workbook: plain ones, and rich ones in runs. */
final class XlsxText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private XlsxText() {}

  /** The text of the element that has just started, without its phonetic guide. */
  static String read(XmlEvents xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    UnaryOperator<String> look = UnaryOperator.identity();
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("r")) {
        look = UnaryOperator.identity();
      } else if (xml.starts("strike") || xml.starts("vertAlign")) {
        look = withMark(look, xml);
      } else if (xml.starts("t")) {
        inside = true;
      } else if (xml.ends("t")) {
        inside = false;
      } else if (inside && xml.isText()) {
        text.append(look.apply(xml.text()));
      }
    }
    return unescape(text.toString());
  }

  /** How the digits of a run look, with one more of its properties, which has just started. */
  private static UnaryOperator<String> withMark(UnaryOperator<String> look, XmlEvents xml) {
    String value = xml.attribute("val");
    if (xml.starts("strike")) {
      boolean off = "0".equals(value) || "false".equals(value) || "off".equals(value);
      return off ? look : text -> StruckDigits.strike(look.apply(text));
    }
    if ("superscript".equals(value)) {
      return text -> look.apply(RaisedDigits.raise(text));
    }
    return "subscript".equals(value) ? text -> look.apply(RaisedDigits.lower(text)) : look;
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
