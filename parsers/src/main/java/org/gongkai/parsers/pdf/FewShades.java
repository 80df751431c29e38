package org.gongkai.parsers.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** Makes pictures of pages that are black on white smaller: 16 shades of grey show them as well. */
final class FewShades {
  private static final int SHADES = 16;

  /** What a viewer does not see as a colour, of 255. */
  private static final int FAINT = 8;

  private FewShades() {}

  /** The picture itself where it has colours, else one in shades of grey. */
  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage grey =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, greyModel());
    int[] row = new int[width];
    int[] shades = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        if (isColoured(row[x])) {
          return image;
        }
        shades[x] = Math.round((row[x] >> 8 & 0xFF) * (SHADES - 1) / 255f);
      }
      grey.getRaster().setPixels(0, y, width, 1, shades);
    }
    return grey;
  }

  private static boolean isColoured(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    return Math.abs(red - green) > FAINT || Math.abs(green - blue) > FAINT;
  }

  private static IndexColorModel greyModel() {
    byte[] levels = new byte[SHADES];
    for (int i = 0; i < SHADES; i++) {
      levels[i] = (byte) (i * 255 / (SHADES - 1));
    }
    return new IndexColorModel(4, SHADES, levels, levels, levels);
  }
}
