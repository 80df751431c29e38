package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;

/**
 * Rulings that touch one another.
 *
 * @param horizontals the horizontal ones
 * @param verticals the vertical ones
 */
record RulingComponent(List<Ruling> horizontals, List<Ruling> verticals) {
  Box box() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (List<Ruling> side : List.of(horizontals, verticals)) {
      for (Ruling ruling : side) {
        left = Math.min(left, ruling.left());
        top = Math.min(top, ruling.top());
        right = Math.max(right, ruling.right());
        bottom = Math.max(bottom, ruling.bottom());
      }
    }
    return new Box(left, top, right, bottom);
  }
}
