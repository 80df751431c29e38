package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells of the nodes of one page which stand beside its content, by what they stand in. */
final class Surroundings {
  private final Map<Node, Boolean> known = new IdentityHashMap<>();

  /** Whether an element around a node says by its name or its class that it is no content. */
  boolean areBeside(Node node) {
    List<Node> asked = new ArrayList<>();
    @Nullable Boolean beside = null;
    for (Node at = node.parent(); at != null && beside == null; at = at.parent()) {
      beside = known.get(at);
      if (beside == null) {
        asked.add(at);
        beside = own(at);
      }
    }
    boolean found = beside != null && beside;
    asked.forEach(at -> known.put(at, found));
    return found;
  }

  /** What an element says itself; null if nothing. That of a whole page is not believed. */
  private static @Nullable Boolean own(Node node) {
    return node instanceof Element element && WebWords.isBeside(element)
        ? !element.normalName().equals("body")
        : null;
  }
}
