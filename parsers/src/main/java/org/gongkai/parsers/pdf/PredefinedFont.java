package org.gongkai.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A composite font with a predefined encoding of Chinese text, as {@code GBK-EUC-H}. Such fonts are
 * often not in the file; looking for a like one on the machine would be slow and tell nothing more.
 */
final class PredefinedFont implements TextFont {
  private static final int LONGEST_CODE = 4;

  private final CMap encoding;
  private final CMap unicode;
  private final CidWidths advances;
  private final @Nullable CidOrigins origins;
  private final GlyphTable table = new GlyphTable();

  private PredefinedFont(CMap encoding, CMap unicode, COSDictionary descendant) {
    boolean vertical = encoding.getWMode() == 1;
    this.encoding = encoding;
    this.unicode = unicode;
    this.advances = vertical ? CidWidths.vertical(descendant) : CidWidths.of(descendant);
    this.origins = vertical ? CidOrigins.of(descendant) : null;
  }

  /** The font, or null where it is none of this kind. */
  static @Nullable PredefinedFont of(COSDictionary font) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSName encoding = font.getCOSName(COSName.ENCODING);
    boolean own = font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
    if (own
        || encoding == null
        || encoding.getName().startsWith("Identity")
        || descendants == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return null;
    }
    COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    return system == null ? null : of(encoding.getName(), system, descendant);
  }

  private static @Nullable PredefinedFont of(
      String encoding, COSDictionary system, COSDictionary descendant) {
    String collection =
        system.getString(COSName.REGISTRY) + "-" + system.getString(COSName.ORDERING);
    try {
      CMap codes = new CMapParser().parsePredefined(encoding);
      CMap unicode = new CMapParser().parsePredefined(collection + "-UCS2");
      return new PredefinedFont(codes, unicode, descendant);
    } catch (IOException e) {
      return null; // No map of that name: the library knows what to do then.
    }
  }

  @Override
  public int codeLength(byte[] string, int offset) throws IOException {
    ByteArrayInputStream rest = new ByteArrayInputStream(string, offset, string.length - offset);
    encoding.readCode(rest);
    return Math.max(1, string.length - offset - rest.available());
  }

  @Override
  public String text(int code) {
    String known = table.text(code);
    if (known != null) {
      return known;
    }
    String text = unicode.toUnicode(cid(code));
    text = text == null || text.isEmpty() ? UNKNOWN : text;
    table.text(code, text);
    return text;
  }

  @Override
  public float advance(int code) {
    float known = table.advance(code);
    if (!Float.isNaN(known)) {
      return known;
    }
    float advance = advances.at(cid(code));
    table.advance(code, advance);
    return advance;
  }

  private int cid(int code) {
    int cid = 0;
    for (int length = 1; length <= LONGEST_CODE && cid == 0; length++) {
      cid = encoding.toCID(code, length);
    }
    return cid;
  }

  @Override
  public boolean isVertical() {
    return origins != null;
  }

  @Override
  public float right(int code) {
    return origins == null ? 0 : origins.right(cid(code));
  }

  @Override
  public float up(int code) {
    return origins == null ? 0 : origins.up(cid(code));
  }

  @Override
  public float em() {
    return 1;
  }
}
