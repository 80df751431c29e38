package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.core.likeness.Shingles;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.Section;
import org.gongkai.core.report.DisclosureReport;

/**
 * What is kept of a report to hold others against it: some kilobytes, not the report. Made by any
 * thread; immutable.
 */
public final class ReportDigest {
  private final String source;
  private final String sha256;
  private final Optional<IssuerName> issuer;
  private final OptionalInt year;
  private final Optional<Scope> scope;
  private final SoundFigures figures;
  private final List<SectionDigest> sections;

  private ReportDigest(DisclosureReport report) {
    source = report.source().name();
    sha256 = report.source().sha256();
    issuer = report.metadata().issuer().map(IssuerName::of).filter(n -> !n.text().isEmpty());
    year = report.metadata().reportYear();
    scope = report.metadata().scope();
    figures = SoundFigures.of(report);
    sections = sections(report);
  }

  /** The digest of a report, its own findings included. */
  public static ReportDigest of(DisclosureReport report) {
    return new ReportDigest(report);
  }

  private static List<SectionDigest> sections(DisclosureReport report) {
    List<String> names =
        report.metadata().issuer().stream()
            .flatMap(printed -> Stream.of(printed, IssuerName.of(printed).text()))
            .map(name -> name.replaceAll("\\s+", ""))
            .distinct()
            .toList();
    List<SectionDigest> digests = new ArrayList<>();
    for (int place = 0; place < report.sections().size(); place++) {
      Section section = report.sections().get(place);
      if (ComparedText.isCompared(section)) {
        String text = ComparedText.of(section, names);
        int characters = text.codePointCount(0, text.length());
        digests.add(new SectionDigest(place, section.kind(), characters, Shingles.of(text)));
      }
    }
    return List.copyOf(digests);
  }

  /** The report's source, as {@code SourceInfo.name} has it. */
  public String source() {
    return source;
  }

  /** The SHA-256 of the source. */
  String sha256() {
    return sha256;
  }

  /** The issuer's name in the form that its spellings share. */
  public Optional<IssuerName> issuer() {
    return issuer;
  }

  /** The year of the report. */
  public OptionalInt year() {
    return year;
  }

  /** Whether the figures are one organ's or an area's. */
  Optional<Scope> scope() {
    return scope;
  }

  SoundFigures figures() {
    return figures;
  }

  /** The sections whose text is compared. */
  List<SectionDigest> sections() {
    return sections;
  }
}
