package org.gongkai.parsers.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes a report as RTF. */
public enum RtfRendering implements Rendering {
  /** Characters by their Unicode numbers. */
  UNICODE {
    @Override
    void character(StringBuilder rtf, char c) {
      rtf.append("\\u").append((short) c).append('?');
    }
  },
  /** Characters by their bytes in GBK, where it has them. */
  GBK {
    @Override
    void character(StringBuilder rtf, char c) {
      byte[] bytes = String.valueOf(c).getBytes(CHINESE);
      if (bytes.length < 2) {
        UNICODE.character(rtf, c);
      } else {
        for (byte b : bytes) {
          rtf.append(String.format("\\'%02x", b & 0xFF));
        }
      }
    }
  };

  private static final Charset CHINESE = Charset.forName("GBK");
  private static final int COLUMN = 600;

  abstract void character(StringBuilder rtf, char c);

  @Override
  public byte[] render(GeneratedReport report) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}");
    report.title().forEach(line -> paragraph(rtf, line));
    report.introduction().forEach(text -> paragraph(rtf, text));
    for (GeneratedSection section : report.sections()) {
      paragraph(rtf, section.heading());
      section.paragraphs().forEach(text -> paragraph(rtf, text));
      section.table().ifPresent(kind -> table(rtf, report.table(kind).grid()));
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void paragraph(StringBuilder rtf, String text) {
    rtf.append("\\pard\\plain ");
    text(rtf, text);
    rtf.append("\\par\n");
  }

  private void text(StringBuilder rtf, String text) {
    for (char c : text.toCharArray()) {
      if (c >= 0x80) {
        character(rtf, c);
      } else {
        rtf.append(c == '\n' ? "\\line " : "\\{}".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
      }
    }
  }

  private void table(StringBuilder rtf, Grid grid) {
    GridCell[][] places = GridChanges.places(grid);
    for (int row = 0; row < grid.rows(); row++) {
      rtf.append("\\trowd\\trleft0");
      for (int column = 0; column < grid.columns(); ) {
        GridCell cell = places[row][column];
        boolean first = cell.row() == row;
        column += cell.columnSpan();
        rtf.append(cell.rowSpan() == 1 ? "" : first ? "\\clvmgf" : "\\clvmrg");
        rtf.append("\\cellx").append(column * COLUMN);
      }
      for (int column = 0; column < grid.columns(); ) {
        GridCell cell = places[row][column];
        rtf.append("\\pard\\intbl ");
        text(rtf, cell.row() == row ? cell.text() : "");
        rtf.append("\\cell");
        column += cell.columnSpan();
      }
      rtf.append("\\row\n");
    }
    rtf.append("\\pard");
  }
}
