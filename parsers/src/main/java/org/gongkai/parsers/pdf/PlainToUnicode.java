package org.gongkai.parsers.pdf;

/**
 * Reads a map to Unicode of the kind that nearly all programs write: codes of one length with their
 * texts, singly and in ranges (ISO 32000-1, 9.10.3). Whatever is written in another way, or is
 * broken, is left to the library.
 */
final class PlainToUnicode {
  private static final int NO_CODE = -1;

  private final MapTokens tokens;
  private final GlyphTable table;
  private int digitsOfCodes;

  private PlainToUnicode(MapTokens tokens, GlyphTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** Puts the texts of the codes into a table; false where the map is not plain. */
  static boolean read(byte[] map, GlyphTable table) {
    return new PlainToUnicode(new MapTokens(map), table).read();
  }

  private boolean read() {
    int count = MapTokens.NO_COUNT;
    boolean isAfterName = false;
    for (int c = tokens.next(); c != MapTokens.END; c = tokens.next()) {
      if (MapTokens.isDigit(c)) {
        int number = tokens.readCount();
        count = isAfterName ? MapTokens.NO_COUNT : number;
      } else if (MapTokens.isLetter(c)) {
        String operator = tokens.readWord();
        if (operator.equals("endcmap")) {
          return true;
        }
        if (!run(operator, count)) {
          return false;
        }
        count = MapTokens.NO_COUNT;
      } else if (c == '/' ? tokens.skipName() : tokens.skipOther(c)) {
        count = MapTokens.NO_COUNT;
      } else {
        return false;
      }
      isAfterName = c == '/';
    }
    return true;
  }

  private boolean run(String operator, int count) {
    return switch (operator) {
      case "beginbfchar" -> count >= 0 && readCharacters(count) && ends("endbfchar");
      case "beginbfrange" -> count >= 0 && readRanges(count) && ends("endbfrange");
      case "begincodespacerange" -> count >= 0 && skipRanges(count) && ends("endcodespacerange");
      case "", "usecmap", "begincidchar", "begincidrange" -> false;
      default -> true;
    };
  }

  private boolean ends(String operator) {
    return MapTokens.isLetter(tokens.next()) && tokens.readWord().equals(operator);
  }

  private boolean readCharacters(int count) {
    for (int i = 0; i < count; i++) {
      int code = readCode();
      if (code < 0 || !tokens.readHex() || !tokens.isText()) {
        return false;
      }
      table.text(code, tokens.text());
    }
    return true;
  }

  private boolean readRanges(int count) {
    for (int i = 0; i < count; i++) {
      int first = readCode();
      int last = readCode();
      if (first < 0 || last < first || !tokens.readHex() || !fill(first, last)) {
        return false;
      }
    }
    return true;
  }

  /** Gives the codes of a range characters that follow one another. */
  private boolean fill(int first, int last) {
    if (first == last && tokens.isText()) {
      table.text(first, tokens.text());
      return true;
    }
    int character = tokens.value();
    int lastCharacter = character + last - first;
    boolean isPlain =
        tokens.isCharacter()
            && lastCharacter <= Character.MAX_VALUE
            && (lastCharacter < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    for (int code = first; isPlain && code <= last; code++) {
      table.text(code, String.valueOf((char) (character + code - first)));
    }
    return isPlain;
  }

  private boolean skipRanges(int count) {
    for (int i = 0; i < 2 * count; i++) {
      if (!tokens.readHex()) {
        return false;
      }
    }
    return true;
  }

  /** A code of one byte or two, all of one length. */
  private int readCode() {
    if (!tokens.readHex() || tokens.digits() != 2 && tokens.digits() != 4) {
      return NO_CODE;
    }
    digitsOfCodes = digitsOfCodes == 0 ? tokens.digits() : digitsOfCodes;
    return digitsOfCodes == tokens.digits() ? tokens.value() : NO_CODE;
  }
}
