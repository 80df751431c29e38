package org.gongkai.core.template;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.gongkai.core.model.TemplateId;

/** Tells one state of the national forms' data from another. */
public final class TemplateFingerprint {
  private static final int LENGTH = 16;

  private TemplateFingerprint() {}

  /** The first 16 hexadecimal digits of the SHA-256 of all forms' resource files. */
  public static String hex() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(TemplateId.values())
          .filter(id -> id != TemplateId.UNKNOWN)
          .forEach(id -> digest.update(FormFile.bytes(FormReader.fileName(id))));
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
