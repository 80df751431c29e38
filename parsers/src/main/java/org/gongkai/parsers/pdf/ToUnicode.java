package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * A font's map to Unicode.
 *
 * @param table the texts that are known at once; takes what else is asked for
 * @param other the whole map as the library reads it; null where the table has it all
 */
record ToUnicode(GlyphTable table, @Nullable CMap other) {
  static ToUnicode read(COSStream map) throws IOException {
    try (RandomAccessRead view = map.createView()) {
      byte[] bytes = new byte[Math.toIntExact(view.length())];
      view.readFully(bytes);
      GlyphTable table = new GlyphTable();
      if (PlainToUnicode.read(bytes, table)) {
        return new ToUnicode(table, null);
      }
      view.seek(0);
      return new ToUnicode(new GlyphTable(), new CMapParser().parse(view));
    }
  }

  /** The text of a code that the table does not have; null where there is none. */
  @Nullable String otherText(int code) {
    return other == null ? null : other.toUnicode(code);
  }
}
