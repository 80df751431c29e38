package org.gongkai.parsers.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text every element holds: sentences and entries of tables count; short scraps,
 * links and copyright lines do not.
 */
final class TextWeights {
  private static final int SENTENCE = 30;

  private final Map<Node, Integer> weights = new IdentityHashMap<>();

  private TextWeights() {}

  /**
   * Weighs a page.
   *
   * @param left elements that are left out
   */
  static TextWeights of(Element root, Predicate<Element> left) {
    TextWeights weights = new TextWeights();
    root.traverse(weights.new Visitor(left));
    return weights;
  }

  int of(Node node) {
    return weights.getOrDefault(node, 0);
  }

  private final class Visitor implements NodeVisitor {
    private final Predicate<Element> left;
    private int links;
    private int cells;

    Visitor(Predicate<Element> left) {
      this.left = left;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && links == 0) {
        weights.put(node, weight(text.getWholeText()));
      } else if (node instanceof Element element) {
        links += isLink(element) ? 1 : 0;
        cells += isCell(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      boolean counts = true;
      if (node instanceof Element element) {
        links -= isLink(element) ? 1 : 0;
        cells -= isCell(element) ? 1 : 0;
        counts = !left.test(element);
      }
      Node parent = node.parent();
      if (parent != null && counts) {
        weights.merge(parent, of(node), Integer::sum);
      }
    }

    private int weight(String text) {
      int inked = Blanks.inked(text);
      boolean whole =
          cells > 0 || inked >= SENTENCE || text.chars().anyMatch(c -> "，。；！？".indexOf(c) >= 0);
      return whole && !WebWords.speakOfCopyright(text) ? inked : 0;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }
  }
}
