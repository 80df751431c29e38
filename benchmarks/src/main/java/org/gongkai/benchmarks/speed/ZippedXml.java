package org.gongkai.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Unpacks a zip and passes over the XML in it: what every reader of such a format has to do. */
final class ZippedXml {
  private ZippedXml() {}

  /** Gives the number of the events of all parts. */
  static Integer pass(byte[] content) throws IOException {
    int events = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        events += part.getName().endsWith(".xml") ? events(bytes) : 0;
      }
    }
    return events;
  }

  private static int events(byte[] bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int events = 0;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        xml.next();
        events++;
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return events;
  }
}
