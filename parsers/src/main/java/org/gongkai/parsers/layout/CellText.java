package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Box;

/** The text of a cell: its lines in reading order; vertical text is one line. */
final class CellText {
  private CellText() {}

  static String of(List<Glyph> glyphs) {
    Flow flow = MainFlow.ofMost(glyphs);
    if (flow != Flow.RIGHT) {
      return turned(glyphs, flow);
    }
    List<TextLine> lines = LineBuilder.lines(glyphs);
    if (lines.size() > 1 && StackedText.isStacked(lines)) {
      return StackedText.text(lines);
    }
    return joined(lines, "\n");
  }

  /** Text that was turned as a whole is one line, its columns read as lines. */
  private static String turned(List<Glyph> glyphs, Flow flow) {
    Box box = new TextLine(glyphs).box();
    Turn turn = new Turn(flow, box.right(), box.bottom());
    return joined(LineBuilder.lines(turn.glyphs(glyphs)), "");
  }

  private static String joined(List<TextLine> lines, String between) {
    if (lines.size() == 1) {
      return lines.get(0).text();
    }
    List<String> texts = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      texts.add(line.text());
    }
    return String.join(between, texts);
  }
}
