package org.gongkai.parsers.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** Tells in which charset the bytes of a text are: that of its font, or that of the document. */
final class Charsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int CHINESE_PAGE = 936;
  private static final int UTF8_PAGE = 65001;

  /** Charsets of fonts that are not the document's. */
  private static final Map<Integer, Charset> OF_FONTS =
      Map.of(
          128, Charset.forName("windows-31j"),
          129, Charset.forName("x-windows-949"),
          134, CHINESE,
          136, Charset.forName("Big5"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = WESTERN;

  /** Takes in {@code \ansicpg}. */
  void setCodePage(int page) {
    try {
      document =
          page == CHINESE_PAGE
              ? CHINESE
              : Charset.forName(page == UTF8_PAGE ? "UTF-8" : "windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      document = WESTERN;
    }
  }

  /** Takes in {@code \fcharset} of a font. */
  void setFont(int font, int charset) {
    Charset known = OF_FONTS.get(charset);
    if (known != null) {
      fonts.put(font, known);
    }
  }

  /**
   * The text of bytes in a font; bytes that do not fit their charset are taken for Western ones.
   */
  String decode(byte[] bytes, int font) {
    Charset charset = fonts.getOrDefault(font, document);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }
}
