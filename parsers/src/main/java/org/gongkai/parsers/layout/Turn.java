package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Box;

/**
 * Turns an area by quarters so that text of one flow runs from left to right, and turns boxes back.
 *
 * @param upright the flow that becomes {@code RIGHT}
 * @param width the width of the area as shown
 * @param height the height of the area as shown
 */
record Turn(Flow upright, double width, double height) {

  boolean isNone() {
    return upright == Flow.RIGHT;
  }

  double turnedWidth() {
    return swaps() ? height : width;
  }

  double turnedHeight() {
    return swaps() ? width : height;
  }

  List<Glyph> glyphs(List<Glyph> glyphs) {
    if (isNone()) {
      return glyphs;
    }
    List<Glyph> turned = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      turned.add(glyph(glyph));
    }
    return turned;
  }

  private Glyph glyph(Glyph glyph) {
    Box box = forth(new Box(glyph.left(), glyph.top(), glyph.right(), glyph.bottom()));
    return new Glyph(
        glyph.text(),
        box.left(),
        box.top(),
        box.right(),
        box.bottom(),
        glyph.size(),
        glyph.flow().turnedBy(upright),
        glyph.faint());
  }

  List<Ruling> rulings(List<Ruling> rulings) {
    if (isNone()) {
      return rulings;
    }
    List<Ruling> turned = new ArrayList<>(rulings.size());
    for (Ruling ruling : rulings) {
      Box box = forth(new Box(ruling.left(), ruling.top(), ruling.right(), ruling.bottom()));
      boolean horizontal = ruling.horizontal() != swaps();
      turned.add(
          horizontal
              ? new Ruling(true, box.top(), box.left(), box.right())
              : new Ruling(false, box.left(), box.top(), box.bottom()));
    }
    return turned;
  }

  /** From the area as shown to the turned one. */
  Box forth(Box box) {
    return switch (upright) {
      case DOWN -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
      case UP -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
      case LEFT ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      default -> box;
    };
  }

  /** From the turned area to the one as shown. */
  Box back(Box box) {
    return switch (upright) {
      case DOWN -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
      case UP -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
      case LEFT -> forth(box);
      default -> box;
    };
  }

  private boolean swaps() {
    return upright == Flow.DOWN || upright == Flow.UP;
  }
}
