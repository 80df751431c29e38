package org.gongkai.cli.read;

/**
 * How much of the heap each thing may take, so that all of them together fit.
 *
 * @param waiting bytes of results that wait for their turn
 * @param content bytes of files that are being read in this process
 * @param opened bytes that reports take while they are rendered
 * @param result bytes of one report as JSON
 * @param entry bytes of one file of an archive
 */
public record Sizes(long waiting, long content, long opened, long result, long entry) {
  /** How many bytes of heap a byte of JSON becomes, as text, as a tree, as a report, as rows. */
  public static final int OPENED_PER_RESULT = 10;

  /** More than this need not wait to keep all threads busy, however large the heap is. */
  private static final long MOST_WAITING = 1 << 27;

  private static final long MOST_OPENED = 1 << 28;

  /** The sizes for a heap. */
  public static Sizes of(long heap) {
    long most = Integer.MAX_VALUE / 2;
    return new Sizes(
        Math.min(MOST_WAITING, heap / 8),
        heap / 4,
        Math.min(MOST_OPENED, heap / 4),
        Math.min(most, heap / 32),
        Math.min(most, heap / 8));
  }
}
