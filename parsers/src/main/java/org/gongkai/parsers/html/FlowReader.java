package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parsers.source.ReadContext;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element's content into pieces in document order. It calls itself for children; the
 * parser has limited how deep a page's tree is.
 */
final class FlowReader {
  private static final int LONGEST_ENTRY = 120;

  private final ReadContext context;
  private final int tables;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> pictures = new ArrayList<>();
  private final InlineText text = new InlineText();
  private @Nullable Node start;
  private boolean heading;

  private FlowReader(ReadContext context, int tables) {
    this.context = context;
    this.tables = tables;
  }

  /** What holds for the text inside an element. */
  private record Scope(boolean link, boolean heading, boolean preserved, TextLook look) {
    Scope inside(Element element) {
      String name = element.normalName();
      return new Scope(
          link || name.equals("a") && element.hasAttr("href") || element.hasAttr("onclick"),
          heading || Display.isHeading(element),
          preserved || name.equals("pre"),
          look.inside(element));
    }
  }

  /**
   * Reads the content of an element.
   *
   * @param tables how many tables the element stands in
   */
  static List<Piece> read(Element root, ReadContext context, int tables) {
    context.check("maxNesting", tables, context.limits().maxNesting());
    FlowReader reader = new FlowReader(context, tables);
    reader.children(root, new Scope(false, false, false, TextLook.PLAIN).inside(root));
    reader.flush();
    return reader.pieces;
  }

  private void children(Element parent, Scope scope) {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode leaf) {
        text(leaf, leaf, scope);
      } else if (child instanceof Element element && !Display.isHidden(element)) {
        element(element, scope);
      }
    }
  }

  private void text(TextNode leaf, Node at, Scope scope) {
    if (start == null && !leaf.isBlank()) {
      start = at;
      heading = scope.heading();
    }
    text.append(
        scope.look().of(leaf.getWholeText()),
        scope.preserved(),
        scope.link(),
        scope.look().level());
  }

  private void element(Element element, Scope scope) {
    if (element.normalName().equals("br")) {
      text.lineFeed();
    } else if (element.normalName().equals("hr")) {
      flush();
    } else if (element.normalName().equals("img")) {
      Pictures.of(element).ifPresent(pictures::add);
    } else if (FormField.isEntry(element)) {
      text(new TextNode(FormField.text(element)), element, scope);
    } else if (!table(element)) {
      contents(element, scope);
    }
  }

  private void contents(Element element, Scope scope) {
    boolean block = Display.isBlock(element);
    if (block) {
      flush();
    }
    children(element, scope.inside(element));
    if (block) {
      flush();
    }
  }

  private boolean table(Element element) {
    List<Piece> read;
    if (element.normalName().equals("table")) {
      read = TableReader.read(element, context, tables + 1);
    } else {
      Optional<Piece.Table> shown = BoxTable.find(element, context, tables + 1);
      if (shown.isEmpty()) {
        return false;
      }
      read = List.of(shown.get());
    }
    flush();
    pieces.addAll(tables > 0 ? unframed(read) : read);
    return true;
  }

  /** In a cell, a table that only draws a frame around a short text is that text. */
  private static List<Piece> unframed(List<Piece> read) {
    if (read.size() != 1
        || !(read.get(0) instanceof Piece.Table table)
        || table.laid().cells().size() != 1) {
      return read;
    }
    List<Piece> framed = table.laid().cells().get(0).pieces();
    boolean text = framed.size() == 1 && framed.get(0) instanceof Piece.Text;
    return text && table.laid().cells().get(0).text().length() <= LONGEST_ENTRY ? framed : read;
  }

  /** Ends a paragraph; pictures in it follow it. */
  private void flush() {
    context.checkTime();
    flushText();
    pieces.addAll(pictures);
    pictures.clear();
  }

  private void flushText() {
    int inked = text.inked();
    double linked = inked == 0 ? 0 : (double) text.linked() / inked;
    List<String> lines = text.takeLines();
    Node at = start;
    start = null;
    if (at == null || lines.isEmpty()) {
      return;
    }
    if (heading) {
      pieces.add(new Piece.Text(String.join("\n", lines), true, linked, at));
    } else {
      lines.forEach(line -> pieces.add(new Piece.Text(line, false, linked, at)));
    }
  }
}
