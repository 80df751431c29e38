package org.gongkai.parsers.layout;

/**
 * A glyph on a page, in points from the top left corner of the page as shown.
 *
 * @param text what it stands for; U+FFFD where the font does not tell
 * @param left the left edge of its em box
 * @param top the upper edge of its em box
 * @param right the right edge of its em box
 * @param bottom the lower edge of its em box
 * @param size the font's size as shown
 * @param flow the way its text runs
 * @param faint whether it is so light or transparent that it may be a watermark
 */
public record Glyph(
    String text,
    double left,
    double top,
    double right,
    double bottom,
    double size,
    Flow flow,
    boolean faint) {

  /** The part of the em box that lies below the baseline. */
  public static final double DESCENT = 0.12;

  /** Digits whose left edges lie no further apart, in widths, stand at one place. */
  private static final double OVER = 0.6;

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return (top + bottom) / 2;
  }

  /** The baseline of an upright glyph. */
  double baseline() {
    return bottom - DESCENT * size;
  }

  /** Whether its text is more than white space. */
  public boolean isSolid() {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean isCommon = first > ' ' && first < 0x7F || first >= '\u4E00' && first <= '\u9FA5';
    return isCommon || !text.isBlank();
  }

  boolean isBlank() {
    return !isSolid() || text.equals("\u00a0");
  }

  /** Whether this is a digit that was set right after another one of the same number. */
  boolean continuesNumber(Glyph before) {
    return isDigit()
        && before.isDigit()
        && Math.abs(left - before.right) < size * 0.05
        && Math.abs(top - before.top) < size * 0.05;
  }

  private boolean isDigit() {
    char first = text.charAt(0);
    return first >= '0' && first <= '9' || first >= '\uFF10' && first <= '\uFF19';
  }

  /** Whether it and another digit of its line were printed at one place, so that none is known. */
  boolean isPrintedOver(Glyph other) {
    double narrow = Math.min(Math.min(right - left, other.right - other.left), size / 2);
    return isDigit() && other.isDigit() && Math.abs(left - other.left) < OVER * narrow;
  }

  /** The same glyph as one that no one knows. */
  Glyph unknown() {
    return new Glyph("\uFFFD", left, top, right, bottom, size, flow, faint);
  }

  /** The same glyph as one that runs as usual. */
  Glyph upright() {
    return new Glyph(text, left, top, right, bottom, size, Flow.RIGHT, faint);
  }

  /** Whether the same glyph was printed a second time at nearly the same place, to look bold. */
  boolean isReprintOf(Glyph other) {
    double near = size * 0.2;
    return Math.abs(left - other.left) < near
        && Math.abs(top - other.top) < near
        && text.equals(other.text);
  }
}
