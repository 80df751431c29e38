package org.gongkai.parsers.ofd;

import java.util.List;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.xml.Element;
import org.jspecify.annotations.Nullable;

/** An element of a part by its local name: producers differ in their namespaces. */
final class Node extends Element<Node> {
  private static final int BOX_VALUES = 4;

  Node(String name, List<String> attributes) {
    super(name, attributes);
  }

  /** The text of a child; empty where there is none. */
  String childText(String wanted) {
    Node child = child(wanted);
    return child == null ? "" : child.text();
  }

  String attribute(String wanted, String otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : value.strip();
  }

  double number(String wanted, double otherwise) {
    return Numbers.of(attribute(wanted), otherwise);
  }

  boolean flag(String wanted, boolean otherwise) {
    return switch (attribute(wanted, "")) {
      case "true", "True", "TRUE", "1" -> true;
      case "false", "False", "FALSE", "0" -> false;
      default -> otherwise;
    };
  }

  /** A rectangle of four numbers, left, top, width and height; null if it is none. */
  static @Nullable Area box(@Nullable String value) {
    double[] box = Numbers.list(value);
    return box.length < BOX_VALUES
        ? null
        : Area.between(box[0], box[1], box[0] + box[2], box[1] + box[3]);
  }
}
