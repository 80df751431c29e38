package org.gongkai.parsers.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Flips, cuts, repeats and swaps bytes, and puts numbers in that are too large. */
final class ByteDamage implements Damage {
  private static final int MAX_CHANGES = 6;
  private static final int MAX_DOUBLINGS = 11;
  private static final String[] TOKENS = {
    "0",
    "-1",
    "2147483647",
    "2147483648",
    "-2147483649",
    "9223372036854775808",
    "1e309",
    "NaN",
    "99999999999999999999999999999999",
    "0.00000000000000000001",
    "\0",
    "\uFEFF",
    "\uFFFF",
    "%",
    "<",
    ">",
    "&",
    "\"",
    "{",
    "}",
    "\\",
    "\\u-1",
    "\\bin99999999",
    "[[[[[[[[",
    "(((((((",
    "<<",
    ">>",
    "\t",
    "\n",
    "\r",
    "|",
    "—",
    "　",
    "１２",
    "零",
    "一、",
    "（一）",
    "总计",
    "万元",
    "2021年",
    "其他"
  };

  @Override
  public byte[] to(byte[] document, Choices choices) {
    byte[] damaged = document;
    int changes = choices.between(1, MAX_CHANGES);
    for (int i = 0; i < changes && damaged.length > 0 && damaged.length <= MAX_BYTES; i++) {
      damaged = change(damaged, choices);
    }
    return damaged;
  }

  private static byte[] change(byte[] bytes, Choices choices) {
    int from = choices.between(0, bytes.length - 1);
    int length = Math.min(choices.between(1, 400), bytes.length - from);
    return switch (choices.between(0, 7)) {
      case 0 -> flipped(bytes, from, choices);
      case 1 -> Arrays.copyOf(bytes, from);
      case 2 -> spliced(bytes, from, from + length, new byte[0]);
      case 3 -> repeated(bytes, from, from + length, 1 << choices.between(1, MAX_DOUBLINGS));
      case 4 -> spliced(bytes, from, from + length, choices.bytes(length));
      case 5 -> spliced(bytes, from, from, token(choices));
      case 6 -> number(bytes, from, choices);
      default -> swapped(bytes, from, length, choices);
    };
  }

  static byte[] token(Choices choices) {
    return choices.oneOf(TOKENS).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] bytes, int at, Choices choices) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) (1 << choices.between(0, 7));
    return copy;
  }

  private static byte[] repeated(byte[] bytes, int from, int to, int times) {
    ByteArrayOutputStream slices = new ByteArrayOutputStream();
    for (int i = 0; i < times && slices.size() < MAX_BYTES; i++) {
      slices.write(bytes, from, to - from);
    }
    return spliced(bytes, from, to, slices.toByteArray());
  }

  /** Replaces the next number, if one follows. */
  private static byte[] number(byte[] bytes, int from, Choices choices) {
    int start = from;
    while (start < bytes.length && !Character.isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && Character.isDigit(bytes[end])) {
      end++;
    }
    return spliced(bytes, start, end, token(choices));
  }

  private static byte[] swapped(byte[] bytes, int from, int length, Choices choices) {
    int to = choices.between(0, bytes.length - length);
    byte[] copy = bytes.clone();
    System.arraycopy(bytes, to, copy, from, length);
    System.arraycopy(bytes, from, copy, to, length);
    return copy;
  }

  /** The bytes with a part of them replaced. */
  static byte[] spliced(byte[] bytes, int from, int to, byte[] part) {
    byte[] all = new byte[bytes.length - (to - from) + part.length];
    System.arraycopy(bytes, 0, all, 0, from);
    System.arraycopy(part, 0, all, from, part.length);
    System.arraycopy(bytes, to, all, from + part.length, bytes.length - to);
    return all;
  }
}
