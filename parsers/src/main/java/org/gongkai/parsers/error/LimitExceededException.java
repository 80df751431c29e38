package org.gongkai.parsers.error;

/** The document is larger or deeper than a limit of {@code ReadLimits} allows. */
public final class LimitExceededException extends ReportException {
  private static final long serialVersionUID = 1L;

  private final String limit;

  /**
   * With the limit that was met.
   *
   * @param limit the limit's name in {@code ReadLimits}, for example {@code maxPages}
   * @param allowed the limit's value
   */
  public LimitExceededException(String sourceName, String limit, long allowed) {
    super(
        sourceName,
        "It goes beyond the limit " + limit + " of " + allowed + ".",
        "If the file can be trusted, raise ReadLimits." + limit + ".");
    this.limit = limit;
  }

  /** The limit's name in {@code ReadLimits}. */
  public String limit() {
    return limit;
  }
}
