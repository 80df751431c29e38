package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.paint.Area;
import org.jspecify.annotations.Nullable;

/** An element of a part by its local name: producers differ in their namespaces. */
final class Node {
  private static final int BOX_VALUES = 4;

  private final String name;
  private final List<String> attributes;
  private final List<Node> children = new ArrayList<>(2);
  private @Nullable StringBuilder text;

  Node(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Node child) {
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

  String text() {
    return text == null ? "" : text.toString();
  }

  List<Node> children() {
    return children;
  }

  List<Node> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  @Nullable Node child(String wanted) {
    for (Node child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** The text of a child; empty where there is none. */
  String childText(String wanted) {
    Node child = child(wanted);
    return child == null ? "" : child.text();
  }

  @Nullable String attribute(String wanted) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(wanted)) {
        return attributes.get(i + 1);
      }
    }
    return null;
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
