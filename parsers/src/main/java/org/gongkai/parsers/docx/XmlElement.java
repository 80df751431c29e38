package org.gongkai.parsers.docx;

import java.util.List;
import java.util.Optional;
import org.gongkai.parsers.xml.Element;
import org.jspecify.annotations.Nullable;

/** An element of a part, whose properties are children with a {@code val}. */
final class XmlElement extends Element<XmlElement> {
  XmlElement(String name, List<String> attributes) {
    super(name, attributes);
  }

  /** The attribute as a number; the other value where it is missing or is no number. */
  int number(String localName, int otherwise) {
    String value = attribute(localName);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The {@code val} of a child. */
  Optional<String> value(String wanted) {
    XmlElement child = child(wanted);
    return child == null ? Optional.empty() : Optional.ofNullable(child.attribute("val"));
  }

  /** The {@code val} of a child as a number; null where it is missing or is no number. */
  @Nullable Integer numberValue(String wanted) {
    XmlElement child = child(wanted);
    int value = child == null ? Integer.MIN_VALUE : child.number("val", Integer.MIN_VALUE);
    return value == Integer.MIN_VALUE ? null : value;
  }

  /** An on-off property: null where nothing is said. */
  @Nullable Boolean toggle(String wanted) {
    XmlElement child = child(wanted);
    if (child == null) {
      return null;
    }
    String value = child.attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
