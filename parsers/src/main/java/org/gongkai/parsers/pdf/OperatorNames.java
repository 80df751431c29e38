package org.gongkai.parsers.pdf;

import org.jspecify.annotations.Nullable;

/** The names of operators, made once: a page has thousands of operators of a few names. */
final class OperatorNames {
  /** No operator has a longer name. */
  static final int LONGEST = 8;

  private static final int CHARACTERS = 128;
  private static final @Nullable String[] SHORT = new String[CHARACTERS];
  private static final @Nullable String[] LONG = new String[CHARACTERS * CHARACTERS];

  static {
    for (String name :
        ("\" ' B F G J K M Q S W b c d f g h i j k l m n q s v w y"
                + " B* BI BT BX CS DP Do EI ET EX ID MP RG SC T* TD TJ TL Tc Td Tf Tj Tm Tr Ts Tw Tz W*"
                + " b* cm cs d0 d1 f* gs re rg ri sc sh")
            .split(" ")) {
      char first = name.charAt(0);
      if (name.length() == 1) {
        SHORT[first] = name;
      } else {
        LONG[first * CHARACTERS + name.charAt(1)] = name;
      }
    }
  }

  private OperatorNames() {}

  /** The name of one character; empty for a control character. */
  static String of(int a) {
    String known = a < CHARACTERS ? SHORT[a] : null;
    return known == null ? String.valueOf((char) a).trim() : known;
  }

  /** The name of two characters; control characters at its ends left out. */
  static String of(int a, int b) {
    String known = a < CHARACTERS && b < CHARACTERS ? LONG[a * CHARACTERS + b] : null;
    return known == null ? (String.valueOf((char) a) + (char) b).trim() : known;
  }
}
