package org.gongkai.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Unit;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.export.html.VisibleText;

/**
 * What the page tells of a figure, by cell; texts in pairs, Chinese first. What many figures share
 * is told by its number in a list.
 */
final class CellData {
  private CellData() {}

  static ObjectNode of(ReportView view) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    labels(data, "statuses", FigureStatus.values());
    labels(data, "units", Unit.values());
    labels(data, "confirmations", Confirmation.values());
    ObjectNode cells = data.putObject("cells");
    ReportTemplate.of(view.report().template())
        .ifPresent(
            form -> form.cells().forEach(cell -> cells.set(cell.cellId(), cell(cell, view))));
    return data;
  }

  private static void labels(ObjectNode data, String field, Labelled[] labels) {
    ArrayNode array = data.putArray(field);
    for (Labelled label : labels) {
      array.add(pair(label));
    }
  }

  private static ObjectNode cell(TemplateCell cell, ReportView view) {
    Figure figure =
        view.report()
            .figure(cell.cellId())
            .orElseGet(() -> Figure.absent(cell.cellId(), cell.unit()));
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("name", pair(new Said(CellLabels.zh(cell), CellLabels.en(cell))));
    data.put("status", figure.status().ordinal());
    if (!figure.raw().isEmpty()) {
      data.put("raw", VisibleText.line(Markup.shown(figure.raw())));
    }
    figure
        .value()
        .ifPresent(
            value -> data.put("value", value.toPlainString()).put("unit", figure.unit().ordinal()));
    if (figure.confirmation() != Confirmation.NONE) {
      data.put("confirmation", figure.confirmation().ordinal());
    }
    figure.location().ifPresent(place -> data.set("place", pair(Said.place(place))));
    List<Integer> findings = view.findingsOfCell().getOrDefault(cell.cellId(), List.of());
    if (!findings.isEmpty()) {
      ArrayNode numbers = data.putArray("findings");
      findings.forEach(numbers::add);
    }
    return data;
  }

  private static ArrayNode pair(Labelled label) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(VisibleText.line(label.labelZh()))
        .add(VisibleText.line(label.labelEn()));
  }
}
