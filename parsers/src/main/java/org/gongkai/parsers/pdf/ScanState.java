package org.gongkai.parsers.pdf;

import org.apache.pdfbox.util.Matrix;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Ink;
import org.gongkai.parsers.paint.Tone;

/** What of the graphics state (ISO 32000-1, 8.4) tells where text and lines are seen, and how. */
final class ScanState {
  private double clipLeft;
  private double clipTop;
  private double clipRight;
  private double clipBottom;
  private ColourSpace fillSpace = ColourSpace.GRAY;
  private ColourSpace strokeSpace = ColourSpace.GRAY;
  private Tone fillTone = Tone.BLACK;
  private Tone strokeTone = Tone.BLACK;
  private double fillAlpha = 1;
  private double strokeAlpha = 1;
  private float lineWidth = 1;
  private boolean clipIsExact = true;
  private boolean blended;
  private boolean masked;
  private double groupAlpha = 1;
  private boolean groupShowsThrough;
  private Matrix userSpace = new Matrix();
  private TextState text = new TextState();

  ScanState(double width, double height) {
    clipRight = width;
    clipBottom = height;
  }

  ScanState copy() {
    ScanState copy = new ScanState(0, 0);
    copy.clipLeft = clipLeft;
    copy.clipTop = clipTop;
    copy.clipRight = clipRight;
    copy.clipBottom = clipBottom;
    copy.fillSpace = fillSpace;
    copy.strokeSpace = strokeSpace;
    copy.fillTone = fillTone;
    copy.strokeTone = strokeTone;
    copy.fillAlpha = fillAlpha;
    copy.strokeAlpha = strokeAlpha;
    copy.lineWidth = lineWidth;
    copy.clipIsExact = clipIsExact;
    copy.blended = blended;
    copy.masked = masked;
    copy.groupAlpha = groupAlpha;
    copy.groupShowsThrough = groupShowsThrough;
    copy.userSpace = userSpace.clone();
    copy.text = text.copy();
    return copy;
  }

  /**
   * Cuts off what is painted outside of a rectangle.
   *
   * @param exact whether all within it stays
   */
  void clip(Area area, boolean exact) {
    clipIsExact &= exact;
    clipLeft = Math.max(clipLeft, area.left());
    clipTop = Math.max(clipTop, area.top());
    clipRight = Math.min(clipRight, area.right());
    clipBottom = Math.min(clipBottom, area.bottom());
  }

  Area clip() {
    return new Area(clipLeft, clipTop, clipRight, clipBottom);
  }

  /** What is painted with now. */
  Ink ink(boolean fill) {
    return new Ink(tone(fill), alpha(fill), clip(), opacity(fill));
  }

  private Ink.Opacity opacity(boolean fill) {
    boolean even = space(fill) != ColourSpace.PATTERN;
    return alphaOpacity(fill).atMost(even ? Ink.Opacity.FULL : Ink.Opacity.UNKNOWN);
  }

  /** Whether what lies beneath an opaque image can be seen. */
  Ink.Opacity imageOpacity() {
    return alphaOpacity(true);
  }

  private Ink.Opacity alphaOpacity(boolean fill) {
    if (blended || masked || groupShowsThrough) {
      return Ink.Opacity.CLEAR;
    }
    Ink.Opacity most = clipIsExact ? Ink.Opacity.FULL : Ink.Opacity.UNKNOWN;
    return Ink.Opacity.of(alpha(fill)).atMost(most);
  }

  /** Begins a group, which as a whole is painted as the state says (ISO 32000-1, 11.6.6). */
  void beginGroup() {
    groupAlpha *= fillAlpha;
    groupShowsThrough |= blended || masked;
    fillAlpha = 1;
    strokeAlpha = 1;
    blended = false;
    masked = false;
  }

  /** Lets all that is painted from now on hide nothing of what lies beneath. */
  void showThrough() {
    groupShowsThrough = true;
  }

  /** Sets whether paint is mixed with what lies beneath. */
  void blended(boolean isBlended) {
    blended = isBlended;
  }

  /** Sets whether paint goes through a mask. */
  void masked(boolean isMasked) {
    masked = isMasked;
  }

  boolean shows(double x, double y) {
    return x >= clipLeft && x <= clipRight && y >= clipTop && y <= clipBottom;
  }

  void space(boolean fill, ColourSpace space) {
    if (fill) {
      fillSpace = space;
    } else {
      strokeSpace = space;
    }
    tone(fill, space.initialTone());
  }

  ColourSpace space(boolean fill) {
    return fill ? fillSpace : strokeSpace;
  }

  void tone(boolean fill, Tone tone) {
    if (fill) {
      fillTone = tone;
    } else {
      strokeTone = tone;
    }
  }

  /** The colour painted with. */
  Tone tone(boolean fill) {
    return fill ? fillTone : strokeTone;
  }

  void alpha(boolean fill, double alpha) {
    if (fill) {
      fillAlpha = alpha;
    } else {
      strokeAlpha = alpha;
    }
  }

  /** How much the paint covers what lies beneath: 0 nothing, 1 all. */
  double alpha(boolean fill) {
    return groupAlpha * (fill ? fillAlpha : strokeAlpha);
  }

  void lineWidth(float width) {
    lineWidth = width;
  }

  /** How thick lines are drawn, in user space. */
  float lineWidth() {
    return lineWidth;
  }

  /** Puts a matrix before the map from user space to the page's own space. */
  void transform(Matrix matrix) {
    userSpace.concatenate(matrix);
  }

  /** Makes a matrix the map from user space to the page's own space. */
  void userSpace(Matrix matrix) {
    userSpace = matrix;
  }

  /** The map from user space to the page's own space. */
  Matrix userSpace() {
    return userSpace;
  }

  TextState text() {
    return text;
  }
}
