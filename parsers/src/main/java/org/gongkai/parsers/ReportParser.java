package org.gongkai.parsers;

/** Reads annual reports. */
public final class ReportParser {
  private ReportParser() {}
}
