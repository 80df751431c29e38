package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.text.CompactText;

/**
 * Reads the figures that the sentences of a report state: requests received, completed and carried
 * over, disputes, fees, documents, shares. Only phrases that are known are read; a sentence that
 * says it in another way states nothing.
 */
public final class StatedFigures {
  private StatedFigures() {}

  /** The figures that a report's prose states, in document order; denials after the numbers. */
  public static List<StatedFigure> of(DisclosureReport report) {
    return of(report, Passages.of(report));
  }

  /** The same for passages that were read already. */
  public static List<StatedFigure> of(DisclosureReport report, List<Passage> passages) {
    OptionalInt year = report.metadata().reportYear();
    SentenceReader.ReportFacts facts =
        new SentenceReader.ReportFacts(
            report.template(),
            year,
            YearWords.around(year),
            new Scopes(new Bodies(report.metadata())),
            new SpokenYears(year));
    List<StatedFigure> figures = new ArrayList<>();
    passages.forEach(passage -> read(passage, facts, figures));
    return List.copyOf(figures);
  }

  private static void read(
      Passage passage, SentenceReader.ReportFacts facts, List<StatedFigure> figures) {
    String heading = CompactText.of(passage.heading());
    String previous = "";
    for (Sentence sentence : passage.sentences()) {
      figures.addAll(new SentenceReader(passage, sentence, heading, previous, facts).read());
      previous = sentence.compact();
    }
  }
}
