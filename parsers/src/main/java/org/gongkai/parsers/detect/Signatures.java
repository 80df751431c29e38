package org.gongkai.parsers.detect;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bytes that formats begin with. */
final class Signatures {
  /** How far from its start a PDF may begin; its readers have always allowed that. */
  private static final int PDF_JUNK = 1024;

  /** How far into a PDF its first object is looked for. */
  private static final int PDF_BODY = 1 << 16;

  private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final int TAR_MARK = 257;
  private static final Map<Format, int[][]> STARTS = starts();

  private Signatures() {}

  private static Map<Format, int[][]> starts() {
    Map<Format, int[][]> starts = new LinkedHashMap<>();
    starts.put(Format.ZIP, new int[][] {{'P', 'K', 3, 4}, {'P', 'K', 5, 6}, {'P', 'K', 7, 8}});
    starts.put(Format.OLE2, new int[][] {{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}});
    starts.put(Format.RAR, new int[][] {{'R', 'a', 'r', '!', 0x1A, 7}});
    starts.put(Format.SEVEN_ZIP, new int[][] {{'7', 'z', 0xBC, 0xAF, 0x27, 0x1C}});
    starts.put(Format.GZIP, new int[][] {{0x1F, 0x8B, 8}});
    starts.put(Format.JPEG, new int[][] {{0xFF, 0xD8, 0xFF}});
    starts.put(Format.PNG, new int[][] {{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}});
    starts.put(Format.TIFF, new int[][] {{'I', 'I', '*', 0}, {'M', 'M', 0, '*'}});
    starts.put(
        Format.GIF, new int[][] {{'G', 'I', 'F', '8', '7', 'a'}, {'G', 'I', 'F', '8', '9', 'a'}});
    starts.put(Format.RTF, new int[][] {{'{', '\\', 'r', 't', 'f'}});
    return starts;
  }

  static Optional<Format> find(byte[] bytes) {
    for (Map.Entry<Format, int[][]> start : STARTS.entrySet()) {
      for (int[] signature : start.getValue()) {
        if (startsWith(bytes, 0, signature)) {
          return Optional.of(start.getKey());
        }
      }
    }
    if (isPdf(bytes)) {
      return Optional.of(Format.PDF);
    }
    return findSpread(bytes);
  }

  /** Formats whose marks stand apart. */
  private static Optional<Format> findSpread(byte[] bytes) {
    if (startsWith(bytes, 0, 'B', 'M') && startsWith(bytes, 6, 0, 0, 0, 0)) {
      return Optional.of(Format.BMP);
    }
    if (startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
      return Optional.of(Format.WEBP);
    }
    return startsWith(bytes, TAR_MARK, 'u', 's', 't', 'a', 'r')
        ? Optional.of(Format.TAR)
        : Optional.empty();
  }

  /** A text may speak of PDF; after other bytes only a body of objects makes it one. */
  private static boolean isPdf(byte[] bytes) {
    for (int at = 0; at <= Math.min(PDF_JUNK, bytes.length); at++) {
      if (startsWith(bytes, at, PDF)) {
        return at == 0 || head(bytes, at, PDF_BODY).contains(" obj");
      }
    }
    return false;
  }

  /** The first bytes from a place as characters of one byte each. */
  static String head(byte[] bytes, int from, int most) {
    int length = Math.min(most, bytes.length - from);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  static boolean startsWith(byte[] bytes, int from, int... signature) {
    if (from + signature.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[from + i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
