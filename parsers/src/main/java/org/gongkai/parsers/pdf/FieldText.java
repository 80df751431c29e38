package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.layout.Flow;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Area;

/** Sets the value of a field that was never drawn, as viewers do. */
final class FieldText {
  private static final char FIRST_WIDE = '\u2E80';
  private static final double MARGIN = 2;
  private static final double USUAL = 12;
  private static final double LEADING = 1.15;

  private final Area box;
  private final FormField field;

  /** A field in its place on the page as shown. */
  FieldText(FormField field, Area box) {
    this.field = field;
    this.box = box;
  }

  List<Glyph> glyphs(String value) {
    double size = field.size() > 0 ? field.size() : USUAL;
    size = Math.min(size, Math.max(1, box.height() / LEADING));
    List<String> lines = lines(value, (box.width() - 2 * MARGIN) / size);
    double pitch = Math.min(size * LEADING, box.height() / lines.size());
    double top = box.centreY() - pitch * lines.size() / 2;
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), top + i * pitch, Math.min(size, pitch), glyphs);
    }
    return glyphs;
  }

  /** Lines that are no wider than so many ems. */
  private static List<String> lines(String value, double ems) {
    List<String> lines = new ArrayList<>();
    for (String line : value.split("\r\n|\r|\n")) {
      int start = 0;
      double width = 0;
      for (int i = 0; i < line.length(); i++) {
        width += ems(line.charAt(i));
        if (width > ems && i > start) {
          lines.add(line.substring(start, i));
          start = i;
          width = ems(line.charAt(i));
        }
      }
      lines.add(line.substring(start));
    }
    return lines;
  }

  private static double ems(char c) {
    return c < FIRST_WIDE ? 0.5 : 1;
  }

  private void add(String line, double top, double size, List<Glyph> glyphs) {
    double width = line.chars().mapToDouble(c -> ems((char) c)).sum() * size;
    double room = box.width() - width;
    double left =
        switch (field.alignment()) {
          case 1 -> room / 2;
          case 2 -> room - MARGIN;
          default -> Math.min(MARGIN, room / 2);
        };
    double x = box.left() + left;
    for (int i = 0; i < line.length(); i++) {
      double right = x + ems(line.charAt(i)) * size;
      String text = line.substring(i, i + 1);
      glyphs.add(new Glyph(text, x, top, right, top + size, size, Flow.RIGHT, false));
      x = right;
    }
  }
}
