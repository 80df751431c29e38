package org.gongkai.parsers.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;

/** Reads parts of XML in tests. */
final class XmlParts {
  private XmlParts() {}

  /** How parts are read. */
  static HardenedXml source() {
    return new HardenedXml(new ReadContext("test", ReadLimits.defaults()), "document");
  }

  /** All text of a part, read to its end. */
  static String text(byte[] part) throws XMLStreamException {
    return text(new ByteArrayInputStream(part));
  }

  /** All text of a part in UTF-8, read to its end. */
  static String text(String part) throws XMLStreamException {
    return text(part.getBytes(StandardCharsets.UTF_8));
  }

  /** All text of a part, read to its end. */
  static String text(InputStream part) throws XMLStreamException {
    HardenedXml source = source();
    XMLStreamReader2 xml = source.open(part);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      if (HardenedXml.isText(source.next(xml))) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /** The value of the first attribute of the root of a part. */
  static String attribute(byte[] part) throws XMLStreamException {
    HardenedXml source = source();
    XMLStreamReader2 xml = source.open(new ByteArrayInputStream(part));
    while (source.next(xml) != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root.
    }
    return xml.getAttributeValue(0);
  }
}
