package org.gongkai.export.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of files for the pages of reports: safe on every system, one for each source. */
final class PageName {
  private static final int LONGEST = 40;
  private static final int DIGEST_BYTES = 8;

  private static final Pattern OWN =
      Pattern.compile(".{0," + LONGEST + "}-[0-9a-f]{" + 2 * DIGEST_BYTES + "}\\.html");

  private PageName() {}

  /** The letters and digits of the source's name, and a digest of it, which no other has. */
  static String of(String source) {
    StringBuilder name = new StringBuilder();
    int slash = source.lastIndexOf('/');
    source
        .substring(slash + 1)
        .codePoints()
        .limit(LONGEST)
        .map(point -> Character.isLetterOrDigit(point) && point < 0x10000 ? point : '-')
        .forEach(name::appendCodePoint);
    return name + "-" + digest(source) + ".html";
  }

  /** Whether a file's name is one of those that are given here. */
  static boolean isOne(String name) {
    return OWN.matcher(name).matches();
  }

  private static String digest(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
