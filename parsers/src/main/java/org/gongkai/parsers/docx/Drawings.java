package org.gongkai.parsers.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.word.Measures;
import org.gongkai.parsers.word.Piece;
import org.jspecify.annotations.Nullable;

/** How large drawings are. */
final class Drawings {
  static final Piece.Picture UNKNOWN = new Piece.Picture(0, 0);
  private static final double EMU_IN_POINT = 12_700;
  private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width\\s*:\\s*([^;]+)");
  private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height\\s*:\\s*([^;]+)");

  private Drawings() {}

  /** The size of a drawing, in either of Word's languages for them, as a picture that fills it. */
  static Piece.Picture size(XmlElement drawing) {
    XmlElement extent = drawing.child("wp:extent");
    if (extent != null) {
      return new Piece.Picture(points(extent, "cx"), points(extent, "cy"));
    }
    String style = drawing.attribute("style");
    return new Piece.Picture(length(WIDTH, style), length(HEIGHT, style));
  }

  private static double points(XmlElement extent, String side) {
    return Math.max(0, extent.number(side, 0)) / EMU_IN_POINT;
  }

  private static double length(Pattern side, @Nullable String style) {
    Matcher found = side.matcher(style == null ? "" : style);
    return found.find() ? Measures.points(found.group(1)) : 0;
  }
}
