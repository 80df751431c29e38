package org.gongkai.parsers.generated;

/** Writes a generated report in some format. */
@FunctionalInterface
public interface Rendering {
  /** The report as a file; the same report gives the same bytes. */
  byte[] render(GeneratedReport report);
}
