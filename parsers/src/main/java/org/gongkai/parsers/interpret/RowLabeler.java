package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of the form that each line of a table is: first by its whole label, then by labels
 * put together from the lines around it (torn by a page, wrapped, centred on its row), then by the
 * one label left in its place that it is most like (a misprint).
 */
final class RowLabeler {
  private static final double ALIKE = 0.6;
  /** Where only one row of the form is open between the neighbours, its place speaks for it. */
  private static final double ALIKE_ALONE = 0.45;

  private static final double CLEARLY = 0.1;
  private static final int FARTHEST_LINE = 8;

  private final List<RowRef> rows;
  private final Set<String> groups;
  private final List<Line> lines;
  private final @Nullable RowRef[] found;
  private final boolean[] used;

  private RowLabeler(TemplateTable table, List<Line> lines) {
    this.rows = RowRef.of(table);
    this.groups = groupKeys(table);
    this.lines = new ArrayList<>(lines);
    this.found = new RowRef[lines.size()];
    this.used = new boolean[lines.size()];
  }

  private static Set<String> groupKeys(TemplateTable table) {
    return table.blocks().stream()
        .flatMap(block -> block.rows().stream())
        .filter(row -> !row.hasFigures())
        .map(row -> Labels.key(row.label()))
        .collect(Collectors.toSet());
  }

  /**
   * What became of the lines of a table.
   *
   * @param labelled the lines whose row is known, in order
   * @param others the lines that hold figures and whose row is not known
   */
  record Result(List<LabelledLine> labelled, List<Line> others) {}

  static Result label(TemplateTable table, List<Line> lines) {
    RowLabeler labeler = new RowLabeler(table, lines);
    labeler.leaveGroups();
    labeler.byWholeLabel();
    labeler.byJoinedLabels();
    labeler.byTwoHalves();
    labeler.byLikeness();
    labeler.blankRows();
    return labeler.result();
  }

