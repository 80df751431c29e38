package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongkai.parsers.paint.Ink;
import org.gongkai.parsers.paint.Surface;
import org.jspecify.annotations.Nullable;

/** What an image covers of the page. */
final class ImageCover implements Surface {
  private final Affine map;
  private final double determinant;
  private final @Nullable PDImageXObject masked;
  private @Nullable ImageAlpha alpha;

  /**
   * An image in its place.
   *
   * @param map from the unit square, which it fills, to the page as shown
   * @param masked the image if it shows through in places, else null
   */
  ImageCover(Affine map, @Nullable PDImageXObject masked) {
    this.map = map;
    this.masked = masked;
    this.determinant = map.a() * map.d() - map.b() * map.c();
  }

  /** Whether what lies beneath an image can be seen, told from its dictionary. */
  static Ink.Opacity opacity(COSStream image) {
    if (image.getBoolean(COSName.IMAGE_MASK, false)) {
      return Ink.Opacity.CLEAR;
    }
    boolean masked = image.containsKey(COSName.SMASK) || image.containsKey(COSName.MASK);
    return masked ? Ink.Opacity.UNKNOWN : Ink.Opacity.FULL;
  }

  @Override
  public boolean holds(double x, double y) {
    double right = x - map.e();
    double down = y - map.f();
    double u = (map.d() * right - map.c() * down) / determinant;
    double v = (map.a() * down - map.b() * right) / determinant;
    boolean inside = u >= 0 && u <= 1 && v >= 0 && v <= 1;
    return inside && (masked == null || alpha(masked).isOpaque(u, v));
  }

  /** Looked at only where there is text beneath. */
  private ImageAlpha alpha(PDImageXObject image) {
    ImageAlpha known = alpha;
    if (known == null) {
      known = ImageAlpha.of(image);
      alpha = known;
    }
    return known;
  }
}
