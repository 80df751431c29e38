package org.gongkai.parsers.archive;

import java.time.Duration;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;

/** What may still come out of an archive and all the archives in it together. */
final class ArchiveLimits {
  /** Whoever reads the files takes the time, between one file and the next. */
  private static final Duration ANY_TIME = Duration.ofDays(36_500);

  private final ReadLimits limits;
  private final ReadContext context;
  private long unpacked;
  private long entries;

  ArchiveLimits(String sourceName, ReadLimits limits) {
    this.limits = limits;
    this.context = new ReadContext(sourceName, limits);
  }

  /** For a container of this name: what the ones before it have left. */
  ReadContext context(String name) {
    ReadLimits left =
        new ReadLimits(
            limits.maxBytes(),
            limits.maxPages(),
            limits.maxGlyphsPerPage(),
            limits.maxRulingsPerPage(),
            limits.maxTableCells(),
            limits.maxCharacters(),
            limits.maxZipEntries(),
            limits.maxZipRatio(),
            Math.max(1, limits.maxUnpackedBytes() - unpacked),
            limits.maxNesting(),
            limits.maxPicturePixels(),
            limits.maxLabelSteps(),
            ANY_TIME);
    return new ReadContext(name, left);
  }

  void countEntries(int more) {
    entries += more;
    context.check("maxZipEntries", entries, limits.maxZipEntries());
  }

  void countBytes(int more) {
    unpacked += more;
    context.check("maxUnpackedBytes", unpacked, limits.maxUnpackedBytes());
  }

  void checkDepth(int depth) {
    context.check("maxNesting", depth, limits.maxNesting());
  }
}
