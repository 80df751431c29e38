package org.gongkai.parsers.xml;

import com.fasterxml.aalto.in.AttributeCollector;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Counts the different names of elements, attributes and the like in the parts of a document: for
 * each new one the parser looks through many of those that it knows.
 */
final class NameCount {
  /** Far more than any format has. */
  private static final int MOST = 10_000;

  private static final int RECENT = 1 << 10;

  private final Set<String> names = new HashSet<>();

  /** Those that came last, by their hashes; the parser has one string only for a name. */
  private final String[] recent = new String[RECENT];

  /** Takes the names of an element that starts. */
  void addElement(XMLStreamReader2 xml) throws XMLStreamException {
    add(xml.getPrefixedName());
    AttributeCollector attributes = ((StreamReaderImpl) xml).getScanner().getAttrCollector();
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      add(attributes.getName(i).getPrefixedName());
    }
    for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
      add(xml.getNamespacePrefix(i));
    }
  }

  /** Takes a name. */
  @SuppressWarnings("StringEquality")
  void add(String name) throws XMLStreamException {
    int slot = name.hashCode() & (RECENT - 1);
    if (recent[slot] != name) {
      recent[slot] = name;
      if (names.add(name) && names.size() > MOST) {
        throw new XMLStreamException("It has more than " + MOST + " different names.");
      }
    }
  }
}
