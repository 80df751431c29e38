package org.gongkai.parsers.pdf;

import java.io.IOException;

/** What the scanner asks a font: codes, their text and their widths; never outlines. */
interface TextFont {
  /** What stands for a glyph whose meaning the font does not tell. */
  String UNKNOWN = "\uFFFD";

  /** How many bytes the code at a place of a string has, 1 or more. */
  int codeLength(byte[] string, int offset) throws IOException;

  /** The text of a code. */
  String text(int code) throws IOException;

  /** How far a code moves on along its writing direction, in ems; vertical ones move by minus. */
  float advance(int code) throws IOException;

  /** Whether glyphs are set one under another. */
  boolean isVertical();

  /** How far the middle of a vertical font's glyph is right of the usual place, in ems. */
  default float right(int code) throws IOException {
    return 0;
  }

  /** How far a vertical font's glyph is above the usual place, in ems. */
  default float up(int code) throws IOException {
    return 0;
  }

  /** The em in units of the font size; not 1 only in fonts with an unusual matrix. */
  float em();
}
