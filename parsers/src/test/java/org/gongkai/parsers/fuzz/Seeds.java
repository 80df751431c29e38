package org.gongkai.parsers.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.TemplateId;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.generated.DocxRendering;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.Notations;
import org.gongkai.parsers.generated.PdfRendering;
import org.gongkai.parsers.generated.Rendering;
import org.gongkai.parsers.generated.ReportGenerator;
import org.gongkai.parsers.generated.TextRendering;
import org.gongkai.parsers.source.SourceDocument;

/** The documents that damage begins with: generated reports of every form, in each format. */
final class Seeds {
  private static final List<GeneratedReport> REPORTS =
      Stream.of(TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021)
          .map(form -> ReportGenerator.report(5, form, Notations.EMPTY))
          .toList();

  static final List<byte[]> TEXT = all(TextRendering.values());
  static final List<byte[]> DOCX = all(DocxRendering.values());
  static final List<byte[]> PDF = all(PdfRendering.values());

  /** What the readers see in the seeds. */
  static final List<SourceDocument> DOCUMENTS = documents();

  private Seeds() {}

  private static List<byte[]> all(Rendering... renderings) {
    List<byte[]> seeds = new ArrayList<>();
    for (Rendering rendering : renderings) {
      REPORTS.forEach(report -> seeds.add(rendering.render(report)));
    }
    return List.copyOf(seeds);
  }

  private static List<SourceDocument> documents() {
    ReportParser parser = ReportParser.create();
    return Stream.of(TEXT, DOCX, PDF)
        .flatMap(List::stream)
        .map(seed -> parser.read(seed, "seed"))
        .toList();
  }
}
