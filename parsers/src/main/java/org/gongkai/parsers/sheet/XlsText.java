package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.gongkai.parsers.word.Colours;
import org.jspecify.annotations.Nullable;

/** Reads strings of an XLS workbook, whose parts may have fonts of their own. */
final class XlsText {
  private static final int LEFT_OUT = 4;

  private XlsText() {}

  static SheetString of(RichTextString string, HSSFWorkbook book) {
    String text = string.getString();
    if (!(string instanceof HSSFRichTextString rich) || rich.numFormattingRuns() == 0) {
      return SheetString.of(text);
    }
    int begin = rich.getIndexOfFormattingRun(0);
    List<SheetString.Part> parts = new ArrayList<>();
    parts.add(new SheetString.Part(text.substring(0, begin), null));
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      boolean last = run + 1 == rich.numFormattingRuns();
      int end = last ? text.length() : rich.getIndexOfFormattingRun(run + 1);
      Lettering own = lettering(rich.getFontOfFormattingRun(run), book);
      parts.add(new SheetString.Part(text.substring(begin, end), own));
      begin = end;
    }
    return new SheetString(parts);
  }

  /** How a font writes; null where there is no such font. */
  static @Nullable Lettering lettering(int font, HSSFWorkbook book) {
    if (!exists(font, book)) {
      return null;
    }
    HSSFFont found = book.getFontAt(font);
    HSSFColor colour = found.getHSSFColor(book);
    int height =
        switch (found.getTypeOffset()) {
          case Font.SS_SUPER -> 1;
          case Font.SS_SUB -> -1;
          default -> 0;
        };
    return new Lettering(
        found.getStrikeout(), height, colour == null ? Colours.BLACK : SheetColours.rgb(colour));
  }

  /** Fonts are counted without number 4, which the format leaves out. */
  private static boolean exists(int font, HSSFWorkbook book) {
    return font >= 0 && (font > LEFT_OUT ? font - 1 : font) < book.getNumberOfFonts();
  }
}
