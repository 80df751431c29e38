package org.gongkai.parsers.ofd;

import org.gongkai.parsers.paint.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A colour as far as it matters for what is seen.
 *
 * @param tone what it is
 * @param alpha how much it covers what lies beneath: 0 nothing, 1 all
 * @param shaded whether it is a pattern or a shading
 */
record Colour(Tone tone, double alpha, boolean shaded) {
  static final Colour BLACK = new Colour(Tone.BLACK, 1, false);
  private static final double FULL = 255;
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
    return new Colour(shaded ? Tone.MIXED : tone(value, resources.depth(element)), alpha, shaded);
  }

  /** The {@code Alpha} attribute of a colour or an object. */
  static double alpha(Node element) {
    return element.number("Alpha", FULL) / FULL;
  }

  private static Tone tone(@Nullable String value, double depth) {
    double[] parts = parts(value);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Math.max(0, Math.min(1, parts[i] / depth));
    }
    return switch (parts.length) {
      case 0 -> Tone.BLACK;
      case 1, 2 -> Tone.grey(parts[0]);
      case RGB -> new Tone(parts[0], parts[1], parts[2]);
      case CMYK -> ofCmyk(parts);
      default -> Tone.MIXED;
    };
  }

  private static Tone ofCmyk(double[] parts) {
    double rest = 1 - parts[CMYK - 1];
    return new Tone((1 - parts[0]) * rest, (1 - parts[1]) * rest, (1 - parts[2]) * rest);
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
