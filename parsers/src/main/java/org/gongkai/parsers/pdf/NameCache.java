package org.gongkai.parsers.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The names that a content stream said last: it says a few of them over and over. */
final class NameCache {
  private static final int SIZE = 32;

  private final byte[][] spellings = new byte[SIZE][];
  private final @Nullable COSName[] names = new COSName[SIZE];

  /** The name that the first bytes of a buffer spell. */
  COSName name(byte[] buffer, int length) {
    int place = (length * 31 + (length == 0 ? 0 : buffer[0] * 7 + buffer[length - 1])) & SIZE - 1;
    COSName known = names[place];
    byte[] spelling = spellings[place];
    if (known != null && Arrays.equals(spelling, 0, spelling.length, buffer, 0, length)) {
      return known;
    }
    spellings[place] = Arrays.copyOf(buffer, length);
    COSName name = COSName.getPDFName(spellings[place]);
    names[place] = name;
    return name;
  }
}
