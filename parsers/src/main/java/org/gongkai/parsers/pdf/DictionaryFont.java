package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A font read from its dictionary alone: its widths and its map to Unicode. Its font program, which
 * costs the most to load, is touched only for a code that the map does not tell.
 */
final class DictionaryFont implements TextFont {
  /** Gives the font as the library loads it. */
  @FunctionalInterface
  interface Loader {
    TextFont load() throws IOException;
  }

  private final ToUnicode toUnicode;
  private final @Nullable CidWidths widths;
  private final @Nullable CidOrigins origins;
  private final float em;
  private final GlyphTable table;
  private final Loader loader;
  private @Nullable TextFont loaded;

  private DictionaryFont(
      ToUnicode toUnicode,
      @Nullable CidWidths widths,
      @Nullable CidOrigins origins,
      float em,
      Loader loader) {
    this.toUnicode = toUnicode;
    this.table = toUnicode.table();
    this.widths = widths;
    this.origins = origins;
    this.em = em;
    this.loader = loader;
  }

  /** The font, or null where its dictionary does not tell enough. */
  static @Nullable DictionaryFont of(COSDictionary font, Loader loader) throws IOException {
    if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map)) {
      return null;
    }
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        ? composite(font, map, loader)
        : simple(font, map, loader);
  }

  private static @Nullable DictionaryFont composite(
      COSDictionary font, COSStream map, Loader loader) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    boolean vertical = COSName.IDENTITY_V.equals(encoding);
    if (!vertical && !COSName.IDENTITY_H.equals(encoding)
        || descendants == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return null;
    }
    CidWidths widths = vertical ? CidWidths.vertical(descendant) : CidWidths.of(descendant);
    CidOrigins origins = vertical ? CidOrigins.of(descendant) : null;
    return new DictionaryFont(ToUnicode.read(map), widths, origins, 1, loader);
  }

  private static @Nullable DictionaryFont simple(COSDictionary font, COSStream map, Loader loader)
      throws IOException {
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    boolean drawn = COSName.TYPE3.equals(subtype);
    boolean known = drawn || COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype);
    if (!known || widths == null) {
      return null;
    }
    Type3Scale scale = drawn ? Type3Scale.of(font) : Type3Scale.OF_OTHERS;
    DictionaryFont read = new DictionaryFont(ToUnicode.read(map), null, null, scale.em(), loader);
    read.readWidths(font.getInt(COSName.FIRST_CHAR, 0), widths, scale.unit());
    return read;
  }

  private void readWidths(int first, COSArray widths, float unit) {
    for (int i = 0; i < widths.size(); i++) {
      table.advance(first + i, floatAt(widths, i) * unit);
    }
  }

  private static float floatAt(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  @Override
  public int codeLength(byte[] string, int offset) {
    return widths == null ? 1 : 2;
  }

  @Override
  public String text(int code) throws IOException {
    String known = table.text(code);
    if (known != null) {
      return known;
    }
    String text = toUnicode.otherText(code);
    text = text == null || text.isEmpty() ? loaded().text(code) : text;
    table.text(code, text);
    return text;
  }

  @Override
  public float advance(int code) throws IOException {
    if (widths != null) {
      return widths.at(code);
    }
    float known = table.advance(code);
    if (!Float.isNaN(known)) {
      return known;
    }
    float advance = loaded().advance(code);
    table.advance(code, advance);
    return advance;
  }

  private TextFont loaded() throws IOException {
    if (loaded == null) {
      loaded = loader.load();
    }
    return loaded;
  }

  @Override
  public boolean isVertical() {
    return origins != null;
  }

  @Override
  public float right(int code) {
    return origins == null ? 0 : origins.right(code);
  }

  @Override
  public float up(int code) {
    return origins == null ? 0 : origins.up(code);
  }

  @Override
  public float em() {
    return em;
  }
}
