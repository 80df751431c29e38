package org.gongkai.parsers.source;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much of everything a document may have before it is refused with {@link
 * LimitExceededException}. All limits are on by default and far above what real reports need.
 *
 * @param maxBytes bytes of the file; default 256 MiB
 * @param maxPages pages; default 2,000
 * @param maxGlyphsPerPage glyphs on one page, and operands of one operator that draws it; default
 *     200,000
 * @param maxRulingsPerPage ruling lines on one page; default 50,000
 * @param maxTableCells cells of one table; default 100,000
 * @param maxCharacters characters of text in the whole document; default 20 million
 * @param maxZipEntries entries of a zip container such as DOCX; default 10,000
 * @param maxZipRatio unpacked size of a zip entry divided by its packed size; default 200
 * @param maxUnpackedBytes unpacked size of all entries of a zip container; default 1 GiB
 * @param maxNesting depth of tables in tables, boxes in boxes and the like; default 64
 * @param maxPicturePixels pixels of a picture that is decoded, when a page is drawn; default 100
 *     million
 * @param maxLabelSteps steps of putting torn labels together, in the whole document; default 2
 *     million
 * @param maxTime time for one document; default 60 seconds, checked between pages, tables, rows and
 *     rules
 */
public record ReadLimits(
    long maxBytes,
    int maxPages,
    int maxGlyphsPerPage,
    int maxRulingsPerPage,
    int maxTableCells,
    int maxCharacters,
    int maxZipEntries,
    int maxZipRatio,
    long maxUnpackedBytes,
    int maxNesting,
    int maxPicturePixels,
    int maxLabelSteps,
    Duration maxTime)
    implements Serializable {

  private static final ReadLimits DEFAULTS =
      new ReadLimits(
          256L << 20,
          2_000,
          200_000,
          50_000,
          100_000,
          20_000_000,
          10_000,
          200,
          1L << 30,
          64,
          100_000_000,
          2_000_000,
          Duration.ofSeconds(60));

  /** Checks that every limit is above zero. */
  public ReadLimits {
    boolean positive =
        maxBytes > 0
            && maxPages > 0
            && maxGlyphsPerPage > 0
            && maxRulingsPerPage > 0
            && maxTableCells > 0
            && maxCharacters > 0
            && maxZipEntries > 0
            && maxZipRatio > 0
            && maxUnpackedBytes > 0
            && maxNesting > 0
            && maxPicturePixels > 0
            && maxLabelSteps > 0
            && maxTime.compareTo(Duration.ZERO) > 0;
    if (!positive) {
      throw new IllegalArgumentException("Every limit must be above zero");
    }
  }

  /** The default limits. */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /** A builder with the default limits. */
  public static Builder builder() {
    return new Builder(DEFAULTS);
  }

  /** A builder with these limits. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds {@link ReadLimits}. */
  public static final class Builder {
    private long maxBytes;
    private int maxPages;
    private int maxGlyphsPerPage;
    private int maxRulingsPerPage;
    private int maxTableCells;
    private int maxCharacters;
    private int maxZipEntries;
    private int maxZipRatio;
    private long maxUnpackedBytes;
    private int maxNesting;
    private int maxPicturePixels;
    private int maxLabelSteps;
    private Duration maxTime;

    private Builder(ReadLimits limits) {
      maxBytes = limits.maxBytes();
      maxPages = limits.maxPages();
      maxGlyphsPerPage = limits.maxGlyphsPerPage();
      maxRulingsPerPage = limits.maxRulingsPerPage();
      maxTableCells = limits.maxTableCells();
      maxCharacters = limits.maxCharacters();
      maxZipEntries = limits.maxZipEntries();
      maxZipRatio = limits.maxZipRatio();
      maxUnpackedBytes = limits.maxUnpackedBytes();
      maxNesting = limits.maxNesting();
      maxPicturePixels = limits.maxPicturePixels();
      maxLabelSteps = limits.maxLabelSteps();
      maxTime = limits.maxTime();
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxBytes(long limit) {
      maxBytes = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxPages(int limit) {
      maxPages = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxGlyphsPerPage(int limit) {
      maxGlyphsPerPage = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxRulingsPerPage(int limit) {
      maxRulingsPerPage = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxTableCells(int limit) {
      maxTableCells = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxCharacters(int limit) {
      maxCharacters = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxZipEntries(int limit) {
      maxZipEntries = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxZipRatio(int limit) {
      maxZipRatio = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxUnpackedBytes(long limit) {
      maxUnpackedBytes = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxNesting(int limit) {
      maxNesting = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxPicturePixels(int limit) {
      maxPicturePixels = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxLabelSteps(int limit) {
      maxLabelSteps = limit;
      return this;
    }

    /** Sets the limit of the same name of {@link ReadLimits}. */
    public Builder maxTime(Duration limit) {
      maxTime = limit;
      return this;
    }

    /**
     * Builds the limits.
     *
     * @throws IllegalArgumentException if a limit is not above zero
     */
    public ReadLimits build() {
      return new ReadLimits(
          maxBytes,
          maxPages,
          maxGlyphsPerPage,
          maxRulingsPerPage,
          maxTableCells,
          maxCharacters,
          maxZipEntries,
          maxZipRatio,
          maxUnpackedBytes,
          maxNesting,
          maxPicturePixels,
          maxLabelSteps,
          maxTime);
    }
  }
}
