package org.gongkai.parsers.ofd;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an object is drawn: what it does not say itself its parameters of drawing say, then those
 * that they build upon, then those of the layer.
 */
final class Style {
  /** Millimetres. */
  private static final double USUAL_WIDTH = 0.353;

  private static final int LONGEST_CHAIN = 32;

  private final Node object;
  private final @Nullable String layerParam;
  private final Resources resources;

  Style(Node object, @Nullable String layerParam, Resources resources) {
    this.object = object;
    this.layerParam = layerParam;
    this.resources = resources;
  }

  Colour fill() {
    return colour("FillColor");
  }

  Colour stroke() {
    return colour("StrokeColor");
  }

  private Colour colour(String kind) {
    Node found = first(node -> node.child(kind));
    return found == null ? Colour.BLACK : Colour.of(found, resources);
  }

  double lineWidth() {
    String found = first(node -> node.attribute("LineWidth"));
    return Math.abs(Numbers.of(found, USUAL_WIDTH));
  }

  private <T> @Nullable T first(Function<Node, @Nullable T> part) {
    T found = part.apply(object);
    if (found == null) {
      found = first(object.attribute("DrawParam"), part);
    }
    return found == null ? first(layerParam, part) : found;
  }

  private <T> @Nullable T first(@Nullable String param, Function<Node, @Nullable T> part) {
    Node node = resources.drawParam(param);
    for (int i = 0; node != null && i < LONGEST_CHAIN; i++) {
      T found = part.apply(node);
      if (found != null) {
        return found;
      }
      node = resources.drawParam(node.attribute("Relative"));
    }
    return null;
  }
}
