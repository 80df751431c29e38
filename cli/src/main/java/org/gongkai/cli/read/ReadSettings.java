package org.gongkai.cli.read;

import java.io.Serializable;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.source.ReadLimits;

/**
 * How files are read.
 *
 * @param confirm whether figures are read a second time
 * @param limits how much a file may have
 */
public record ReadSettings(boolean confirm, ReadLimits limits) implements Serializable {
  /** A parser with these settings. */
  public ReportParser parser() {
    return ReportParser.builder().confirmFigures(confirm).limits(limits).build();
  }
}
