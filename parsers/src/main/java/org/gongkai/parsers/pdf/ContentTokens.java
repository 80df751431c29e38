package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * Parts a content stream into operators and their operands (ISO 32000-1, 7.8.2). It reads what is
 * broken as the library does, but where that gives up the rest of the page, it goes on.
 */
final class ContentTokens {
  /** Twice what the format allows; what is longer names nothing, and is cut. */
  private static final int LONGEST_NAME = 254;

  private final ContentBytes bytes;
  private final Operands operands;
  private final ContentNumber number = new ContentNumber();
  private final ContentStrings strings;
  private final byte[] name = new byte[LONGEST_NAME];
  private final NameCache names = new NameCache();

  /**
   * For one stream.
   *
   * @param operands takes the operands of each operator
   */
  ContentTokens(ContentBytes bytes, Operands operands, ReadContext context) {
    this.bytes = bytes;
    this.operands = operands;
    this.strings = new ContentStrings(bytes, context);
  }

  /**
   * The next operator, whose operands are then in the operands; null at the end. Inline images are
   * passed over; their operator is {@code ID}.
   */
  @Nullable String next() throws IOException {
    operands.clear();
    for (int c = first(); c != ContentBytes.END; c = first()) {
      if (!readOperand(c, operands)) {
        String operator = readOperator(c);
        if (operator.equals("ID")) {
          InlineImage.skip(bytes);
        }
        if (!operator.isEmpty() && !isConstant(operator, operands)) {
          return operator;
        }
      }
    }
    return null;
  }

  /** The first byte of the next token. */
  private int first() throws IOException {
    int c = bytes.peekBehindSpace();
    while (c == '%') {
      skipComment();
      c = bytes.peekBehindSpace();
    }
    return c;
  }

  private void skipComment() throws IOException {
    int c = bytes.peek();
    while (c != '\n' && c != '\r' && c != ContentBytes.END) {
      bytes.skip();
      c = bytes.peek();
    }
  }

  /** Reads an operand that begins with a byte; false if it begins an operator. */
  private boolean readOperand(int c, Operands target) throws IOException {
    switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> readNumber(target);
      case '(' -> target.addString(strings.readLiteral());
      case '/' -> target.addName(readName());
      case '[' -> readArray(target.addArray());
      case '<' -> {
        if (bytes.peek(1) == '<') {
          skipNested();
          target.addOther();
        } else {
          target.addString(strings.readHex());
        }
      }
      case ']' -> {
        bytes.skip();
        target.addOther();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readNumber(Operands target) throws IOException {
    float shortNumber = bytes.readShortNumber();
    if (!Float.isNaN(shortNumber)) {
      target.addNumber(shortNumber);
      return;
    }
    int first = bytes.read();
    number.begin(first);
    if (first == '-' && bytes.peek() == '-') {
      bytes.skip();
    }
    for (int c = bytes.peek(); isOfNumber(c); c = bytes.peek()) {
      if (c != '-') {
        number.add(c);
      }
      bytes.skip();
    }
    if (number.isLonePlus()) {
      target.addOther();
    } else {
      target.addNumber(number.value());
    }
  }

  private boolean isOfNumber(int c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' && !number.hasDot();
  }

  private COSName readName() throws IOException {
    bytes.skip();
    int length = 0;
    for (int c = bytes.peek(); !Characters.endsName(c); c = bytes.peek()) {
      bytes.skip();
      int high = Characters.hexDigit(bytes.peek());
      int low = c == '#' && high >= 0 ? Characters.hexDigit(bytes.peek(1)) : -1;
      if (low >= 0) {
        bytes.skip();
        bytes.skip();
      }
      if (length < LONGEST_NAME) {
        name[length++] = (byte) (low >= 0 ? high << 4 | low : c);
      }
    }
    return names.name(name, length);
  }

  /** Reads to the end of an array; arrays and dictionaries in it mean nothing to any operator. */
  private void readArray(Operands elements) throws IOException {
    bytes.skip();
    for (int c = first(); c != ']' && c != ContentBytes.END; c = first()) {
      if (c == '[' || c == '<' && bytes.peek(1) == '<') {
        skipNested();
        elements.addOther();
      } else if (!readOperand(c, elements)) {
        readOperator(c);
      }
    }
    bytes.read();
  }

  /** Passes over an array or a dictionary with all that is in it. */
  private void skipNested() throws IOException {
    int depth = 0;
    do {
      int c = first();
      if (c == ContentBytes.END) {
        return;
      }
      if (c == '(') {
        strings.readLiteral();
        continue;
      }
      if (c == '<' && bytes.peek(1) != '<') {
        strings.readHex();
        continue;
      }
      boolean twice = (c == '<' || c == '>') && bytes.peek(1) == c;
      depth += c == '[' || c == '<' && twice ? 1 : c == ']' || c == '>' && twice ? -1 : 0;
      bytes.skip();
      if (twice) {
        bytes.skip();
      }
    } while (depth > 0);
  }

  /** Reads an operator, or whatever else stands there that begins no operand; empty for garbage. */
  private String readOperator(int first) throws IOException {
    boolean endsAsName = first == 'n' || first == 't' || first == 'f' || first == 'B';
    int a = bytes.read();
    int b = bytes.peek();
    if (endsOperator(b, endsAsName) && !isDigitOfOperator(a, b)) {
      return OperatorNames.of(a);
    }
    bytes.skip();
    int c = bytes.peek();
    if (endsOperator(c, endsAsName) && !isDigitOfOperator(b, c)) {
      return OperatorNames.of(a, b);
    }
    StringBuilder operator = new StringBuilder().append((char) a).append((char) b);
    int last = b;
    while (!endsOperator(c, endsAsName) || isDigitOfOperator(last, c)) {
      if (operator.length() < OperatorNames.LONGEST) {
        operator.append((char) c);
      }
      bytes.skip();
      last = c;
      c = bytes.peek();
    }
    return operator.toString().trim();
  }

  private static boolean endsOperator(int c, boolean endsAsName) {
    return endsAsName ? Characters.endsName(c) : Characters.endsOperator(c);
  }

  /** The operators {@code d0} and {@code d1} of glyphs. */
  private static boolean isDigitOfOperator(int before, int c) {
    return before == 'd' && (c == '0' || c == '1');
  }

  private static boolean isConstant(String word, Operands target) {
    boolean constant = word.equals("true") || word.equals("false") || word.equals("null");
    if (constant) {
      target.addOther();
    }
    return constant;
  }
}
