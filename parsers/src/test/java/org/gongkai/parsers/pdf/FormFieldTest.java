package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.pdf.Reading.grid;
import static org.gongkai.parsers.pdf.Reading.read;
import static org.gongkai.parsers.pdf.Reading.rows;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Fields of forms that lie over the cells of a table. */
class FormFieldTest {
  private static PdfFixture table() {
    String[][] rows = {{"甲", ""}, {"乙", "34"}};
    return new PdfFixture().page().table(100, 100, new double[] {80, 60}, 20, 10, rows);
  }

  /** A field over the blank cell. */
  private static COSDictionary widget(PdfFixture page, String type) {
    COSDictionary widget = new COSDictionary();
    widget.setName(COSName.SUBTYPE, "Widget");
    widget.setName(COSName.FT, type);
    widget.setItem(COSName.RECT, new PDRectangle(181, 724, 58, 16));
    COSArray annotations = new COSArray();
    annotations.add(widget);
    page.last().getCOSObject().setItem(COSName.ANNOTS, annotations);
    return widget;
  }

  private static void draw(PdfFixture page, COSDictionary widget, String text) {
    String shown = "BT /F 10 Tf 1 0 0 1 182 728 Tm <" + PdfFixture.hex(text) + "> Tj ET";
    Forms.add(page, "X", shown);
    COSDictionary form =
        page.last()
            .getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.XOBJECT)
            .getCOSDictionary(COSName.getPDFName("X"));
    form.setItem(COSName.BBOX, new PDRectangle(181, 724, 58, 16));
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.N, form);
    widget.setItem(COSName.AP, looks);
  }

  private static List<String> rowsOf(PdfFixture page) {
    return rows(grid(read(page)));
  }

  @Test
  void aValueThatIsNotDrawnIsRead() {
    for (int alignment = 0; alignment < 3; alignment++) {
      PdfFixture page = table();
      COSDictionary widget = widget(page, "Tx");
      widget.setString(COSName.V, "1,205");
      widget.setItem(COSName.Q, COSInteger.get(alignment));
      widget.setString(COSName.DA, "/Helv 9 Tf 0 g");

      assertThat(rowsOf(page)).containsExactly("甲|1,205", "乙|34");
    }
  }

  @Test
  void theValueOfTheFieldAboveIsRead() {
    PdfFixture page = table();
    COSDictionary field = new COSDictionary();
    field.setName(COSName.FT, "Tx");
    field.setString(COSName.V, "12");
    COSDictionary widget = widget(page, "Tx");
    widget.removeItem(COSName.FT);
    widget.setItem(COSName.PARENT, field);

    assertThat(rowsOf(page)).containsExactly("甲|12", "乙|34");
  }

  @Test
  void theChosenOptionIsReadAsShown() {
    PdfFixture page = table();
    COSArray option = new COSArray();
    option.add(new COSString("a"));
    option.add(new COSString("12件"));
    COSArray options = new COSArray();
    options.add(option);
    COSDictionary widget = widget(page, "Ch");
    widget.setItem(COSName.getPDFName("Opt"), options);
    widget.setString(COSName.V, "a");

    assertThat(rowsOf(page)).containsExactly("甲|12件", "乙|34");
  }

  @Test
  void aValueThatIsDrawnIsReadOnce() {
    for (String value : List.of("1205", "1,205", "1205.00")) {
      PdfFixture page = table();
      COSDictionary widget = widget(page, "Tx");
      widget.setString(COSName.V, value);
      draw(page, widget, "1,205");

      assertThat(rowsOf(page)).as(value).containsExactly("甲|1,205", "乙|34");
    }
  }

  @Test
  void aTypedNoteThatIsNotDrawnIsRead() {
    PdfFixture page = table();
    COSDictionary note = widget(page, "Tx");
    note.setName(COSName.SUBTYPE, "FreeText");
    note.setString(COSName.CONTENTS, "12");

    assertThat(rowsOf(page)).containsExactly("甲|12", "乙|34");
  }

  @Test
  void aValueThatIsDrawnAsAnotherOneLeavesDoubt() {
    PdfFixture page = table();
    COSDictionary widget = widget(page, "Tx");
    widget.setString(COSName.V, "15");
    draw(page, widget, "12");

    assertThat(rowsOf(page).get(0)).contains("\uFFFD");
  }

  @Test
  void hiddenFieldsButtonsAndBlankValuesAreNotRead() {
    PdfFixture hidden = table();
    COSDictionary widget = widget(hidden, "Tx");
    widget.setString(COSName.V, "12");
    widget.setInt(COSName.F, 2);
    PdfFixture button = table();
    widget(button, "Btn").setString(COSName.V, "12");
    PdfFixture blank = table();
    widget(blank, "Tx").setString(COSName.V, " ");

    for (PdfFixture page : List.of(hidden, button, blank)) {
      assertThat(rowsOf(page)).containsExactly("甲|", "乙|34");
    }
  }
}
