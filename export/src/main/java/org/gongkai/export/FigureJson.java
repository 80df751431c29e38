package org.gongkai.export;

import java.io.IOException;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.Unit;

/** A figure. */
final class FigureJson {
  private FigureJson() {}

  static void write(JsonOut out, Figure figure) throws IOException {
    out.text("cell_id", figure.cellId());
    out.text("status", WireNames.FIGURE_STATUS.name(figure.status()));
    out.decimal("value", figure.value().orElse(null));
    out.text("unit", WireNames.UNIT.name(figure.unit()));
    out.text("printed_unit", figure.printedUnit().orElse(null));
    out.text("raw", figure.raw());
    out.object("location", figure.location().orElse(null), LocationJson::write);
    out.text("confirmation", WireNames.CONFIRMATION.name(figure.confirmation()));
  }

  static Figure read(JsonFields fields) {
    FigureStatus status = WireNames.FIGURE_STATUS.constant(fields, "status");
    Confirmation confirmation = WireNames.CONFIRMATION.constant(fields, "confirmation");
    Figure figure =
        switch (status) {
          case VALUE -> value(fields);
          case ABSENT -> absent(fields);
          case BLANK, UNREADABLE -> withoutValue(fields, status);
        };
    return figure.withConfirmation(confirmation);
  }

  private static Figure value(JsonFields fields) {
    String cellId = fields.text("cell_id");
    Unit unit = WireNames.UNIT.constant(fields, "unit");
    var value = fields.decimal("value");
    String printedUnit = fields.optionalText("printed_unit");
    String raw = fields.text("raw");
    Location location = LocationJson.read(fields.object("location"));
    return fields.build(() -> Figure.value(cellId, value, unit, printedUnit, raw, location));
  }

  private static Figure withoutValue(JsonFields fields, FigureStatus status) {
    String cellId = fields.text("cell_id");
    Unit unit = WireNames.UNIT.constant(fields, "unit");
    String raw = fields.text("raw");
    requireNothing(fields, "value", status);
    requireNothing(fields, "printed_unit", status);
    Location location = LocationJson.read(fields.object("location"));
    return fields.build(
        () ->
            status == FigureStatus.BLANK
                ? Figure.blank(cellId, unit, raw, location)
                : Figure.unreadable(cellId, unit, raw, location));
  }

  private static Figure absent(JsonFields fields) {
    String cellId = fields.text("cell_id");
    Unit unit = WireNames.UNIT.constant(fields, "unit");
    requireNothing(fields, "value", FigureStatus.ABSENT);
    requireNothing(fields, "printed_unit", FigureStatus.ABSENT);
    requireNothing(fields, "location", FigureStatus.ABSENT);
    String raw = fields.text("raw");
    if (!raw.isEmpty()) {
      throw fields.fault("raw", "An absent cell has no text.");
    }
    return fields.build(() -> Figure.absent(cellId, unit));
  }

  private static void requireNothing(JsonFields fields, String field, FigureStatus status) {
    if (!fields.isNull(field)) {
      throw fields.fault(field, "A figure that is " + status.id() + " has none.");
    }
  }
}
