package org.gongkai.parsers.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is its content: the smallest element that holds nearly all of its running
 * text (text without links, as the density methods for web pages do it), and what follows it
 * without a link up to the page's foot.
 */
final class MainContent {
  /** The content holds this part of the page's text. */
  private static final double NEARLY_ALL = 0.9;

  /** What stands beside the content by its name holds less than this part, or its name deceives. */
  private static final double BESIDE = 0.3;

  private final Map<Node, Integer> order = new IdentityHashMap<>();
  private final int first;
  private final int last;
  private final boolean wholePage;

  private MainContent(Element body, Element content) {
    body.traverse((node, depth) -> order.put(node, order.size()));
    first = order.get(content);
    wholePage = content == body;
    last = order.get(lastInside(lastFollower(content, body)));
  }

  static MainContent find(Element body) {
    TextWeights all = TextWeights.of(body, element -> false);
    double most = all.of(body) * BESIDE;
    TextWeights weights =
        TextWeights.of(body, element -> all.of(element) < most && WebWords.isBeside(element));
    Element content = body;
    Element next = heaviest(content, weights);
    while (next != null && weights.of(next) >= weights.of(content) * NEARLY_ALL) {
      content = next;
      next = heaviest(content, weights);
    }
    return new MainContent(body, content);
  }

  /** The child with the most text, among those that are blocks. */
  private static @Nullable Element heaviest(Element parent, TextWeights weights) {
    Element heaviest = null;
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      boolean heavier = heaviest == null || weights.of(child) > weights.of(heaviest);
      if (Display.isBlock(child) && weights.of(child) > 0 && heavier) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  /** The last of the nodes behind the content that still belong to it: a signature, a date. */
  private static Node lastFollower(Element content, Element body) {
    Node last = content;
    Node at = content;
    while (at != body) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        if (!isPlain(next)) {
          return last;
        }
        last = next;
      }
      at = at.parent();
      if (at == null || at.normalName().equals("td") || at.normalName().equals("th")) {
        return last;
      }
    }
    return last;
  }

  private static boolean isPlain(Node node) {
    if (node instanceof TextNode text) {
      return isPlain(text.getWholeText());
    }
    return !(node instanceof Element element)
        || !WebWords.isBeside(element)
            && element.selectFirst("a[href],nav,footer,aside") == null
            && isPlain(element.wholeText());
  }

  private static boolean isPlain(String text) {
    return !WebWords.speakOfCopyright(text) && !WebWords.areTools(Blanks.strip(text));
  }

  private static Node lastInside(Node node) {
    Node last = node;
    while (last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    return last;
  }

  /** Whether nothing less than the page holds its text, so that it says little what is content. */
  boolean isWholePage() {
    return wholePage;
  }

  boolean holds(Node node) {
    int place = order.getOrDefault(node, -1);
    return place >= first && place <= last;
  }

  boolean isBefore(Node node) {
    return order.getOrDefault(node, Integer.MAX_VALUE) < first;
  }
}
