package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/** Reads a table whose rows carry labels: tables 二 and 三, and the statistics of 2014. */
final class RowTableReader {
  private final ReportTemplate template;
  private final TemplateTable table;
  private final List<TableSegment> segments;
  private final ReadContext context;
  private final UnitsAround units;
  private final FigureMaker maker = new FigureMaker();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private RowTableReader(
      ReportTemplate template,
      TemplateTable table,
      List<TableSegment> segments,
      ReadContext context) {
    this.template = template;
    this.table = table;
    this.segments = segments;
    this.context = context;
    this.units = new UnitsAround(segments);
  }

  static TableReading read(
      ReportTemplate template,
      TemplateTable table,
      List<TableSegment> segments,
      ReadContext context) {
    return new RowTableReader(template, table, segments, context).read();
  }

  private TableReading read() {
    List<List<TableSegment>> copies = TableCopies.of(segments);
    List<TableSegment> first = TableCopies.firstWhole(copies);
    RowLabeler.Result rows = label(first);
    List<LabelledLine> repeats = new ArrayList<>();
    List<LabelledLine> firsts = withoutRepeats(rows.labelled(), repeats);
    Set<RowRef> otherwise = otherwise(firsts, repeats);
    List<Line> loose = new ArrayList<>();
    for (List<TableSegment> copy : copies) {
      if (copy != first) {
        RowLabeler.Result other = label(copy);
        repeats.addAll(other.labelled());
        loose.addAll(other.others());
      }
    }
    tellRepeats(firsts, repeats, loose);
    readRows(firsts, rows.others(), otherwise);
    rows.others().forEach(line -> unmatched(line.slots()));
    List<Finding> all = new ArrayList<>(maker.findings());
    all.addAll(findings);
    return new TableReading(figures, all);
  }

  private RowLabeler.Result label(List<TableSegment> copy) {
    return RowLabeler.label(table, LineReader.lines(table, copy), context);
  }

  /** The first time that each row stands; what stands again is told of, never added. */
  private static List<LabelledLine> withoutRepeats(
      List<LabelledLine> labelled, List<LabelledLine> repeats) {
    Map<Integer, LabelledLine> firsts = new LinkedHashMap<>();
    for (LabelledLine line : labelled) {
      LabelledLine before = firsts.get(line.ref().index());
      if (before == null || isContinuedBlank(before, line)) {
        firsts.put(line.ref().index(), line);
      } else {
        repeats.add(line);
      }
    }
    return List.copyOf(firsts.values());
  }

  /** A row torn so that only its label stood on the page before. */
  private static boolean isContinuedBlank(LabelledLine before, LabelledLine line) {
    return !before.line().hasPrintedSlots()
        && line.line().hasPrintedSlots()
        && before.line().row().grid() != line.line().row().grid();
  }

  /** The rows that stand again in one table with other figures: which are right, nothing tells. */
  private static Set<RowRef> otherwise(List<LabelledLine> firsts, List<LabelledLine> repeats) {
    Set<RowRef> rows = new HashSet<>();
    for (LabelledLine repeat : repeats) {
      if (!isSame(firsts, repeat)) {
        rows.add(repeat.ref());
      }
    }
    return rows;
  }

  private static boolean isSame(List<LabelledLine> firsts, LabelledLine repeat) {
    return firsts.stream()
        .filter(first -> first.ref().index() == repeat.ref().index())
        .anyMatch(first -> first.line().slotText().equals(repeat.line().slotText()));
  }

  /** A whole copy is one finding; of an extract each figure that stands otherwise is told of. */
  private void tellRepeats(
      List<LabelledLine> firsts, List<LabelledLine> repeats, List<Line> loose) {
    if (repeats.size() > 1 && repeats.size() * 2 >= firsts.size()) {
      findings.add(
          Finding.of(
              FindingCode.DUPLICATE_TABLE,
              cellsOtherwise(firsts, repeats),
              repeats.get(0).line().location(),
              table.kind().labelEn(),
              table.kind().labelZh()));
      return;
    }
    for (LabelledLine repeat : repeats) {
      if (!isSame(firsts, repeat)) {
        unmatched(repeat.line().slots());
      }
    }
    loose.forEach(line -> unmatched(line.slots()));
  }

