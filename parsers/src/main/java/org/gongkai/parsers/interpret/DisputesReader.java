package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/** Reads table 四: three blocks of results side by side, and one row of figures under them. */
final class DisputesReader {
  private final TemplateTable table;
  private final List<TableSegment> segments;
  private final List<TemplateCell> cells;
  private final List<String> ids;
  private final DisputeHeads heads;
  private final FigureMaker maker = new FigureMaker();
  private final List<Finding> findings = new ArrayList<>();

  private DisputesReader(
      ReportTemplate template, TemplateTable table, List<TableSegment> segments) {
    this.table = table;
    this.segments = segments;
    this.heads = new DisputeHeads(table);
    this.cells = template.cells(table.kind());
    this.ids = cells.stream().map(TemplateCell::cellId).toList();
  }

  static TableReading read(
      ReportTemplate template, TemplateTable table, List<TableSegment> segments) {
    return new DisputesReader(template, table, segments).read();
  }

  private TableReading read() {
    List<TableRow> rows = segments.stream().flatMap(s -> s.rows().stream()).toList();
    DisputeRows parted = DisputeRows.of(rows, ids.size());
    tellDuplicates(parted);
    List<Figure> figures = parted.values().isEmpty() ? withoutFigures(parted) : figures(parted);
    parted.extras().forEach(this::unmatched);
    List<Finding> all = new ArrayList<>(maker.findings());
    all.addAll(findings);
    return new TableReading(figures, all);
  }

  private void tellDuplicates(DisputeRows parted) {
    parted
        .repeatedHead()
        .ifPresent(
            location ->
                findings.add(
                    Finding.of(
                        FindingCode.DUPLICATE_TABLE,
                        cellsOtherwise(parted),
                        location,
                        table.kind().labelEn(),
                        table.kind().labelZh())));
  }

  /** The cells in which the second table differs: all of them where one has other cells. */
  private List<String> cellsOtherwise(DisputeRows parted) {
    List<Piece> printed = parted.values().stream().filter(Piece::isFigureLike).toList();
    List<Piece> again = parted.repeated();
    List<String> texts = printed.stream().map(Piece::text).toList();
    if (texts.equals(again.stream().map(Piece::text).toList())) {
      return List.of();
    }
    if (texts.size() != ids.size() || again.size() != ids.size()) {
      return ids;
    }
    return IntStream.range(0, ids.size())
        .filter(i -> !texts.get(i).equals(again.get(i).text()))
        .mapToObj(ids::get)
        .toList();
  }

  private List<Figure> figures(DisputeRows parted) {
    List<Head> ruled = ruledHeads(parted);
    Optional<Alignment> underHeads = underHeads(parted, ruled);
    List<Alignment> candidates = underHeads.map(List::of).orElseGet(() -> candidates(parted));
    Alignment chosen = choose(candidates);
    List<Figure> figures = new ArrayList<>();
    Location around = parted.values().get(0).location();
    for (TemplateCell cell : cells) {
      Piece piece = chosen.cell(cell.cellId());
      figures.add(figure(cell, piece, around));
    }
    if (candidates.size() > 1) {
      ambiguous(parted, numbers(allowed(candidates).size() == 1 ? List.of(chosen) : candidates));
    } else if (parted.isTooLong()
        || parted.hasOtherRow()
        || parted.isTorn()
        || underHeads.isPresent() && hasMergedFigures(parted, ruled)
        || underHeads.isEmpty() && heads.areInAnotherOrder(parted.heads())) {
      ambiguous(parted, numbers(candidates));
    } else {
      ambiguous(parted, swallowed(chosen));
    }
    chosen.extras().forEach(this::unmatched);
    return figures;
  }

  /** A row without any figure leaves no trace where only alignment tells rows. */
  private List<Figure> withoutFigures(DisputeRows parted) {
    List<TableRow> heads = parted.heads();
    boolean aligned = !heads.isEmpty() && heads.get(0).kind() == Grid.Kind.ALIGNED;
    return aligned
        ? cells.stream()
            .map(cell -> Figure.blank(cell.cellId(), cell.unit(), "", segments.get(0).location()))
            .toList()
        : List.of();
  }

  private Figure figure(TemplateCell cell, @Nullable Piece piece, Location around) {
    return piece == null
        ? Figure.blank(cell.cellId(), cell.unit(), "", around)
        : maker.figure(cell, piece, Optional.empty());
  }

