package org.gongkai.parsers.pdf;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.layout.Ruling;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.PathCollector;
import org.gongkai.parsers.paint.RulingCollector;

/** Runs the operators that build and paint paths. */
final class PathOperators {
  private final PathCollector path = new PathCollector();
  private final RulingCollector rulings;
  private boolean clips;

  PathOperators(RulingCollector rulings) {
    this.rulings = rulings;
  }

  List<Ruling> rulings() {
    return rulings.rulings();
  }

  List<Box> pictures() {
    return rulings.pictures();
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
      case "n" -> end(scanner, false, false);
      case "S" -> end(scanner, false, true);
      case "s" -> {
        path.close();
        end(scanner, false, true);
      }
      case "f", "F", "f*" -> end(scanner, true, false);
      case "B", "B*" -> end(scanner, true, true);
      case "b", "b*" -> {
        path.close();
        end(scanner, true, true);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** An image fills the unit square of the user space. */
  void image(PageScanner scanner) {
    Affine map = scanner.userSpace();
    Area one = Area.between(map.x(0, 0), map.y(0, 0), map.x(1, 1), map.y(1, 1));
    Area other = Area.between(map.x(0, 1), map.y(0, 1), map.x(1, 0), map.y(1, 0));
    rulings.image(one.union(other), scanner.state().clip());
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

  private void end(PageScanner scanner, boolean fill, boolean stroke) {
    ScanState state = scanner.state();
    if (!path.isEmpty() && !scanner.isHiddenLayer()) {
      if (fill) {
        rulings.fill(path, state.ink(true));
      }
      if (stroke) {
        double width = state.lineWidth() * scanner.userSpace().scale();
        rulings.stroke(path, state.ink(false), width);
      }
    }
    if (clips && !path.isEmpty()) {
      state.clip(path.bounds());
    }
    clips = false;
    path.clear();
  }
}
