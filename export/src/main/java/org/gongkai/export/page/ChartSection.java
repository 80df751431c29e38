package org.gongkai.export.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.template.Measure;

/** Writes the charts, and beside each a table that says the same. */
final class ChartSection {
  private final Markup out;
  private final SiteIndex index;

  private ChartSection(Markup out, SiteIndex index) {
    this.out = out;
    this.index = index;
  }

  static void write(Markup out, SiteIndex index, List<IndexEntry> entries) {
    new ChartSection(out, index).write(entries);
  }

  /** How charts of reports are told from those of summaries of areas. */
  static String group(boolean area) {
    return area ? "area" : "organ";
  }

  private void write(List<IndexEntry> entries) {
    out.raw("<section class=\"charts\" aria-labelledby=\"charts-head\">\n");
    out.open("h2", "id", "charts-head").both(Word.OVERVIEW).close("h2").raw("\n");
    groups();
    out.raw("<div class=\"row\">\n");
    chart("requests", Word.CHART_REQUESTS, List.of(YearTotals.RECEIVED, YearTotals.PROCESSED));
    chart("outcomes", Word.CHART_OUTCOMES, YearTotals.OUTCOMES);
    kinds(KindCount.of(index, entries));
    out.raw("</div>\n").element("p", "note", Word.CHART_NOTE).raw("\n</section>\n");
  }

  /** Summaries count again what the bodies under them report: the two are never added up. */
  private void groups() {
    if (index.totals(false).isEmpty() || index.totals(true).isEmpty()) {
      return;
    }
    out.openLabelled("div", "aria-label", Word.CHART_GROUP, "class", "groups", "role", "group");
    for (boolean area : new boolean[] {false, true}) {
      out.open(
          "button",
          "type",
          "button",
          "data-group",
          group(area),
          "aria-pressed",
          String.valueOf(!area));
      out.both(area ? Word.GROUP_AREA : Word.GROUP_ORGAN).close("button");
    }
    out.raw("</div>\n");
  }

  private void chart(String id, Word name, List<Measure> measures) {
    open(id, name);
    for (boolean area : new boolean[] {false, true}) {
      Map<Integer, YearTotals> totals = index.totals(area);
      if (!totals.isEmpty()) {
        years(area, totals, measures);
      }
    }
    close();
  }

  private void open(String id, Labelled name) {
    out.open("figure", "id", "chart-" + id).element("figcaption", "", name);
    out.openLabelled("div", "aria-label", name, "class", "canvas", "role", "img").close("div");
    out.raw("\n<details>")
        .element("summary", "", Word.AS_TABLE)
        .raw(
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"charts-head\">\n");
  }

  private void close() {
    out.raw("</div></details>\n</figure>\n");
  }

  private void years(boolean area, Map<Integer, YearTotals> totals, List<Measure> measures) {
    List<Labelled> head = new ArrayList<>(List.of(Word.YEAR, Word.REPORTS));
    measures.forEach(measure -> head.add(new Said(measure.labelZh(), measure.labelEn())));
    out.raw("<table>");
    out.element("caption", "", area ? Word.GROUP_AREA : Word.GROUP_ORGAN);
    head(head);
    totals.forEach(
        (year, sums) -> {
          List<String> row = new ArrayList<>(List.of(String.valueOf(sums.reports())));
          measures.forEach(measure -> row.add(plain(sums.sum(measure))));
          row(Said.same(String.valueOf(year)), row);
        });
    out.raw("</tbody></table>\n");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void kinds(List<KindCount> kinds) {
    open("kinds", Word.CHART_KINDS);
    out.raw("<table>").element("caption", "", Word.CHART_KINDS);
    head(List.of(Word.KIND, Word.FINDINGS, Word.REPORTS));
    for (KindCount kind : kinds) {
      row(kind.code(), List.of(String.valueOf(kind.findings()), String.valueOf(kind.reports())));
    }
    out.raw("</tbody></table>\n");
    close();
  }

  private void head(List<Labelled> names) {
    out.raw("<thead><tr>");
    names.forEach(name -> out.open("th", "scope", "col").both(name).close("th"));
    out.raw("</tr></thead><tbody>\n");
  }

  private void row(Labelled name, List<String> values) {
    out.raw("<tr>").open("th", "scope", "row").both(name).close("th");
    values.forEach(value -> out.element("td", "", value));
    out.raw("</tr>\n");
  }
}