  private List<Head> ruledHeads(DisputeRows parted) {
    return parted.kind() == Grid.Kind.RULED ? heads.ofRuled(parted.heads()) : List.of();
  }

  private Optional<Alignment> underHeads(DisputeRows parted, List<Head> ruled) {
    return parted.kind() == Grid.Kind.RULED ? byColumns(parted, ruled) : Optional.empty();
  }

  private List<Alignment> candidates(DisputeRows parted) {
    List<Piece> values = parted.values();
    if (parted.kind() == Grid.Kind.ALIGNED) {
      List<Piece> printed = Piece.printed(values);
      return distinct(
          AlignedAlignments.place(
              printed, ids, DisputeHeads.ofAligned(parted.heads(), ids), false, this::sumsAllow));
    }
    return distinct(OrderedAlignments.align(values, ids, new OrderedNeighbours()));
  }

  /** In a ruled grid a figure belongs to the heads over its columns. */
  private Optional<Alignment> byColumns(DisputeRows parted, List<Head> ruled) {
    List<Piece> values = parted.values();
    if (ruled.size() != ids.size() || parted.isRagged(ruled.get(ruled.size() - 1).piece())) {
      return Optional.empty();
    }
    Map<String, Piece> byColumn = new LinkedHashMap<>();
    List<Piece> extras = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Piece value = values.get(i);
      int order = i;
      Optional<Head> head =
          values.size() == ruled.size()
              ? Optional.of(ruled.get(order))
              : ruled.stream().filter(h -> isUnder(value, h)).findFirst();
      String id = head.map(Head::columnId).orElse(null);
      if (id == null || byColumn.containsKey(id)) {
        extras.add(value);
      } else {
        byColumn.put(id, value);
      }
    }
    return Optional.of(new Alignment(byColumn, extras));
  }

  private List<String> swallowed(Alignment chosen) {
    RowSums sums = new RowSums(table);
    return SwallowedFigures.columns(ids, chosen).stream()
        .filter(id -> !sums.confirm(id, chosen.byColumn()))
        .toList();
  }

  private static boolean hasMergedFigures(DisputeRows parted, List<Head> ruled) {
    return parted.values().size() < ruled.size()
        && parted.values().stream().anyMatch(value -> Head.areMerged(value, ruled));
  }

  private static boolean isUnder(Piece value, Head head) {
    return value.column() < head.piece().columnEnd() && head.piece().column() < value.columnEnd();
  }

  private static List<Alignment> distinct(List<Alignment> candidates) {
    Map<Map<String, String>, Alignment> distinct = new LinkedHashMap<>();
    candidates.forEach(candidate -> distinct.putIfAbsent(candidate.figures(), candidate));
    return List.copyOf(distinct.values());
  }

  private Alignment choose(List<Alignment> candidates) {
    List<Alignment> allowed = allowed(candidates);
    return allowed.size() == 1 ? allowed.get(0) : candidates.get(0);
  }

  private List<Alignment> allowed(List<Alignment> candidates) {
    return candidates.stream().filter(this::sumsAllow).toList();
  }

  private boolean sumsAllow(Alignment candidate) {
    return new RowSums(table).hold(candidate.byColumn());
  }

  /** The cells that some way, of those that are left, gives a figure. */
  private List<String> numbers(List<Alignment> ways) {
    return ids.stream().filter(id -> ways.stream().anyMatch(way -> way.hasNumber(id))).toList();
  }

  private void ambiguous(DisputeRows parted, List<String> inDoubt) {
    if (inDoubt.isEmpty()) {
      return;
    }
    String raw =
        FigureMaker.fold(String.join(" ", parted.values().stream().map(Piece::text).toList()));
    findings.add(
        Finding.of(
            FindingCode.AMBIGUOUS_ALIGNMENT,
            inDoubt,
            parted.values().get(0).location(),
            table.kind().labelEn(),
            table.kind().labelZh(),
            raw));
  }

  private void unmatched(Piece piece) {
    if (piece.number().isPresent()) {
      findings.add(
          Finding.of(
              FindingCode.UNMATCHED_FIGURE,
              Collections.emptyList(),
              piece.location(),
              table.kind().labelEn(),
              table.kind().labelZh(),
              FigureMaker.fold(piece.text())));
    }
  }
}
