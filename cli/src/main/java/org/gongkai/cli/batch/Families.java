package org.gongkai.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.journal.HashIndex;

/**
 * How many reports there are of one issuer for one year, for ever more issuers and years. Which
 * they are stands in the first row of each: here are but numbers.
 */
final class Families {
  private static final int FIRST_ROOM = 1 << 10;

  private final HashIndex numbers = new HashIndex();
  private int[] versions = new int[FIRST_ROOM];
  private long[] firstRows = new long[FIRST_ROOM];
  private int size;

  /** The numbers of the families that may be of this issuer and year. */
  long[] find(String issuer, int year) {
    return numbers.find(hash(issuer, year));
  }

  /** Begins a family without reports; returns its number. */
  int begin(String issuer, int year, long firstRow) {
    if (size == versions.length) {
      versions = Arrays.copyOf(versions, 2 * size);
      firstRows = Arrays.copyOf(firstRows, 2 * size);
    }
    firstRows[size] = firstRow;
    numbers.add(hash(issuer, year), size);
    return size++;
  }

  private static ContentHash hash(String issuer, int year) {
    return ContentHash.of((issuer + "\n" + year).getBytes(StandardCharsets.UTF_8));
  }

  /** The position of the family's first row. */
  long firstRow(int family) {
    return firstRows[family];
  }

  /** Counts one more; returns how many there are now. */
  int oneMore(int family) {
    return ++versions[family];
  }

  /** How many there are. */
  int versions(int family) {
    return versions[family];
  }
}
