package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.parsers.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/** Reads the part of one sheet of an XLSX workbook. */
final class XlsxSheet {
  private final XmlEvents xml;
  private final XlsxValues values;
  private final XlsxStyles styles;
  private final SheetBuilder sheet;
  private boolean zeros = true;
  private int row = -1;
  private int column;

  XlsxSheet(XmlEvents xml, XlsxValues values, XlsxStyles styles, SheetBuilder sheet) {
    this.xml = xml;
    this.values = values;
    this.styles = styles;
    this.sheet = sheet;
  }

  Sheet read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("sheetView")) {
        zeros = xml.attribute("showZeros") == null || xml.flag("showZeros");
      } else if (xml.starts("col")) {
        readColumns();
      } else if (xml.starts("row")) {
        readRow();
      } else if (xml.starts("c")) {
        readCell();
      } else if (xml.starts("mergeCell")) {
        readMerge();
      } else if (xml.starts("conditionalFormatting")) {
        readConditions(String.valueOf(xml.attribute("sqref")));
      }
    }
    return sheet.build();
  }

  private void readColumns() {
    if (xml.flag("hidden") || isZero(xml.attribute("width"))) {
      sheet.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
    }
  }

  /** Whether a measure leaves no room. */
  private static boolean isZero(@Nullable String measure) {
    return measure != null && Double.parseDouble(measure.strip()) == 0;
  }

  /** Rows and cells may leave out their places where they just follow. */
  private void readRow() {
    row = xml.number("r", row + 2) - 1;
    column = -1;
    if (xml.flag("hidden") || isZero(xml.attribute("ht"))) {
      sheet.hideRow(row);
    }
  }

  private void readCell() throws XMLStreamException {
    String reference = xml.attribute("r");
    if (reference == null) {
      column++;
    } else {
      CellReference place = new CellReference(reference);
      row = place.getRow();
      column = place.getCol();
    }
    int style = xml.number("s", 0);
    if (styles.isRuled(style)) {
      sheet.markRuled(row);
    }
    sheet.add(row, column, readText(xml.attribute("t"), style));
  }

  private String readText(@Nullable String type, int style) throws XMLStreamException {
    String inline = null;
    String value = null;
    String formula = null;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("is")) {
        inline = values.text(XlsxText.read(xml, "is"), style);
      } else if (xml.starts("v")) {
        value = content("v");
      } else if (xml.starts("f")) {
        formula = content("f");
      }
    }
    if (value == null || value.isEmpty() && formula != null && !"str".equals(type)) {
      // A formula that was never worked out: shown as it is, so that no figure is missed.
      return inline != null ? inline : formula != null ? "=" + formula : "";
    }
    return values.text(type == null ? "n" : type, value, style, zeros);
  }

  private String content(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  private void readConditions(String places) throws XMLStreamException {
    while (xml.next() && !xml.ends("conditionalFormatting")) {
      if (xml.starts("cfRule") && styles.hides(xml.number("dxfId", -1))) {
        Condition condition = readCondition();
        for (String place : places.strip().split("\\s+")) {
          sheet.doubt(CellRangeAddress.valueOf(place), condition);
        }
      }
    }
  }

  private Condition readCondition() throws XMLStreamException {
    String type = String.valueOf(xml.attribute("type"));
    String operator = String.valueOf(xml.attribute("operator"));
    List<String> formulas = new ArrayList<>();
    while (xml.next() && !xml.ends("cfRule")) {
      if (xml.starts("formula")) {
        formulas.add(content("formula"));
      }
    }
    return new Condition(type, operator, formulas);
  }

  private void readMerge() {
    CellRangeAddress range = CellRangeAddress.valueOf(String.valueOf(xml.attribute("ref")));
    sheet.addMerge(
        range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
  }
}
