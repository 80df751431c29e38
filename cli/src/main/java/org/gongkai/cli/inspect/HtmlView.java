package org.gongkai.cli.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.export.html.Html;

/** Shows a document as one web page that needs nothing else. */
public final class HtmlView {
  private static final List<String> PARAGRAPHS = List.of("body", "heading", "note", "furniture");
  private static final List<String> GRIDS = List.of("ruled", "aligned", "ordered", "listed");

  private HtmlView() {}

  /** The drawn pages, each with its blocks; for a format without pages the blocks alone. */
  public static String render(Inspection inspection) {
    Html html = new Html();
    head(html, inspection);
    if (inspection.pages().isEmpty()) {
      BlockList.write(html, inspection.blocks());
    }
    for (int page : inspection.pages()) {
      page(html, page, inspection.blocksOf(page));
    }
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private static void head(Html html, Inspection inspection) {
    html.raw("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n");
    // Nothing is loaded and nothing runs, whatever a document may hold.
    html.raw("<meta http-equiv=\"Content-Security-Policy\"");
    html.raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.element("title", "name", inspection.name()).raw("\n<style>\n").raw(style());
    html.raw("</style>\n</head>\n<body>\n<header>\n");
    html.element("h1", "name", inspection.name()).raw("\n");
    html.element("p", "summary", Summary.of(inspection)).raw("\n");
    legend(html, !inspection.pages().isEmpty());
    html.raw("</header>\n<main>\n");
  }

  private static void legend(Html html, boolean paged) {
    html.raw("<p class=\"legend\">Paragraphs: ");
    PARAGRAPHS.forEach(kind -> html.element("span", kind, kind).raw(" "));
    html.raw("Grids: ");
    GRIDS.forEach(kind -> html.element("span", kind, kind).raw(" "));
    if (paged) {
      html.raw("A paragraph's box is that of its first line; the size of pages is a guess.");
    }
    html.raw("</p>\n");
  }

  private static void page(Html html, int number, List<NumberedBlock> blocks) {
    html.raw("<section>\n").element("h2", "number", "Page " + number).raw("\n");
    if (blocks.isEmpty()) {
      html.element("p", "nothing", "Nothing was read on this page.").raw("\n");
    } else {
      html.raw("<div class=\"sides\">\n");
      new PageDrawing(html, blocks).draw();
      BlockList.write(html, blocks);
      html.raw("</div>\n");
    }
    html.raw("</section>\n");
  }

  private static String style() {
    try (InputStream style = HtmlView.class.getResourceAsStream("inspect.css")) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
