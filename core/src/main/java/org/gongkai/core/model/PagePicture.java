package org.gongkai.core.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture of a page of a source, as it is shown. Immutable. */
public final class PagePicture {
  private final int page;
  private final double width;
  private final double height;
  private final byte[] png;

  /**
   * A picture.
   *
   * @param page the page, from 1
   * @param width the page's width in points, as {@link PageLocation} measures
   * @param height the page's height in points
   * @param png the picture of the whole page as PNG; not copied
   */
  public PagePicture(int page, double width, double height, byte[] png) {
    if (page < 1 || !(width > 0 && height > 0)) {
      throw new IllegalArgumentException("No page: " + page + ", " + width + " by " + height);
    }
    this.page = page;
    this.width = width;
    this.height = height;
    this.png = png;
  }

  /** The page, from 1. */
  public int page() {
    return page;
  }

  /** The page's width in points. */
  public double width() {
    return width;
  }

  /** The page's height in points. */
  public double height() {
    return height;
  }

  /** The picture as PNG; not to be changed. */
  public byte[] png() {
    return png;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PagePicture other
        && page == other.page
        && width == other.width
        && height == other.height
        && Arrays.equals(png, other.png);
  }

  @Override
  public int hashCode() {
    return 31 * page + Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "page " + page + ", " + width + " by " + height + " points, " + png.length + " bytes";
  }
}
