package org.gongkai.parsers.sheet;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.gongkai.parsers.word.RaisedDigits;
import org.gongkai.parsers.word.StruckDigits;

/** Reads strings of an XLS workbook, whose parts may have fonts of their own. */
final class XlsText {
  private static final int LEFT_OUT = 4;

  private XlsText() {}

  static String of(RichTextString string, HSSFWorkbook book) {
    String text = string.getString();
    if (!(string instanceof HSSFRichTextString rich) || rich.numFormattingRuns() == 0) {
      return text;
    }
    int begin = rich.getIndexOfFormattingRun(0);
    StringBuilder shown = new StringBuilder(text.substring(0, begin));
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      boolean last = run + 1 == rich.numFormattingRuns();
      int end = last ? text.length() : rich.getIndexOfFormattingRun(run + 1);
      String part = text.substring(begin, end);
      int font = rich.getFontOfFormattingRun(run);
      shown.append(exists(font, book) ? shown(part, book.getFontAt(font)) : part);
      begin = end;
    }
    return shown.toString();
  }

  /** Fonts are counted without number 4, which the format leaves out. */
  private static boolean exists(int font, HSSFWorkbook book) {
    return font >= 0 && (font > LEFT_OUT ? font - 1 : font) < book.getNumberOfFonts();
  }

  private static String shown(String text, HSSFFont font) {
    String placed =
        switch (font.getTypeOffset()) {
          case Font.SS_SUPER -> RaisedDigits.raise(text);
          case Font.SS_SUB -> RaisedDigits.lower(text);
          default -> text;
        };
    return font.getStrikeout() ? StruckDigits.strike(placed) : placed;
  }
}
