package org.gongkai.parsers.rtf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.function.BooleanSupplier;

/** Parts the bytes of a document into groups, control words and text. */
final class Tokenizer {
  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  /** Takes the tokens. */
  interface Sink {
    void open();

    void close();

    /** A control word; its number is {@code Integer.MIN_VALUE} where it has none. */
    void control(String word, int number);

    /** A byte of text in the code page in force. */
    void text(int value);
  }

  private final byte[] bytes;
  private final Sink sink;
  private int at;

  Tokenizer(byte[] bytes, Sink sink) {
    this.bytes = bytes;
    this.sink = sink;
  }

  /** Shows all tokens, until there are no more or nobody wants them. */
  void run(BooleanSupplier wanted) {
    while (at < bytes.length && wanted.getAsBoolean()) {
      int value = bytes[at++] & 0xFF;
      switch (value) {
        case '{' -> sink.open();
        case '}' -> sink.close();
        case '\\' -> readControl();
        case '\r', '\n', 0 -> {
          // Line breaks are the layout of the file.
        }
        default -> sink.text(value);
      }
    }
  }

  private void readControl() {
    if (at >= bytes.length) {
      return;
    }
    int start = at;
    while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    if (at == start) {
      readSymbol();
      return;
    }
    String word = new String(bytes, start, at - start, US_ASCII);
    int number = readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    } else {
      sink.control(word, number);
    }
  }

  private void readSymbol() {
    int symbol = bytes[at++] & 0xFF;
    if (symbol == '\'') {
      int value = hex(at) * 16 + hex(at + 1);
      at = Math.min(bytes.length, at + 2);
      if (value >= 0) {
        sink.text(value);
      }
    } else if (symbol == '{' || symbol == '}' || symbol == '\\') {
      sink.text(symbol);
    } else {
      sink.control(String.valueOf((char) symbol), Integer.MIN_VALUE);
    }
  }

  private int readNumber() {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    int digits = at;
    while (at < bytes.length && at - digits < LONGEST_NUMBER && isDigit(bytes[at])) {
      at++;
    }
    if (at == digits) {
      at = start;
      return Integer.MIN_VALUE;
    }
    long value = Long.parseLong(new String(bytes, start, at - start, US_ASCII));
    return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  /** The digit's value; so low where there is none that the number is below zero. */
  private int hex(int place) {
    int digit = place < bytes.length ? Character.digit(bytes[place], 16) : -1;
    return digit < 0 ? -1000 : digit;
  }

  private static boolean isLetter(byte value) {
    return value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z';
  }

  private static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }
}
