package org.gongkai.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.ReportStatus;
import org.gongkai.export.html.VisibleText;

/** Writes the page over many reports. */
final class IndexPage {
  private static final Shell SHELL =
      new Shell(
          List.of("base.css", "index.css"),
          List.of("echarts.common.min.js", "base.js", "charts.js", "index.js"));

  private IndexPage() {}

  static void write(SiteIndex index, List<IndexEntry> entries, Markup out) {
    SHELL.begin(out, Word.TITLE);
    TopBar.write(out, Optional.empty(), "reports");
    head(out, index, entries);
    out.raw("<main>\n");
    ChartSection.write(out, index, entries);
    ReportList.write(out, index, entries);
    out.raw("</main>\n");
    ScriptData.write(out, "index", data(entries));
    ScriptData.write(out, "charts", ChartData.of(index, entries));
    SHELL.end(out);
  }

  private static void head(Markup out, SiteIndex index, List<IndexEntry> entries) {
    out.raw("<header class=\"index\">\n").element("h1", "", Word.TITLE);
    out.raw("\n<dl class=\"counts\">\n");
    count(out, Word.REPORTS, "", entries.size());
    count(out, Word.ISSUERS, "", entries.stream().map(IndexEntry::issuer).distinct().count());
    for (Severity severity : Severity.values()) {
      long sum = entries.stream().mapToLong(entry -> entry.count(severity)).sum();
      count(out, severity, ReportView.kind(severity), sum);
    }
    count(out, Word.CLEAN_REPORTS, "good", entries.stream().filter(IndexPage::isClean).count());
    count(out, Word.FAILED, index.failures().isEmpty() ? "" : "warning", index.failures().size());
    out.raw("</dl>\n</header>\n");
  }

  private static boolean isClean(IndexEntry entry) {
    return entry.count(Severity.ERROR) == 0 && entry.count(Severity.WARNING) == 0;
  }

  private static void count(Markup out, Labelled name, String kind, long count) {
    out.open("div", "?class", kind).element("dt", "", name);
    out.element("dd", "", String.valueOf(count)).raw("</div>\n");
  }

  /** The reports as short rows: what repeats is told by its number in a list. */
  private static ObjectNode data(List<IndexEntry> entries) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    Map<String, Integer> issuers = new LinkedHashMap<>();
    ArrayNode rows = data.putArray("reports");
    for (IndexEntry entry : entries) {
      int issuer = issuers.computeIfAbsent(entry.issuer(), name -> issuers.size());
      rows.add(row(entry, issuer));
    }
    ArrayNode names = data.putArray("issuers");
    issuers.keySet().forEach(name -> names.add(VisibleText.line(Markup.shown(name, 200))));
    labels(data.putArray("forms"), TemplateId.values());
    labels(data.putArray("statuses"), ReportStatus.values());
    labels(data.putArray("weights"), Severity.values());
    return data;
  }

  private static ArrayNode row(IndexEntry entry, int issuer) {
    ArrayNode row = JsonNodeFactory.instance.arrayNode();
    row.add(issuer).add(entry.year()).add(entry.form().ordinal()).add(entry.status().ordinal());
    for (Severity severity : Severity.values()) {
      row.add(entry.count(severity));
    }
    row.add(entry.page()).add(VisibleText.line(Markup.shown(entry.source(), 500)));
    ArrayNode codes = row.addArray();
    entry.codes().keySet().forEach(code -> codes.add(code.ordinal()));
    return row;
  }

  private static void labels(ArrayNode array, Labelled[] labels) {
    for (Labelled label : labels) {
      array.addArray().add(label.labelZh()).add(label.labelEn());
    }
  }
}
