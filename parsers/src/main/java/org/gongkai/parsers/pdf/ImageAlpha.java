package org.gongkai.parsers.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Where an image is opaque; coarse, so that many can be kept. */
final class ImageAlpha {
  private static final long MOST_PIXELS = 20_000_000;
  private static final int SIDE = 512;
  private static final int OPAQUE = 230;
  private static final int ALPHA_BITS = 24;

  private final int width;
  private final int height;
  private final boolean[] opaque;

  private ImageAlpha(int width, int height) {
    this.width = width;
    this.height = height;
    this.opaque = new boolean[width * height];
  }

  /** Of an image that cannot be looked at, it is not known: it may be opaque anywhere. */
  static ImageAlpha of(PDImageXObject image) {
    if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
      try {
        return of(image.getImage());
      } catch (IOException | RuntimeException e) {
        return everywhere();
      }
    }
    return everywhere();
  }

  private static ImageAlpha everywhere() {
    ImageAlpha all = new ImageAlpha(1, 1);
    all.opaque[0] = true;
    return all;
  }

  private static ImageAlpha of(BufferedImage image) {
    ImageAlpha alpha =
        new ImageAlpha(Math.min(SIDE, image.getWidth()), Math.min(SIDE, image.getHeight()));
    for (int y = 0; y < alpha.height; y++) {
      for (int x = 0; x < alpha.width; x++) {
        int pixel =
            image.getRGB(
                (int) ((x + 0.5) * image.getWidth() / alpha.width),
                (int) ((y + 0.5) * image.getHeight() / alpha.height));
        alpha.opaque[y * alpha.width + x] = pixel >>> ALPHA_BITS >= OPAQUE;
      }
    }
    return alpha;
  }

  /** Whether it is opaque at a point of the unit square, whose y points up. */
  boolean isOpaque(double u, double v) {
    int x = (int) Math.max(0, Math.min(width - 1, u * width));
    int y = (int) Math.max(0, Math.min(height - 1, (1 - v) * height));
    return opaque[y * width + x];
  }
}
