package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what a browser does not show. */
final class Hidden {
  private Hidden() {}

  static void removeFrom(Element root) {
    List<Node> hidden = new ArrayList<>();
    root.filter(
        (node, depth) -> {
          boolean shown =
              !(node instanceof Comment)
                  && !(node instanceof Element element && Display.isHidden(element));
          if (!shown && node != root) {
            hidden.add(node);
          }
          return shown || node == root
              ? NodeFilter.FilterResult.CONTINUE
              : NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
    hidden.forEach(Node::remove);
  }
}
