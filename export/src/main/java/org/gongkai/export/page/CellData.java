package org.gongkai.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Location;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.export.html.VisibleText;

/** What the page tells of a figure, by cell; texts in pairs, Chinese first. */
final class CellData {
  private CellData() {}

  static ObjectNode of(ReportView view) {
    ObjectNode cells = JsonNodeFactory.instance.objectNode();
    ReportTemplate.of(view.report().template())
        .ifPresent(
            form -> form.cells().forEach(cell -> cells.set(cell.cellId(), cell(cell, view))));
    return cells;
  }

  private static ObjectNode cell(TemplateCell cell, ReportView view) {
    Figure figure = view.report().expectFigure(cell.cellId());
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    pair(data, "name", new Said(CellLabels.zh(cell), CellLabels.en(cell)));
    pair(data, "status", figure.status());
    if (!figure.raw().isEmpty()) {
      data.put("raw", VisibleText.line(Markup.shown(figure.raw())));
    }
    figure.value().ifPresent(value -> pair(data, "value", value(figure)));
    if (figure.confirmation() != Confirmation.NONE) {
      pair(data, "confirmation", figure.confirmation());
    }
    figure.location().ifPresent(place -> place(data, place));
    List<Integer> findings = view.findingsOfCell().getOrDefault(cell.cellId(), List.of());
    if (!findings.isEmpty()) {
      ArrayNode numbers = data.putArray("findings");
      findings.forEach(numbers::add);
    }
    return data;
  }

  private static Said value(Figure figure) {
    String number = figure.expectValue().toPlainString();
    return new Said(number + " " + figure.unit().labelZh(), number + " " + figure.unit().labelEn());
  }

  private static void place(ObjectNode data, Location place) {
    pair(data, "place", Places.of(place));
    data.put("at", VisibleText.line(place.describe()));
  }

  private static void pair(ObjectNode data, String field, Labelled label) {
    data.putArray(field)
        .add(VisibleText.line(label.labelZh()))
        .add(VisibleText.line(label.labelEn()));
  }
}
