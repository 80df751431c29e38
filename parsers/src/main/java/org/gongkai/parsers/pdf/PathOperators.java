package org.gongkai.parsers.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Ink;
import org.gongkai.parsers.paint.PathCollector;
import org.gongkai.parsers.paint.RulingCollector;
import org.gongkai.parsers.paint.Strikes;
import org.jspecify.annotations.Nullable;

/** Runs the operators that build and paint paths. */
final class PathOperators {
  /** What of a path lies inside (ISO 32000-1, 8.5.3.3). */
  private enum Fill {
    NON_ZERO,
    EVEN_ODD
  }

  private final PathCollector path = new PathCollector();
  private final RulingCollector rulings;
  private boolean clips;

  PathOperators(RulingCollector rulings) {
    this.rulings = rulings;
  }

  /** What is crossed out of some glyphs, and the rulings that are left. */
  Strikes strikes(List<Glyph> glyphs) {
    return new Strikes(glyphs, rulings);
  }

  /** Takes an area in which all text is crossed out. */
  void strike(Area area) {
    rulings.strike(area);
  }

  List<Box> pictures() {
    return rulings.pictures();
  }

  /** Sets whether lines are rulings of the page. */
  void readRulings(boolean read) {
    rulings.readRulings(read);
  }

  /** Runs an operator; false if it is none of a path. */
  boolean run(String name, Operands operands, PageScanner scanner) {
    return build(name, operands, scanner) || paint(name, scanner);
  }

  private boolean build(String name, Operands operands, PageScanner scanner) {
    switch (name) {
      case "m" -> point(operands, 2, scanner, path::move);
      case "l" -> point(operands, 2, scanner, path::line);
      case "c" -> point(operands, 6, scanner, path::curve);
      case "v", "y" -> point(operands, 4, scanner, path::curve);
      case "re" -> rectangle(operands, scanner);
      case "h" -> path.close();
      case "W", "W*" -> clips = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean paint(String name, PageScanner scanner) {
    switch (name) {
      case "n" -> end(scanner, null, false);
      case "S" -> end(scanner, null, true);
      case "s" -> {
        path.close();
        end(scanner, null, true);
      }
      case "f", "F" -> end(scanner, Fill.NON_ZERO, false);
      case "f*" -> end(scanner, Fill.EVEN_ODD, false);
      case "B" -> end(scanner, Fill.NON_ZERO, true);
      case "B*" -> end(scanner, Fill.EVEN_ODD, true);
      case "b" -> {
        path.close();
        end(scanner, Fill.NON_ZERO, true);
      }
      case "b*" -> {
        path.close();
        end(scanner, Fill.EVEN_ODD, true);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes an image, which fills the unit square of the user space.
   *
   * @param opacity whether what lies beneath it can be seen
   * @param masked the image if its opacity is not the same everywhere
   */
  void image(PageScanner scanner, Ink.Opacity opacity, @Nullable PDImageXObject masked) {
    Affine map = scanner.userSpace();
    Area one = Area.between(map.x(0, 0), map.y(0, 0), map.x(1, 1), map.y(1, 1));
    Area other = Area.between(map.x(0, 1), map.y(0, 1), map.x(1, 0), map.y(1, 0));
    ScanState state = scanner.state();
    rulings.image(
        one.union(other),
        state.clip(),
        opacity.atMost(state.imageOpacity()),
        new ImageCover(map, masked));
  }

  /** Takes a shading over all that may be painted. */
  void shade(ScanState state) {
    rulings.shade(state.clip(), state.imageOpacity());
  }

  /** Takes a point. */
  @FunctionalInterface
  private interface Step {
    void to(double x, double y);
  }

  private static void point(Operands operands, int count, PageScanner scanner, Step step) {
    if (operands.size() >= count) {
      double x = operands.number(count - 2);
      double y = operands.number(count - 1);
      Affine map = scanner.userSpace();
      step.to(map.x(x, y), map.y(x, y));
    }
  }

  private void rectangle(Operands operands, PageScanner scanner) {
    if (operands.size() < 4) {
      return;
    }
    double x = operands.number(0);
    double y = operands.number(1);
    double right = x + operands.number(2);
    double top = y + operands.number(3);
    Affine map = scanner.userSpace();
    path.move(map.x(x, y), map.y(x, y));
    path.line(map.x(right, y), map.y(right, y));
    path.line(map.x(right, top), map.y(right, top));
    path.line(map.x(x, top), map.y(x, top));
    path.close();
  }

  private void end(PageScanner scanner, @Nullable Fill fill, boolean stroke) {
    ScanState state = scanner.state();
    if (!path.isEmpty() && !scanner.isHiddenLayer()) {
      if (fill != null) {
        rulings.fill(path, state.ink(true), fill == Fill.EVEN_ODD);
      }
      if (stroke) {
        double width = state.lineWidth() * scanner.userSpace().scale();
        rulings.stroke(path, state.ink(false), width);
      }
    }
    if (clips && !path.isEmpty()) {
      state.clip(path.bounds(), path.isRectangle());
    }
    clips = false;
    path.clear();
  }
}
