package org.gongkai.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font as the library loads it. */
final class LoadedFont implements TextFont {
  private final PDFont font;
  private final GlyphTable table = new GlyphTable();
  private final float em;

  LoadedFont(PDFont font) {
    this.font = font;
    this.em = font instanceof PDType3Font ? Type3Scale.of(font.getCOSObject()).em() : 1;
  }

  @Override
  public int codeLength(byte[] string, int offset) throws IOException {
    if (!(font instanceof PDType0Font)) {
      return 1;
    }
    ByteArrayInputStream rest = new ByteArrayInputStream(string, offset, string.length - offset);
    font.readCode(rest);
    return Math.max(1, string.length - offset - rest.available());
  }

  @Override
  public String text(int code) throws IOException {
    String known = table.text(code);
    if (known != null) {
      return known;
    }
    String text = font.toUnicode(code);
    text = text == null || text.isEmpty() ? UNKNOWN : text;
    table.text(code, text);
    return text;
  }

  @Override
  public float advance(int code) throws IOException {
    float known = table.advance(code);
    if (!Float.isNaN(known)) {
      return known;
    }
    float advance =
        font.isVertical() ? font.getDisplacement(code).getY() : font.getDisplacement(code).getX();
    table.advance(code, advance);
    return advance;
  }

  @Override
  public boolean isVertical() {
    return font.isVertical();
  }

  @Override
  public float right(int code) throws IOException {
    return isVertical() ? font.getWidth(code) / 2000 + font.getPositionVector(code).getX() : 0;
  }

  @Override
  public float up(int code) {
    return isVertical() ? CidOrigins.ASCENT + font.getPositionVector(code).getY() : 0;
  }

  @Override
  public float em() {
    return em;
  }
}
