package org.gongkai.samples;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.gongkai.core.model.Applicant;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Outcome;
import org.gongkai.core.model.RequestHandling;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;

/**
 * For developers: a report in one line, its figures by typed names.
 *
 * <pre>{@code java ... org.gongkai.samples.EmbedParser report.pdf}</pre>
 */
public final class EmbedParser {
  private EmbedParser() {}

  /** Takes the report's file. */
  public static void main(String[] args) {
    System.out.println(describe(Path.of(args[0])));
  }

  /** How many requests of natural persons were granted, and where the report says so. */
  static String describe(Path file) {
    DisclosureReport report = ReportParser.create().parse(file);

    // Empty for the form of 2014, which has no such table; report.statistics() is its own.
    RequestHandling requests = report.requestHandling().orElseThrow();
    // expectFigure throws where the form has no such cell; figure gives an Optional instead.
    Figure granted = requests.expectFigure(Outcome.GRANTED, Applicant.NATURAL_PERSON);
    BigDecimal received =
        requests.expectFigure(Outcome.NEW_RECEIVED, Applicant.NATURAL_PERSON).expectValue();

    return granted.expectValue()
        + " of "
        + received
        + " granted ("
        + granted.location().orElseThrow().describe()
        + ", confirmed by "
        + granted.confirmation()
        + ")";
  }
}
