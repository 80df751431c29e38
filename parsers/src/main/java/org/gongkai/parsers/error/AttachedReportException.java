package org.gongkai.parsers.error;

import java.util.List;

/** A web page that does not print the annual report and only links it as a file. */
public final class AttachedReportException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE = "Save the linked file and give that.";

  private final String[] links;

  /**
   * With what was found, a whole sentence.
   *
   * @param links the addresses of the files as the page writes them
   */
  public AttachedReportException(String sourceName, String found, List<String> links) {
    super(sourceName, found, ADVICE);
    this.links = links.toArray(String[]::new);
  }

  /** The addresses of the files as the page writes them, mostly relative to the page's own. */
  public List<String> links() {
    return List.of(links);
  }
}
