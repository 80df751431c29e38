package org.gongkai.parsers.xml;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Goes through a part from element to element; names are without their namespaces. */
public final class XmlEvents {
  private final XMLStreamReader2 xml;
  private final HardenedXml source;

  /** For one part. */
  public XmlEvents(InputStream stream, HardenedXml source) throws XMLStreamException {
    this.source = source;
    xml = source.open(stream);
  }

  /** Goes on to the next event; false at the end of the part. */
  public boolean next() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    source.next(xml);
    return true;
  }

  /** Goes on to the start of the next element; false at the end of the part. */
  public boolean nextElement() throws XMLStreamException {
    while (next()) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element of a name starts here. */
  public boolean starts(String name) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name);
  }

  /** Whether an element of a name ends here. */
  public boolean ends(String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** Whether characters stand here. */
  public boolean isText() {
    return HardenedXml.isText(xml.getEventType());
  }

  /** The characters that stand here. */
  public String text() {
    return xml.getText();
  }

  /** An attribute of the element that starts here; null where it is missing. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * An attribute as a number; the other one where it is missing.
   *
   * @throws NumberFormatException if it is no number
   */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : Integer.parseInt(value.strip());
  }

  /** An attribute that is on or off; off where it is missing. */
  public boolean flag(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** Skips the rest of the element that has just started. */
  public void skip() throws XMLStreamException {
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
