package org.gongkai.parsers.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.TemplateId;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.generated.DocxRendering;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.GeneratedTable;
import org.gongkai.parsers.generated.Notations;
import org.gongkai.parsers.generated.PageRendering;
import org.gongkai.parsers.generated.Rendering;
import org.gongkai.parsers.generated.ReportGenerator;
import org.gongkai.parsers.generated.TextRendering;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.SourceDocument;

/**
 * A report whose truth is known, and what a reader sees of it.
 *
 * @param rendering how it was written: each kind of grid has one
 */
record StructuralCase(GeneratedReport report, Rendering rendering, SourceDocument document) {
  private static final int SEEDS = 6;
  private static final Map<Rendering, Notations> RENDERINGS = new LinkedHashMap<>();

  static {
    RENDERINGS.put(DocxRendering.MERGED, Notations.EMPTY);
    RENDERINGS.put(TextRendering.TABS, Notations.EMPTY);
    RENDERINGS.put(TextRendering.LISTED, Notations.PLAIN);
    RENDERINGS.put(TextRendering.ALIGNED, Notations.EMPTY);
    RENDERINGS.put(PageRendering.UNRULED, Notations.PLAIN);
  }

  /** Several reports of every form. */
  static List<StructuralCase> all() {
    ReportParser parser = ReportParser.create();
    List<StructuralCase> cases = new ArrayList<>();
    RENDERINGS.forEach(
        (rendering, notations) -> {
          for (TemplateId form :
              List.of(
                  TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021)) {
            for (int seed = 1; seed <= SEEDS; seed++) {
              GeneratedReport report = ReportGenerator.report(seed, form, notations);
              cases.add(
                  new StructuralCase(
                      report, rendering, parser.read(rendering.render(report), "seed")));
            }
          }
        });
    return cases;
  }

  /** A report one of whose tables was damaged before it was written. */
  static StructuralCase written(Rendering rendering, StructuralDamage damage, Choices choices) {
    GeneratedReport report =
        ReportGenerator.report(
            choices.between(1, SEEDS),
            choices.oneOf(
                TemplateId.NATIONAL_2014, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2021),
            Notations.PLAIN);
    int at = choices.between(0, report.tables().size() - 1);
    GeneratedTable table = report.tables().get(at);
    SourceDocument damaged =
        damage.to(new SourceDocument("text/plain", 0, List.of(table.grid())), choices);
    List<GeneratedTable> tables = new ArrayList<>(report.tables());
    tables.set(
        at,
        new GeneratedTable(
            table.kind(), (Grid) damaged.blocks().get(0), table.headRows(), table.widths()));
    byte[] bytes = rendering.render(report.withTables(tables));
    return new StructuralCase(report, rendering, ReportParser.create().read(bytes, "seed"));
  }
}
