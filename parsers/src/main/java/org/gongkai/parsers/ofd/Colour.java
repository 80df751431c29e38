package org.gongkai.parsers.ofd;

import org.jspecify.annotations.Nullable;

/**
 * A colour as far as it matters for what is seen.
 *
 * @param light how light it is: 0 black, 1 white
 * @param alpha how much it covers what lies beneath: 0 nothing, 1 all
 * @param shaded whether it is a pattern or a shading
 */
record Colour(double light, double alpha, boolean shaded) {
  static final Colour BLACK = new Colour(0, 1, false);
  private static final double FULL = 255;
  private static final double SHADED = 0.5;
  private static final int RGB = 3;
  private static final int CMYK = 4;

  /** The colour of an element such as {@code FillColor}. */
  static Colour of(Node element, Resources resources) {
    double alpha = alpha(element);
    boolean shaded = !element.children().isEmpty();
    String value = element.attribute("Value");
    if (value == null) {
      value = resources.paletteColour(element);
    }
    return new Colour(shaded ? SHADED : light(value, resources.depth(element)), alpha, shaded);
  }

  /** The {@code Alpha} attribute of a colour or an object. */
  static double alpha(Node element) {
    return element.number("Alpha", FULL) / FULL;
  }

  private static double light(@Nullable String value, double depth) {
    double[] parts = parts(value);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Math.max(0, Math.min(1, parts[i] / depth));
    }
    return switch (parts.length) {
      case 0 -> 0;
      case 1, 2 -> parts[0];
      case RGB -> mixed(parts);
      case CMYK -> (1 - mixed(parts)) * (1 - parts[CMYK - 1]);
      default -> SHADED;
    };
  }

  private static double mixed(double[] parts) {
    return 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2];
  }

  private static double[] parts(@Nullable String value) {
    if (value == null || value.indexOf('#') < 0) {
      return Numbers.list(value);
    }
    String[] tokens = value.strip().split("\\s+");
    double[] parts = new double[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      parts[i] = hexadecimal(tokens[i]);
    }
    return parts;
  }

  private static double hexadecimal(String token) {
    try {
      return token.startsWith("#")
          ? Integer.parseInt(token.substring(1), 16)
          : Numbers.of(token, 0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
