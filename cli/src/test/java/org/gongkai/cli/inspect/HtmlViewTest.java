package org.gongkai.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.inspect.Documents.cell;
import static org.gongkai.cli.inspect.Documents.flow;
import static org.gongkai.cli.inspect.Documents.grid;
import static org.gongkai.cli.inspect.Documents.paragraph;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
  @Test
  void escapesWhateverADocumentHolds() {
    String html =
        HtmlView.render(
            flow(
                paragraph("<script>alert('1')</script> & \"x\"\u0007"),
                grid(Grid.Kind.RULED, 1, 1, cell(0, 0, 1, 1, "<img src=x>"))));
    assertThat(html)
        .contains(
            "<title class=\"name\">甲&lt;乙&gt;.docx</title>",
            "<div class=\"text\">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;"
                + " &quot;x&quot;&lt;U+0007&gt;</div>",
            "&lt;img src=x&gt;")
        .doesNotContain("<script", "<img", "<乙");
  }

  @Test
  void needsNothingFromOutside() {
    assertThat(HtmlView.render(Documents.paged()))
        .startsWith("<!DOCTYPE html>\n")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        .doesNotContain("http://", "https://", "url(", "@import", "<link", "src=")
        .endsWith("</main>\n</body>\n</html>\n");
  }

  @Test
  void drawsPicturesAsBoxes() {
    PageLocation place = new PageLocation(1, new Box(100, 200, 500, 400));
    Picture picture = new Picture(400, 200, place);
    assertThat(
            HtmlView.render(
                Inspection.of("p.pdf", new SourceDocument("application/pdf", 1, List.of(picture)))))
        .contains(
            "<div class=\"picture\" style=\"left:130.0px;top:260.0px;width:520.0px;height:260.0px;",
            "title=\"#1 picture, 400 by 200 points, page=1;box=100,200,500,400\"",
            "<article class=\"picture\">");
  }

  @Test
  void drawsBlocksAtTheirPlacesOnEachPage() {
    assertThat(HtmlView.render(Documents.paged()))
        .contains(
            "<h2 class=\"number\">Page 1</h2>",
            "<div class=\"page\" style=\"width:773.5px;height:1094.6px\">",
            "<div class=\"body line\" style=\"left:130.0px;top:65.0px;width:52.0px;height:26.0px;"
                + "font-size:26.0px\" title=\"#1 body paragraph, page=1;box=100,50,140,70\">"
                + "<b class=\"number\">1</b>标题</div>",
            "<div class=\"ruled cell\" style=\"left:130.0px;top:78.0px;width:65.0px;height:26.0px;"
                + "font-size:13.7px\" title=\"#2 row 1, column 2, page=2;box=100,60,150,80\">"
                + "&lt;7&gt;</div>",
            "Page 3</h2>\n<p class=\"nothing\">Nothing was read on this page.</p>");
  }

  @Test
  void drawsOnlyTheChosenPage() {
    assertThat(HtmlView.render(Documents.paged().onPage(1)))
        .contains("Page 1")
        .doesNotContain("Page 2", "件数");
  }

  @Test
  void drawsGridsByTheirNumbersWhereThereAreNoPages() {
    Grid grid = grid(Grid.Kind.RULED, 3, 2, cell(0, 0, 1, 2, "甲"), cell(2, 1, 1, 1, "乙"));
    assertThat(HtmlView.render(flow(grid)))
        .contains(
            "<article class=\"ruled\">"
                + "<div class=\"title\">#1 ruled grid, 3 rows, 2 columns, table=1;row=1;cell=1</div>"
                + "<div class=\"grid\">"
                + "<div style=\"grid-row:1/span 1;grid-column:1/span 2\""
                + " title=\"row 1, column 1, spans 1 × 2, table=1;row=1;cell=1\">甲</div>"
                + "<div style=\"grid-row:3/span 1;grid-column:2/span 1\""
                + " title=\"row 3, column 2, table=1;row=3;cell=2\">乙</div>"
                + "</div></article>")
        .doesNotContain("class=\"page\"");
  }

  @Test
  void setsTextsSmallerInSmallCells() {
    assertThat(TextFit.box("件", new Box(0, 0, 3, 3))).isEqualTo(4);
    assertThat(TextFit.box("件", new Box(0, 0, 50, 20))).isEqualTo(10.5);
  }

  @Test
  void tellsLinesFromParagraphsOfSeveral() {
    Box box = new Box(0, 0, 20, 12);
    assertThat(TextFit.isOneLine("- 12 -", box)).isTrue();
    assertThat(TextFit.isOneLine("政府信息公开", new Box(0, 0, 60, 12))).isTrue();
    assertThat(TextFit.isOneLine("政府信息公开", box)).isFalse();
  }
}
