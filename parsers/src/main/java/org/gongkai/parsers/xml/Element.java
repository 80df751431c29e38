package org.gongkai.parsers.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part with its attributes by local name, its children and its own text; formats
 * add how their values are written.
 *
 * @param <E> the elements of the format
 */
public abstract class Element<E extends Element<E>> {
  private final String name;
  private final List<String> attributes;
  private List<E> children = List.of();
  private String text = "";
  private @Nullable StringBuilder longer;

  /**
   * An element without children and text.
   *
   * @param attributes their names, each followed by its value
   */
  protected Element(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Adds a child; for those who read the part. */
  public final void add(E child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(2);
    }
    children.add(child);
  }

  /** Adds text; for those who read the part. */
  public final void append(String more) {
    if (text.isEmpty()) {
      text = more; // Nearly all text comes in one piece.
    } else {
      longer = longer == null ? new StringBuilder(text) : longer;
      longer.append(more);
    }
  }

  /** The name. */
  public final String name() {
    return name;
  }

  /** Whether this is the name. */
  public final boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The names of the attributes, each followed by its value. */
  public final List<String> attributes() {
    return attributes;
  }

  /** An attribute; null where it is missing. */
  public final @Nullable String attribute(String wanted) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(wanted)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  /** The text of the element itself; empty without any. */
  public final String text() {
    return longer == null ? text : longer.toString();
  }

  /** All children, in order. */
  public final List<E> children() {
    return children;
  }

  /** The children of a name, in order. */
  public final List<E> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** The first child of a name; null where there is none. */
  public final @Nullable E child(String wanted) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).is(wanted)) {
        return children.get(i);
      }
    }
    return null;
  }

  /** The first child of a name. */
  public final Optional<E> find(String wanted) {
    return Optional.ofNullable(child(wanted));
  }
}
