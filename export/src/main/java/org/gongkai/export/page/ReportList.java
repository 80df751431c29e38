package org.gongkai.export.page;

import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Labelled;

/** Writes what the script of the index fills: the matrix, the list, and the filters over both. */
final class ReportList {
  private ReportList() {}

  static void write(Markup out, SiteIndex index, List<IndexEntry> entries) {
    out.raw("<section id=\"reports\" tabindex=\"-1\" aria-labelledby=\"reports-head\">\n");
    out.open("h2", "id", "reports-head").both(Word.REPORTS).close("h2").raw("\n");
    filters(out, index, entries);
    views(out);
    failures(out, index);
    out.raw("</section>\n");
  }

  private static void filters(Markup out, SiteIndex index, List<IndexEntry> entries) {
    out.raw("<div class=\"filters\">\n<label class=\"search\">")
        .element("span", "name", Word.SEARCH_REPORTS);
    out.raw("<input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n");
    out.raw("<label>").element("span", "name", Word.WORST).raw("<select id=\"worst\">");
    option(out, "", Word.ANY);
    option(out, "0", Word.ONLY_ERRORS);
    option(out, "1", Word.ONLY_WARNINGS);
    option(out, "clean", Word.ONLY_CLEAN);
    out.raw("</select></label>\n<label>").element("span", "name", Word.YEAR);
    out.raw("<select id=\"year\">");
    option(out, "", Word.ANY);
    entries.stream().map(IndexEntry::year).distinct().sorted().forEach(year -> year(out, year));
    out.raw("</select></label>\n<label>").element("span", "name", Word.KIND);
    out.raw("<select id=\"kind\">");
    option(out, "", Word.ALL_KINDS);
    for (FindingCode code : index.worst().keySet()) {
      option(out, String.valueOf(code.ordinal()), code);
    }
    out.raw("</select></label>\n<p class=\"shown\" role=\"status\"><span id=\"shown\"></span> ");
    out.both(Word.SHOWN).raw("</p>\n</div>\n");
  }

  private static void year(Markup out, int year) {
    if (year == 0) {
      option(out, "0", Word.NOT_SAID);
    } else {
      out.open("option", "value", String.valueOf(year)).text(String.valueOf(year)).close("option");
    }
  }

  private static void option(Markup out, String value, Labelled name) {
    out.openLabelled("option", "data-now", name, "value", value);
    out.text(out.language().label(name)).close("option");
  }

  private static void views(Markup out) {
    Tabs tabs =
        new Tabs(
            Word.REPORTS,
            List.of(new Tabs.Tab("matrix", Word.MATRIX), new Tabs.Tab("list", Word.LIST)));
    tabs.writeTabs(out);
    for (Tabs.Tab tab : tabs.tabs()) {
      tabs.openView(out, tab);
      view(out, tab);
      out.raw("</div>\n");
    }
    out.raw("<div class=\"empty\" id=\"none\" hidden>").element("p", "", Word.NO_REPORT_MATCHES);
    out.open("button", "type", "button", "id", "clear").both(Word.CLEAR).close("button");
    out.raw("</div>\n<noscript>").element("p", "empty", Word.NO_SCRIPT).raw("</noscript>\n");
  }

  private static void view(Markup out, Tabs.Tab tab) {
    out.raw("<div class=\"scroll\">").open("table", "class", tab.id());
    out.element("caption", "heard", tab.name());
    out.raw("<thead><tr></tr></thead><tbody></tbody></table></div>\n");
    out.raw("<button type=\"button\" class=\"more\" hidden>").both(Word.MORE).raw("</button>\n");
    if (tab.id().equals("matrix")) {
      legend(out);
    }
  }

  private static void legend(Markup out) {
    out.raw("<p class=\"legend\">");
    sample(out, "error", "✕", Word.LEGEND_ERROR);
    sample(out, "warning", "!", Word.LEGEND_WARNING);
    sample(out, "info", "i", Word.LEGEND_INFO);
    sample(out, "good", "✓", Word.LEGEND_CLEAN);
    out.raw("</p>\n");
  }

  private static void sample(Markup out, String kind, String symbol, Labelled meaning) {
    out.open("span").element("i", "sample " + kind, symbol).both(meaning).close("span");
  }

  private static void failures(Markup out, SiteIndex index) {
    if (index.failures().isEmpty()) {
      return;
    }
    out.open("h2", "id", "failed").both(Word.FAILED).raw(" " + index.failures().size()).close("h2");
    out.raw("<ul class=\"failures\">\n");
    for (SiteIndex.Failure failure : index.failures()) {
      out.raw("<li>")
          .element("b", "", failure.source())
          .raw(" ")
          .text(failure.message())
          .raw("</li>\n");
    }
    out.raw("</ul>\n");
  }
}
