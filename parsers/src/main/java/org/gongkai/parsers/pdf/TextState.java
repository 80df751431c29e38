package org.gongkai.parsers.pdf;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The part of the graphics state that is about text (ISO 32000-1, 9.3), in single precision. */
final class TextState {
  private static final int LAST_MODE = 7;

  private @Nullable TextFont font;
  private float fontSize;
  private float stretch = 100;
  private float spacing;
  private float wordSpacing;
  private float leading;
  private float rise;
  private int mode;
  private @Nullable Matrix matrix;
  private @Nullable Matrix lineMatrix;

  TextState copy() {
    TextState copy = new TextState();
    copy.font = font;
    copy.fontSize = fontSize;
    copy.stretch = stretch;
    copy.spacing = spacing;
    copy.wordSpacing = wordSpacing;
    copy.leading = leading;
    copy.rise = rise;
    copy.mode = mode;
    copy.matrix = matrix == null ? null : matrix.clone();
    copy.lineMatrix = lineMatrix == null ? null : lineMatrix.clone();
    return copy;
  }

  void font(@Nullable TextFont newFont, float size) {
    font = newFont;
    fontSize = size;
  }

  @Nullable TextFont font() {
    return font;
  }

  float fontSize() {
    return fontSize;
  }

  void stretch(float percent) {
    stretch = percent;
  }

  /** By how much text is drawn wider; 1 as a rule. */
  float stretch() {
    return stretch / 100;
  }

  void spacing(float newSpacing) {
    spacing = newSpacing;
  }

  float spacing() {
    return spacing;
  }

  void wordSpacing(float newSpacing) {
    wordSpacing = newSpacing;
  }

  float wordSpacing() {
    return wordSpacing;
  }

  void leading(float newLeading) {
    leading = newLeading;
  }

  float leading() {
    return leading;
  }

  void rise(float newRise) {
    rise = newRise;
  }

  float rise() {
    return rise;
  }

  /** Sets how glyphs are painted; a number that stands for no way changes nothing. */
  void mode(int newMode) {
    mode = newMode < 0 || newMode > LAST_MODE ? mode : newMode;
  }

  boolean isFilled() {
    return mode % 2 == 0;
  }

  boolean isStroked() {
    return mode % 4 == 1 || mode % 4 == 2;
  }

  /** From text space to user space; null outside of text objects. */
  @Nullable Matrix matrix() {
    return matrix;
  }

  /** Sets where the text begins, and its line. */
  void begin(Matrix at) {
    matrix = at;
    lineMatrix = at.clone();
  }

  void end() {
    matrix = null;
    lineMatrix = null;
  }

  /** Begins another line, moved from where this one begins. */
  void moveLine(float x, float y) {
    if (lineMatrix != null) {
      lineMatrix.concatenate(new Matrix(1, 0, 0, 1, x, y));
      matrix = lineMatrix.clone();
    }
  }

  /** Moves on along the line: to the right, or down in vertical text. */
  void move(float x, float y) {
    if (matrix != null) {
      matrix.translate(x, y);
    }
  }
}