  /** The cells of the rows that stand otherwise in a copy. */
  private List<String> cellsOtherwise(List<LabelledLine> firsts, List<LabelledLine> repeats) {
    return repeats.stream()
        .filter(repeat -> !isSame(firsts, repeat))
        .map(LabelledLine::ref)
        .distinct()
        .flatMap(ref -> ref.columns().stream().map(column -> cell(ref, column).cellId()))
        .toList();
  }

  private void readRows(List<LabelledLine> lines, List<Line> loose, Set<RowRef> otherwise) {
    RowLengths lengths = new RowLengths();
    RowAligner aligner = new RowAligner(table, lines, lengths);
    boolean deduplicated = LostFigures.isDeduplicated(lines);
    List<RowAlignments> rows = new ArrayList<>();
    for (LabelledLine line : lines) {
      boolean lost = deduplicated && LostFigures.isShort(line);
      rows.add(lost ? new RowAlignments(line, List.of()) : aligner.align(line));
    }
    AlignmentChooser chooser = new AlignmentChooser(table, rows);
    RowDoubts doubts = new RowDoubts(table, chooser, rows, loose, otherwise, lengths);
    for (RowAlignments row : rows) {
      if (row.isLost()) {
        lostRow(row);
      } else {
        readRow(row, chooser.choose(row.ref().row().id(), row.candidates()), doubts);
      }
    }
  }

  private void readRow(RowAlignments row, Alignment alignment, RowDoubts doubts) {
    List<TemplateCell> cells = cells(row.ref());
    for (int i = 0; i < cells.size(); i++) {
      TemplateCell cell = cells.get(i);
      figures.add(figure(cell, alignment.cell(cell.column()), row.line()));
    }
    List<String> inDoubt = doubts.columns(row, alignment);
    if (!inDoubt.isEmpty()) {
      ambiguous(row, inDoubt.stream().map(column -> cell(row.ref(), column).cellId()).toList());
    }
    if (!alignment.extras().isEmpty()) {
      unmatched(alignment.extras());
    }
  }

  private List<TemplateCell> cells(RowRef ref) {
    List<TemplateCell> known = template.rows(table.kind()).getOrDefault(ref.row().id(), List.of());
    if (areOf(ref.columns(), known)) {
      return known;
    }
    List<TemplateCell> cells = new ArrayList<>(ref.columns().size());
    for (String column : ref.columns()) {
      cells.add(cell(ref, column));
    }
    return cells;
  }

  private static boolean areOf(List<String> columns, List<TemplateCell> cells) {
    if (columns.size() != cells.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).column().equals(columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Figure figure(TemplateCell cell, @Nullable Piece piece, Line line) {
    if (piece == null) {
      return Figure.blank(cell.cellId(), cell.unit(), "", line.location());
    }
    Optional<String> unit =
        cell.kind() == CellKind.AMOUNT ? units.around(cell, line) : Optional.empty();
    return maker.figure(cell, piece, unit);
  }

  private TemplateCell cell(RowRef ref, String column) {
    return template.expectCell(table.kind(), ref.row().id(), column);
  }

  private void lostRow(RowAlignments row) {
    String text = FigureMaker.fold(row.line().row().text());
    List<String> cells = new ArrayList<>();
    for (TemplateCell cell : cells(row.ref())) {
      figures.add(Figure.unreadable(cell.cellId(), cell.unit(), text, row.line().location()));
      cells.add(cell.cellId());
    }
    ambiguous(row, cells);
  }

  private void ambiguous(RowAlignments row, List<String> cells) {
    Location location = row.line().location();
    findings.add(
        Finding.of(
            FindingCode.AMBIGUOUS_ALIGNMENT,
            cells,
            location,
            row.ref().row().labelEn(),
            String.join("/", row.ref().row().path()),
            row.line().slotText()));
  }

  /** One finding for each number that stands where the form has no cell. */
  private void unmatched(List<Piece> pieces) {
    Map<String, Piece> numbers = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.number().isPresent() && numbers.put(piece.location().describe(), piece) == null) {
        findings.add(
            Finding.of(
                FindingCode.UNMATCHED_FIGURE,
                List.of(),
                piece.location(),
                table.kind().labelEn(),
                table.kind().labelZh(),
                FigureMaker.fold(piece.text())));
      }
    }
  }
}
