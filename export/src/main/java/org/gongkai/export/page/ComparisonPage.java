package org.gongkai.export.page;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.compare.MetadataRow;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.compare.SectionRow;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.html.Html;

/**
 * Two reports side by side as a web page: a file that needs nothing else, opens from disk, loads
 * nothing and prints. Nothing of a report is run or taken for markup, whatever it holds.
 */
public final class ComparisonPage {
  private static final Shell SHELL =
      new Shell(List.of("base.css", "compare.css"), List.of("base.js"));

  private final ReportComparison comparison;
  private final boolean all;
  private final Markup out;

  private ComparisonPage(ReportComparison comparison, boolean all, Markup out) {
    this.comparison = comparison;
    this.all = all;
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @param language the language that it shows first; it can be switched to the other
   * @param all whether what did not change is shown as well
   * @param out where to, as UTF-8
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(
      ReportComparison comparison, Language language, boolean all, Appendable out) {
    Markup markup = new Markup(new Html(out), language);
    new ComparisonPage(comparison, all, markup).write();
  }

  private void write() {
    Labelled title = new Said("报告对比", "Comparison of two reports");
    SHELL.begin(out, title);
    TopBar.write(out, Optional.empty(), "changes");
    out.raw("<header>\n").element("h1", "", title);
    source("before", "−", comparison.before());
    source("after", "+", comparison.after());
    out.raw("</header>\n<main id=\"changes\" tabindex=\"-1\">\n");
    if (!comparison.isChanged()) {
      out.element("p", "empty", new Said("两份报告没有不同。", "The reports do not differ."));
    }
    metadata();
    figures();
    comparison.sections().stream().filter(row -> all || row.isChanged()).forEach(this::section);
    out.raw("</main>\n");
    SHELL.end(out);
  }

  private void source(String kind, String mark, DisclosureReport report) {
    out.open("p", "class", "source " + kind).raw("<b>" + mark + "</b> ");
    out.text(report.metadata().title().orElse("")).raw(" ");
    out.element("small", "", report.source().name()).close("p").raw("\n");
  }

  private void metadata() {
    List<MetadataRow> rows =
        comparison.metadata().stream().filter(row -> all || row.isChanged()).toList();
    if (rows.isEmpty()) {
      return;
    }
    heading(new Said("报告信息", "What they say of themselves"));
    out.raw("<table>\n<thead><tr>");
    head("col", new Said("项目", "Item"), new Said("前", "Before"), new Said("后", "After"));
    out.raw("</tr></thead>\n<tbody>\n");
    for (MetadataRow row : rows) {
      out.open("tr", "?class", row.isChanged() ? "changed" : "");
      head("row", row.name());
      out.element("td", "", row.before()).element("td", "", row.after()).raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n</section>\n");
  }

  private void figures() {
    List<FigureRow> rows =
        comparison.figures().stream().filter(row -> all || row.isChanged()).toList();
    if (rows.isEmpty()) {
      return;
    }
    heading(new Said("数据", "Figures"));
    out.raw("<table class=\"figures\">\n<thead><tr>");
    head("col", new Said("项目", "Figure"), new Said("前", "Before"), new Said("后", "After"));
    head("col", new Said("变动", "Change"), new Said("%", "%"));
    out.raw("</tr></thead>\n<tbody>\n");
    rows.forEach(row -> FigureMarkup.write(out, row));
    out.raw("</tbody>\n</table>\n");
    out.element("p", "legend", new Said("— 空白　· 缺项　* 存疑", "— blank, · absent, * in doubt"));
    out.raw("\n</section>\n");
  }

  private void section(SectionRow row) {
    if (row.heading().isEmpty()) {
      heading(row.kind());
    } else {
      out.raw("<section>\n").element("h2", "", row.heading()).raw("\n");
    }
    WordingMarkup.write(out, row, all);
    out.raw("</section>\n");
  }

  private void heading(Labelled text) {
    out.raw("<section>\n").element("h2", "", text).raw("\n");
  }

  private void head(String scope, Labelled... names) {
    for (Labelled name : names) {
      out.open("th", "scope", scope).both(name).close("th");
    }
  }
}
