package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.docx.DocxFixture;
import org.gongkai.parsers.source.Grid;

/** Writes a report as a Word document. */
public enum DocxRendering implements Rendering {
  /** The cells merged as in the national forms. */
  MERGED {
    @Override
    List<Grid> parts(GeneratedTable table, Choice choice) {
      return List.of(table.grid());
    }
  },
  /** No cell merged; each has the text of the one it was merged into. */
  UNMERGED {
    @Override
    List<Grid> parts(GeneratedTable table, Choice choice) {
      return List.of(GridChanges.unmerged(table.grid()));
    }
  },
  /** The long tables in two, the second without a head. */
  SPLIT {
    @Override
    List<Grid> parts(GeneratedTable table, Choice choice) {
      return split(table, choice, false);
    }
  },
  /** The long tables in two, each with its head. */
  SPLIT_WITH_HEADS {
    @Override
    List<Grid> parts(GeneratedTable table, Choice choice) {
      return split(table, choice, true);
    }
  };

  abstract List<Grid> parts(GeneratedTable table, Choice choice);

  private static List<Grid> split(GeneratedTable table, Choice choice, boolean headAgain) {
    Grid grid = table.grid();
    if (table.kind() != TableKind.REQUESTS) {
      return List.of(grid);
    }
    int cut = choice.between(table.headRows() + 1, grid.rows() - 1);
    List<Grid> parts = new ArrayList<>(List.of(GridChanges.rows(grid, 0, cut)));
    Grid rest = GridChanges.rows(grid, cut, grid.rows());
    Grid head = GridChanges.rows(grid, 0, table.headRows());
    parts.add(headAgain ? GridChanges.stacked(head, rest) : rest);
    return parts;
  }

  @Override
  public byte[] render(GeneratedReport report) {
    Choice choice = new Choice(report.seed());
    DocxFixture docx = DocxFixture.create();
    report.title().forEach(docx::title);
    report.introduction().forEach(docx::paragraph);
    boolean automatic = choice.percent(50);
    for (GeneratedSection section : report.sections()) {
      heading(docx, section, automatic);
      section.paragraphs().forEach(docx::paragraph);
      section.table().ifPresent(kind -> parts(report.table(kind), choice).forEach(docx::grid));
    }
    return docx.bytes();
  }

  /** The numbers of headings are typed, or counted by a list. */
  private static void heading(DocxFixture docx, GeneratedSection section, boolean automatic) {
    int end = Math.max(section.heading().indexOf('、'), section.heading().indexOf('）'));
    if (automatic && end > 0) {
      docx.numberedHeading(section.level(), section.heading().substring(end + 1));
    } else {
      docx.paragraph(section.heading());
    }
  }
}