  private Result result() {
    List<LabelledLine> labelled = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      RowRef ref = found[i];
      if (ref != null) {
        labelled.add(new LabelledLine(ref, lines.get(i)));
      } else if (!used[i] && lines.get(i).hasPrintedSlots()) {
        others.add(lines.get(i));
      }
    }
    return new Result(labelled, others);
  }

  /** A group's own line, with marks where others have figures, is no part of the rows around it. */
  private void leaveGroups() {
    boolean oneColumn = rows.stream().allMatch(row -> row.block().columns().size() == 1);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean number =
          line.slots().stream().anyMatch(slot -> Notation.number(slot.text()).isPresent());
      if (oneColumn && !number && groups.contains(Labels.key(line.labelText()))) {
        used[i] = true;
      }
    }
  }

  // --- whole labels

  private void byWholeLabel() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (used[i] || !canStandAlone(lines.get(i))) {
        continue;
      }
      Optional<LabelledLine> match = WholeLabel.match(rows, lines.get(i), last);
      if (match.isPresent() && !isGroupOfOthers(match.get().ref(), i)) {
        take(i, match.get().ref(), match.get().line());
        last = match.get().ref().index();
      }
    }
  }

  /** Where only alignment tells rows, a line without figures may be half of a label. */
  private static boolean canStandAlone(Line line) {
    return line.row().kind() == Grid.Kind.RULED
        || line.row().kind() == Grid.Kind.ORDERED
        || line.hasPrintedSlots();
  }

  /** A label such as （六）其他处理 beside the wrapped label of one of the rows under it. */
  private boolean isGroupOfOthers(RowRef ref, int i) {
    return ref.isAlsoGroup()
        && lines.get(i).row().kind() == Grid.Kind.ALIGNED
        && rows.stream()
            .filter(row -> row.isForm() && isUnder(row, ref))
            .anyMatch(row -> LabelCover.find(window(i), row).isPresent());
  }

  private static boolean isUnder(RowRef row, RowRef group) {
    int depth = group.row().path().size();
    return row.row().path().size() > depth
        && row.row().path().subList(0, depth).equals(group.row().path());
  }

  // --- labels over several lines

  private void byJoinedLabels() {
    for (int i = 0; i < lines.size(); i++) {
      if (found[i] == null && !used[i] && lines.get(i).hasPrintedSlots()) {
        joinAround(i);
      }
    }
  }

  private void joinAround(int i) {
    List<Piece> pieces = window(i);
    for (RowRef row : open(i)) {
      if (!row.isAlsoGroup() && LabelCover.find(pieces, row).isPresent()) {
        take(i, row, lines.get(i));
        consumeTorn(i, row);
        return;
      }
    }
  }

  /** The other half of a torn row must not become a row of its own. */
  private void consumeTorn(int i, RowRef row) {
    for (int j : new int[] {i - 1, i + 1}) {
      boolean half =
          j >= 0 && j < lines.size() && found[j] == null && !lines.get(j).hasPrintedSlots();
      if (half && row.keys().stream().anyMatch(key -> key.contains(Labels.key(lines.get(j).leaf())))) {
        used[j] = true;
      }
    }
  }

  /** The pieces of labels in a line and in the lines without figures right above and below. */
  private List<Piece> window(int i) {
    int first = i;
    while (first > 0 && i - first < FARTHEST_LINE && isFreeLabel(first - 1)) {
      first--;
    }
    int last = i;
    while (last + 1 < lines.size() && last - i < FARTHEST_LINE && isFreeLabel(last + 1)) {
      last++;
    }
    return pieces(first, last).stream().filter(piece -> isLeftOfFigures(piece, i)).toList();
  }

  /** Labels stand left of the figures; what stands over them is a head. */
  private boolean isLeftOfFigures(Piece piece, int i) {
    List<Piece> slots = lines.get(i).slots();
    Extent extent = piece.extent();
    Extent first = slots.isEmpty() ? null : slots.get(0).extent();
    return extent == null || first == null || extent.left() < first.left();
  }

  private boolean isFreeLabel(int i) {
    return found[i] == null && !used[i] && !lines.get(i).hasPrintedSlots();
  }

  private List<Piece> pieces(int first, int last) {
    return lines.subList(first, last + 1).stream()
        .flatMap(line -> line.labels().stream())
        .filter(piece -> !Money.isUnitWord(piece.text()))
        .toList();
  }

  /** A row whose figures themselves are spread over two lines. */
  private void byTwoHalves() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      int next = nextPrinted(i);
      boolean free = found[i] == null && lines.get(i).hasPrintedSlots() && next > 0;
      if (free && found[next] == null && lines.get(i).row().kind() == Grid.Kind.ALIGNED) {
        joinHalves(i, next);
      }
    }
  }

  private int nextPrinted(int i) {
    for (int j = i + 1; j < lines.size() && j - i <= FARTHEST_LINE; j++) {
      if (lines.get(j).hasPrintedSlots()) {
        return j;
      }
    }
    return -1;
  }

  private void joinHalves(int i, int next) {
    List<Piece> pieces = new ArrayList<>(window(i));
    window(next).stream().filter(piece -> !pieces.contains(piece)).forEach(pieces::add);
    for (RowRef row : open(i)) {
      if (!row.isAlsoGroup() && LabelCover.find(pieces, row).isPresent()) {
        take(i, row, lines.get(i).joinedWith(lines.get(next)));
        used[next] = true;
        return;
      }
    }
  }

  // --- misprints

  private void byLikeness() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean row = line.hasPrintedSlots() || isRuledRow(line);
      boolean free = found[i] == null && !used[i] && !window(i).isEmpty();
      if (free && row && !groups.contains(Labels.key(line.leaf()))) {
        Optional<RowRef> like = mostLike(i);
        if (like.isPresent()) {
          take(i, like.get(), line);
        }
      }
    }
  }

  private static boolean isRuledRow(Line line) {
    return line.row().kind() == Grid.Kind.RULED && !line.slots().isEmpty();
  }

  private Optional<RowRef> mostLike(int i) {
    List<String> labels = Misprints.readings(lines.get(i).leaf(), window(i));
    List<RowRef> byLikeness =
        open(i).stream()
            .sorted(Comparator.comparingDouble((RowRef row) -> -likeness(row, labels)))
            .toList();
    double enough = byLikeness.size() == 1 ? ALIKE_ALONE : ALIKE;
    if (byLikeness.isEmpty() || likeness(byLikeness.get(0), labels) < enough) {
      return Optional.empty();
    }
    boolean clear =
        byLikeness.size() == 1
            || likeness(byLikeness.get(0), labels) - likeness(byLikeness.get(1), labels) >= CLEARLY;
    return clear ? Optional.of(byLikeness.get(0)) : Optional.empty();
  }

  private static double likeness(RowRef row, List<String> labels) {
    return labels.stream().mapToDouble(row::likeness).max().orElse(0);
  }

  // --- rows that are printed without any figure

  private void blankRows() {
    for (int i = 0; i < lines.size(); i++) {
      if (isFreeLabel(i) && !canStandAlone(lines.get(i))) {
        blankRow(i);
      }
    }
  }

  private void blankRow(int i) {
    int last = i;
    while (last + 1 < lines.size() && last - i < 3 && isFreeLabel(last + 1)) {
      last++;
    }
    for (int end = i; end <= last; end++) {
      List<Piece> pieces = pieces(i, end);
      for (RowRef row : open(i)) {
        if (row.isForm() && isInOrder(i, row) && LabelCover.find(pieces, row).isPresent()) {
          take(i, row, lines.get(i));
          for (int j = i + 1; j <= end; j++) {
            used[j] = true;
          }
          return;
        }
      }
    }
  }

  /** Heads read like rows (总计); a blank row must stand behind another row of the table. */
  private boolean isInOrder(int i, RowRef row) {
    return row.index() == 0 || previousIndex(i) >= 0;
  }

  // --- what is still open

  private void take(int i, RowRef row, Line line) {
    found[i] = row;
    lines.set(i, line);
  }

  /** The rows of the form that no line has yet, those that fit between the lines around first. */
  private List<RowRef> open(int i) {
    Set<Integer> taken = new HashSet<>();
    for (RowRef row : found) {
      if (row != null) {
        taken.add(row.index());
      }
    }
    int after = previousIndex(i);
    int before = nextIndex(i);
    List<RowRef> open = rows.stream().filter(row -> !taken.contains(row.index())).toList();
    List<RowRef> between =
        open.stream().filter(row -> row.index() > after && row.index() < before).toList();
    return after < before ? between : open;
  }

  private int previousIndex(int i) {
    for (int j = i - 1; j >= 0; j--) {
      RowRef row = found[j];
      if (row != null) {
        return row.index();
      }
    }
    return -1;
  }

  private int nextIndex(int i) {
    for (int j = i + 1; j < found.length; j++) {
      RowRef row = found[j];
      if (row != null) {
        return row.index();
      }
    }
    return Integer.MAX_VALUE;
  }
}
