package org.gongkai.parsers.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part: its name, attributes by local name, children and, without any, its text.
 */
final class XmlElement {
  private final String name;
  private final List<String> attributes;
  private List<XmlElement> children = List.of();
  private @Nullable StringBuilder text;

  XmlElement(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(2);
    }
    children.add(child);
  }

  void append(String more) {
    if (text == null) {
      text = new StringBuilder();
    }
    text.append(more);
  }

  String name() {
    return name;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  List<String> attributes() {
    return attributes;
  }

  List<XmlElement> children() {
    return children;
  }

  String text() {
    return text == null ? "" : text.toString();
  }

  @Nullable String attribute(String localName) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(localName)) {
        return attributes.get(i + 1);
      }
    }
    return null;
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

  @Nullable XmlElement child(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  Optional<XmlElement> find(String wanted) {
    return Optional.ofNullable(child(wanted));
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
