package org.gongkai.parsers.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.xml.HardenedXml;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a part; names without their namespaces. */
final class XmlReader {
  private final XMLStreamReader xml;
  private final HardenedXml source;

  XmlReader(InputStream stream, ReadContext context) throws XMLStreamException {
    source = new HardenedXml(context, "workbook");
    xml = HardenedXml.open(stream);
  }

  /** Goes on to the next event; false at the end of the part. */
  boolean next() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    source.next(xml);
    return true;
  }

  boolean starts(String name) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  boolean isText() {
    return xml.isCharacters();
  }

  String text() {
    return xml.getText();
  }

  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute as a number; the other one where it is missing. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : Integer.parseInt(value.strip());
  }

  /** An attribute that is on or off; off where it is missing. */
  boolean flag(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** Skips the rest of the element that has just started. */
  void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0 && next()) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }
}
