package org.gongkai.parsers.ofd;

import org.gongkai.parsers.paint.Tone;

/**
 * How the glyphs of a text object look.
 *
 * @param drawn whether they are drawn at all
 * @param tone their colour
 * @param faint whether they are so light or transparent that they may be a watermark
 */
record TextLook(boolean drawn, Tone tone, boolean faint) {
  private static final double TRANSPARENT = 0.05;
  private static final double FAINT_ALPHA = 0.55;
  private static final double FAINT_LIGHT = 0.65;

  static TextLook of(Drawing drawing) {
    boolean fill = drawing.object().flag("Fill", true);
    boolean stroke = drawing.object().flag("Stroke", false);
    Colour colour = fill || !stroke ? drawing.style().fill() : drawing.style().stroke();
    double alpha = colour.alpha() * drawing.alpha();
    boolean drawn = (fill || stroke) && alpha > TRANSPARENT && !drawing.isHidden();
    boolean faint = alpha < FAINT_ALPHA || colour.tone().light() > FAINT_LIGHT;
    return new TextLook(drawn, colour.tone(), faint);
  }
}
