package org.gongkai.core.audit;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/** A made report of an invented body, in the form in force for its year. */
final class MadeReport {
  private final ReportFixture fixture;
  private final ReportMetadata.Builder metadata;
  private String source;

  private MadeReport(String issuer, int year) {
    fixture = ReportFixture.of(formOf(year));
    if (year >= 2019) {
      carriedOver(0).carriedForward(0);
    }
    source = year + "/" + issuer + ".txt";
    metadata =
        ReportMetadata.builder()
            .title(issuer + year + "年政府信息公开工作年度报告")
            .issuer(issuer)
            .reportYear(year)
            .period(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static TemplateId formOf(int year) {
    if (year < 2019) {
      return TemplateId.NATIONAL_2014;
    }
    return year < 2021 ? TemplateId.NATIONAL_2019 : TemplateId.NATIONAL_2021;
  }

  /** A report in which no request is carried over or forward and nothing is issued. */
  static MadeReport of(String issuer, int year) {
    return new MadeReport(issuer, year);
  }

  MadeReport at(String newSource) {
    source = newSource;
    return this;
  }

  MadeReport scope(Scope scope) {
    metadata.scope(scope);
    return this;
  }

  MadeReport year(@Nullable Integer year) {
    metadata.reportYear(year);
    return this;
  }

  MadeReport value(String cellId, int number) {
    fixture.value(cellId, String.valueOf(number));
    return this;
  }

  MadeReport printed(String cellId, String number) {
    fixture.value(cellId, number);
    return this;
  }

  MadeReport blank(String cellId) {
    fixture.blank(cellId);
    return this;
  }

  MadeReport finding(Finding finding) {
    fixture.finding(finding);
    return this;
  }

  /** Requests of natural persons that were carried over, in both columns that they stand in. */
  MadeReport carriedOver(int number) {
    return value("requests.carried_over.natural_person", number)
        .value("requests.carried_over.total", number);
  }

  MadeReport carriedForward(int number) {
    return value("requests.carried_forward.natural_person", number)
        .value("requests.carried_forward.total", number);
  }

  MadeReport documents(int issued, int repealed, int inForce) {
    String row = "proactive.normative_documents.";
    return value(row + "issued", issued)
        .value(row + "repealed", repealed)
        .value(row + "in_force", inForce);
  }

  MadeReport text(SectionKind kind, String text) {
    fixture.without(kind);
    fixture.with(ReportFixture.section(kind, kind.labelZh(), text));
    return this;
  }

  DisclosureReport build() {
    DisclosureReport report = fixture.metadata(metadata).build();
    String sha = String.format("%064x", source.hashCode() & 0xffffffffL);
    return new DisclosureReport(
        new SourceInfo(source, "text/plain", sha, 1000, 0),
        report.template(),
        report.metadata(),
        report.sections(),
        report.figures(),
        report.findings());
  }

  /** A text of so many different-looking characters, always the same for a seed. */
  static String prose(long seed, int length) {
    return new Random(seed)
        .ints(length, 0x4e00, 0x9000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
