package org.gongkai.export.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;

/** Writes the head of a report's page: its title, what it says of itself, and the verdict. */
final class ReportHead {
  private final Markup out;
  private final DisclosureReport report;

  private ReportHead(Markup out, DisclosureReport report) {
    this.out = out;
    this.report = report;
  }

  static void write(Markup out, ReportView view) {
    new ReportHead(out, view.report()).write(view.options().index());
  }

  private void write(Optional<String> index) {
    TopBar.write(out, index, "findings");
    ReportMetadata metadata = report.metadata();
    out.raw("<header class=\"report\">\n");
    verdict();
    out.open("h1").text(metadata.title().orElse(""));
    if (metadata.title().isEmpty()) {
      out.both(Word.NO_TITLE);
    }
    out.close("h1").raw("\n<dl class=\"facts\">\n");
    facts(metadata);
    out.raw("</dl>\n</header>\n");
  }

  private void verdict() {
    Severity worst =
        report.count(Severity.ERROR) > 0
            ? Severity.ERROR
            : report.count(Severity.WARNING) > 0 ? Severity.WARNING : Severity.INFO;
    Word word =
        switch (worst) {
          case ERROR -> Word.HAS_ERRORS;
          case WARNING -> Word.HAS_WARNINGS;
          case INFO -> Word.CLEAN;
        };
    out.open(
        "p", "class", "verdict " + (worst == Severity.INFO ? "clean" : ReportView.kind(worst)));
    out.both(word).close("p").raw("\n");
  }

  private void facts(ReportMetadata metadata) {
    fact(Word.ISSUER, metadata.issuer());
    OptionalInt year = metadata.reportYear();
    fact(Word.YEAR, year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty());
    fact(Word.FORM, report.template());
    metadata.scope().ifPresent(scope -> fact(Word.SCOPE, scope));
    fact(Word.PERIOD, metadata.period().map(period -> period.start() + " – " + period.end()));
    fact(Word.PUBLISHED, metadata.published());
    fact(Word.STATUS, report.status());
    fact(Word.FIGURES, figures());
    file(report.source());
  }

  private void fact(Word name, Optional<?> value) {
    fact(
        name, value.<Labelled>map(v -> new Said(v.toString(), v.toString())).orElse(Word.NOT_SAID));
  }

  private void fact(Word name, Labelled value) {
    out.raw("<div>").element("dt", "", name);
    out.element("dd", value == Word.NOT_SAID ? "none" : "", value).raw("</div>\n");
  }

  private void file(SourceInfo source) {
    out.raw("<div class=\"file\">").element("dt", "", Word.FILE).open("dd");
    out.text(source.name());
    if (source.pages() > 0) {
      out.raw(", ");
      out.both(source.pages() + Word.PAGES.labelZh(), source.pages() + " " + Word.PAGES.labelEn());
    }
    out.open("small", "title", "SHA-256 " + source.sha256());
    out.text("SHA-256 " + source.sha256().substring(0, 12) + "…").close("small");
    out.close("dd").raw("</div>\n");
  }

  private Labelled figures() {
    List<Figure> all = List.copyOf(report.figures().all());
    long read = all.stream().filter(Figure::hasValue).count();
    long sure = all.stream().filter(f -> f.confirmation() != Confirmation.NONE).count();
    long blank = all.stream().filter(f -> f.status() == FigureStatus.BLANK).count();
    return new Said(
        read
            + Word.READ.labelZh()
            + "，"
            + sure
            + Word.CONFIRMED.labelZh()
            + "，"
            + blank
            + Word.BLANK.labelZh(),
        read
            + " "
            + Word.READ.labelEn()
            + ", "
            + sure
            + " "
            + Word.CONFIRMED.labelEn()
            + ", "
            + blank
            + " "
            + Word.BLANK.labelEn());
  }
}
