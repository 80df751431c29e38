package org.gongkai.parsers.pdf;

import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Ink;
import org.jspecify.annotations.Nullable;

/** What the scanner keeps of the graphics state beside what the engine keeps. */
final class ScanState {
  private double clipLeft;
  private double clipTop;
  private double clipRight;
  private double clipBottom;
  private ColourSpace fillSpace = ColourSpace.GRAY;
  private ColourSpace strokeSpace = ColourSpace.GRAY;
  private double fillLight;
  private double strokeLight;
  private @Nullable TextFont font;

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
    copy.fillLight = fillLight;
    copy.strokeLight = strokeLight;
    copy.font = font;
    return copy;
  }

  void clip(Area area) {
    clipLeft = Math.max(clipLeft, area.left());
    clipTop = Math.max(clipTop, area.top());
    clipRight = Math.min(clipRight, area.right());
    clipBottom = Math.min(clipBottom, area.bottom());
  }

  Area clip() {
    return new Area(clipLeft, clipTop, clipRight, clipBottom);
  }

  /** What is painted with now. */
  Ink ink(boolean fill, double alpha) {
    return new Ink(light(fill), alpha, clip());
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
    light(fill, space.initialLight());
  }

  ColourSpace space(boolean fill) {
    return fill ? fillSpace : strokeSpace;
  }

  void light(boolean fill, double light) {
    if (fill) {
      fillLight = light;
    } else {
      strokeLight = light;
    }
  }

  /** How light the colour is: 0 black, 1 white. */
  double light(boolean fill) {
    return fill ? fillLight : strokeLight;
  }

  void font(@Nullable TextFont newFont) {
    font = newFont;
  }

  @Nullable TextFont font() {
    return font;
  }
}
