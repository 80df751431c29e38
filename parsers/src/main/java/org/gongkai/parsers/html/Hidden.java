package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/** Takes out of a page what a browser does not show. */
final class Hidden {
  private Hidden() {}

  static void removeFrom(Element root) {
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    root.filter(
        (node, depth) -> {
          if (node == root || isShown(node)) {
            return FilterResult.CONTINUE;
          }
          if (node.parent() instanceof Element parent) {
            parents.add(parent);
          }
          return FilterResult.SKIP_ENTIRELY;
        });
    parents.forEach(Hidden::keepShown);
  }

  /** All at once: taken out one by one, each would move those behind it. */
  private static void keepShown(Element parent) {
    List<Node> shown = new ArrayList<>(parent.childNodes());
    shown.removeIf(child -> !isShown(child));
    parent.empty();
    parent.appendChildren(shown);
  }

  private static boolean isShown(Node node) {
    return !(node instanceof Comment)
        && !(node instanceof Element element && Display.isHidden(element));
  }
}
