package org.gongkai.parsers.source;

import java.util.Objects;
import org.gongkai.core.model.Location;

/**
 * A picture that stands between paragraphs and grids. What it shows is not read.
 *
 * @param width its width as shown, in points; 0 where the format does not tell
 * @param height its height as shown, in points; 0 where the format does not tell
 * @param location where it stands: its box on a page, or the paragraph before it
 */
public record Picture(double width, double height, Location location) implements Block {
  /** The side in points up to which a picture is an icon, a rule or a mark in the text. */
  private static final double ICON = 36;

  /** Checks the size. */
  public Picture {
    Objects.requireNonNull(location, "location");
    if (!(width >= 0 && height >= 0) || Double.isInfinite(width + height)) {
      throw new IllegalArgumentException("Not the size of a picture: " + width + "," + height);
    }
  }

  /** Whether a picture of this size is too small to be a block; not where its size is not known. */
  public static boolean isIcon(double width, double height) {
    return width > 0 && width <= ICON || height > 0 && height <= ICON;
  }
}
