package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
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

  private static final float THOUSAND = 1000f;

  private final CMap toUnicode;
  private final int codeLength;
  private final float missingWidth;
  private final GlyphTable table = new GlyphTable();
  private final Loader loader;
  private @Nullable TextFont loaded;

  private DictionaryFont(CMap toUnicode, int codeLength, float missingWidth, Loader loader) {
    this.toUnicode = toUnicode;
    this.codeLength = codeLength;
    this.missingWidth = missingWidth;
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
    boolean identity = COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING));
    if (!identity
        || descendants == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return null;
    }
    float usual = descendant.getFloat(COSName.DW, THOUSAND) / THOUSAND;
    DictionaryFont read = new DictionaryFont(parse(map), 2, usual, loader);
    COSArray widths = descendant.getCOSArray(COSName.W);
    if (widths != null) {
      read.readRanges(widths);
    }
    return read;
  }

  private static @Nullable DictionaryFont simple(
      COSDictionary font, COSStream map, Loader loader) throws IOException {
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    boolean known = COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype);
    if (!known || widths == null) {
      return null;
    }
    DictionaryFont read = new DictionaryFont(parse(map), 1, Float.NaN, loader);
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    read.readWidths(first, widths);
    return read;
  }

  private static CMap parse(COSStream map) throws IOException {
    try (RandomAccessRead view = map.createView()) {
      return new CMapParser().parse(view);
    }
  }

  /** Reads {@code first [w w w]} and {@code first last w} as they come. */
  private void readRanges(COSArray widths) {
    int i = 0;
    while (i + 1 < widths.size()) {
      int first = intAt(widths, i);
      COSBase next = widths.getObject(i + 1);
      if (next instanceof COSArray some) {
        readWidths(first, some);
        i += 2;
      } else {
        int last = Math.min(intAt(widths, i + 1), 0xFFFF);
        float width = i + 2 < widths.size() ? floatAt(widths, i + 2) / THOUSAND : missingWidth;
        for (int code = Math.max(0, first); code <= last; code++) {
          table.advance(code, width);
        }
        i += 3;
      }
    }
  }

  private void readWidths(int first, COSArray widths) {
    for (int i = 0; i < widths.size(); i++) {
      table.advance(first + i, floatAt(widths, i) / THOUSAND);
    }
  }

  private static int intAt(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.intValue() : 0;
  }

  private static float floatAt(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  @Override
  public int codeLength(byte[] string, int offset) {
    return codeLength;
  }

  @Override
  public String text(int code) throws IOException {
    String known = table.text(code);
    if (known != null) {
      return known;
    }
    String text = toUnicode.toUnicode(code);
    text = text == null || text.isEmpty() ? loaded().text(code) : text;
    table.text(code, text);
    return text;
  }

  @Override
  public float advance(int code) throws IOException {
    float known = table.advance(code);
    if (!Float.isNaN(known)) {
      return known;
    }
    float advance = Float.isNaN(missingWidth) ? loaded().advance(code) : missingWidth;
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
    return false;
  }

  @Override
  public float em() {
    return 1;
  }
}
