package org.gongkai.export;

import java.io.IOException;
import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.TextLocation;

/** A location: an object whose {@code type} tells its other fields. */
final class LocationJson {
  private LocationJson() {}

  static void write(JsonOut out, Location location) throws IOException {
    if (location instanceof PageLocation page) {
      out.text("type", "page");
      out.integer("page", page.page());
      Box box = page.box();
      out.doubles("box", box.left(), box.top(), box.right(), box.bottom());
    } else if (location instanceof CellLocation cell) {
      out.text("type", "cell");
      out.integer("table", cell.table());
      out.integer("row", cell.row());
      out.integer("cell", cell.cell());
    } else if (location instanceof TextLocation text) {
      out.text("type", "text");
      out.integer("line", text.line());
      out.integer("column", text.column());
    } else if (location instanceof SheetLocation sheet) {
      out.text("type", "sheet");
      out.text("sheet", sheet.sheet());
      out.text("cell", sheet.cell());
    } else if (location instanceof ParagraphLocation paragraph) {
      out.text("type", "paragraph");
      out.integer("paragraph", paragraph.paragraph());
    } else {
      throw new IllegalStateException("No way to write a " + location.getClass().getName());
    }
  }

  static Location read(JsonFields fields) {
    String type = fields.text("type");
    return switch (type) {
      case "page" -> page(fields);
      case "cell" -> cell(fields);
      case "text" -> text(fields);
      case "sheet" -> sheet(fields);
      case "paragraph" -> paragraph(fields);
      default -> throw fields.fault("type", "'" + type + "' is no type of location.");
    };
  }

  private static Location page(JsonFields fields) {
    int page = fields.integer("page");
    List<Double> edges = fields.doubles("box");
    if (edges.size() != 4) {
      throw fields.fault("box", "A box has four edges, here are " + edges.size() + ".");
    }
    return fields.build(
        () ->
            new PageLocation(
                page, new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3))));
  }

  private static Location cell(JsonFields fields) {
    int table = fields.integer("table");
    int row = fields.integer("row");
    int cell = fields.integer("cell");
    return fields.build(() -> new CellLocation(table, row, cell));
  }

  private static Location text(JsonFields fields) {
    int line = fields.integer("line");
    int column = fields.integer("column");
    return fields.build(() -> new TextLocation(line, column));
  }

  private static Location sheet(JsonFields fields) {
    String sheet = fields.text("sheet");
    String cell = fields.text("cell");
    return fields.build(() -> new SheetLocation(sheet, cell));
  }

  private static Location paragraph(JsonFields fields) {
    int paragraph = fields.integer("paragraph");
    return fields.build(() -> new ParagraphLocation(paragraph));
  }
}
