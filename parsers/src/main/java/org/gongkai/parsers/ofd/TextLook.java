package org.gongkai.parsers.ofd;

/**
 * How the glyphs of a text object look.
 *
 * @param drawn whether they are drawn at all
 * @param light how light their colour is: 0 black, 1 white
 * @param faint whether they are so light or transparent that they may be a watermark
 */
record TextLook(boolean drawn, double light, boolean faint) {
  private static final double TRANSPARENT = 0.05;
  private static final double FAINT_ALPHA = 0.55;
  private static final double FAINT_LIGHT = 0.65;

  static TextLook of(Drawing drawing) {
    boolean fill = drawing.object().flag("Fill", true);
    boolean stroke = drawing.object().flag("Stroke", false);
    Colour colour = fill || !stroke ? drawing.style().fill() : drawing.style().stroke();
    double alpha = colour.alpha() * drawing.alpha();
    boolean drawn = (fill || stroke) && alpha > TRANSPARENT && !drawing.isHidden();
    boolean faint = alpha < FAINT_ALPHA || colour.light() > FAINT_LIGHT;
    return new TextLook(drawn, colour.light(), faint);
  }
}
