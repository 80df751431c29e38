package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a part's XML. */
sealed interface Node {
  /** Characters between elements. */
  record Text(String text) implements Node {}

  /**
   * An element.
   *
   * @param name its name with its usual prefix, such as {@code text:p}
   * @param attributes its attributes by local name
   * @param nodes what it holds
   */
  record Element(String name, Map<String, String> attributes, List<Node> nodes) implements Node {
    boolean is(String wanted) {
      return name.equals(wanted);
    }

    @Nullable String attribute(String localName) {
      return attributes.get(localName);
    }

    boolean has(String localName, String value) {
      return value.equals(attribute(localName));
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

    List<Element> children() {
      List<Element> children = new ArrayList<>();
      for (Node node : nodes) {
        if (node instanceof Element element) {
          children.add(element);
        }
      }
      return children;
    }

    @Nullable Element child(String wanted) {
      return children().stream().filter(child -> child.is(wanted)).findFirst().orElse(null);
    }
  }
}
