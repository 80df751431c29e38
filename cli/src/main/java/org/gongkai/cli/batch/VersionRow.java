package org.gongkai.cli.batch;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.read.ByteFields;

/**
 * What is known of a report when it comes: how many versions there are is not.
 *
 * @param hash of its bytes
 * @param member whose report it is
 * @param family the number of its family; {@link #ALONE} where issuer or year is unknown
 * @param version which of the family's
 * @param original the position of the first row with the same bytes; {@link #NONE} for that itself
 */
record VersionRow(
    ContentHash hash, VersionTable.Member member, int family, int version, long original) {
  static final int ALONE = -1;
  static final long NONE = -1;

  byte[] toByteArray() {
    ByteFields fields = new ByteFields().raw(hash.toByteArray()).four(family).four(version);
    fields.eight(original).text(member.source()).one((byte) (member.issuer().isPresent() ? 1 : 0));
    fields.text(member.issuer().orElse("")).one((byte) (member.year().isPresent() ? 1 : 0));
    return fields.four(member.year().orElse(0)).toByteArray();
  }

  static VersionRow read(ByteBuffer bytes) {
    ContentHash hash = ContentHash.read(bytes);
    int family = bytes.getInt();
    int version = bytes.getInt();
    long original = bytes.getLong();
    return new VersionRow(hash, member(bytes), family, version, original);
  }

  private static VersionTable.Member member(ByteBuffer bytes) {
    String source = ByteFields.text(bytes);
    boolean hasIssuer = bytes.get() != 0;
    String issuer = ByteFields.text(bytes);
    boolean hasYear = bytes.get() != 0;
    int year = bytes.getInt();
    return new VersionTable.Member(
        source,
        hasIssuer ? Optional.of(issuer) : Optional.empty(),
        hasYear ? OptionalInt.of(year) : OptionalInt.empty());
  }

  /** The row of another report with the same bytes. */
  VersionRow again(String source, long position) {
    VersionTable.Member other = new VersionTable.Member(source, member.issuer(), member.year());
    return new VersionRow(hash, other, family, version, position);
  }
}
