package org.gongkai.parsers.zip;

import org.gongkai.parsers.source.ReadContext;

/** How much may still be unpacked from one container. */
final class UnpackBudget {
  /** A small file does no harm, however well it was packed. */
  private static final long SMALL = 1 << 20;

  private final ReadContext context;
  private long unpacked;

  UnpackBudget(ReadContext context) {
    this.context = context;
  }

  void checkRatio(long unpackedSize, long packedSize) {
    if (unpackedSize > SMALL) {
      long ratio = unpackedSize / Math.max(1, packedSize);
      context.check("maxZipRatio", ratio, context.limits().maxZipRatio());
    }
  }

  void spend(int bytes) {
    unpacked += bytes;
    context.check("maxUnpackedBytes", unpacked, context.limits().maxUnpackedBytes());
    context.checkTime();
  }
}
