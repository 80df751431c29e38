package org.gongkai.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.template.Measure;

/** What the charts draw; the tables beside them say the same. */
final class ChartData {
  private ChartData() {}

  static ObjectNode of(SiteIndex index, List<IndexEntry> entries) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ObjectNode groups = data.putObject("groups");
    for (boolean area : new boolean[] {false, true}) {
      if (!index.totals(area).isEmpty()) {
        groups.set(ChartSection.group(area), years(index.totals(area)));
      }
    }
    ArrayNode kinds = data.putArray("kinds");
    KindCount.of(index, entries).forEach(kind -> kinds.add(kind(kind)));
    return data;
  }

  private static ObjectNode years(Map<Integer, YearTotals> totals) {
    ObjectNode group = JsonNodeFactory.instance.objectNode();
    ArrayNode years = group.putArray("years");
    totals.keySet().forEach(years::add);
    ArrayNode requests = group.putArray("requests");
    requests.add(series(YearTotals.RECEIVED, totals));
    requests.add(series(YearTotals.PROCESSED, totals));
    ArrayNode outcomes = group.putArray("outcomes");
    YearTotals.OUTCOMES.forEach(outcome -> outcomes.add(series(outcome, totals)));
    return group;
  }

  private static ObjectNode series(Measure measure, Map<Integer, YearTotals> totals) {
    ObjectNode series = JsonNodeFactory.instance.objectNode();
    series.putArray("name").add(measure.labelZh()).add(measure.labelEn());
    ArrayNode values = series.putArray("values");
    totals.values().forEach(year -> values.add(year.sum(measure)));
    return series;
  }

  private static ObjectNode kind(KindCount kind) {
    FindingCode code = kind.code();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putArray("name").add(code.labelZh()).add(code.labelEn());
    return node.put("weight", kind.weight().ordinal()).put("findings", kind.findings());
  }
}
