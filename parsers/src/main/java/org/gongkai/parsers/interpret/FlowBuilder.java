package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.text.CompactText;
import org.gongkai.core.text.Radicals;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Parts a document into running text and the tables of the form, by the labels of each row. */
final class FlowBuilder {
  /** A grid needs so many labels of a table to begin one; a torn-off rest needs none. */
  private static final int LABELS_TO_BEGIN = 2;

  private static final int LONGEST_CAPTION = 60;
  private static final TableKind[] TABLES = TableKind.values();

  /** What stands over the rest of a table on its next page. */
  private static final Pattern CONTINUED =
      Pattern.compile("\\(?(?:表[一二三四\\d]{1,2})?(?:续|[续接]上?[表页]|上接.{1,4}|[续接]表.{0,2})\\)?[:：]?");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<TableSegment> segments = new ArrayList<>();
  private final List<PlacedPicture> pictures = new ArrayList<>();
  private final Set<TableKind> begun = EnumSet.noneOf(TableKind.class);
  private final ReadContext context;
  private String caption = "";
  private @Nullable TableKind open;

  private FlowBuilder(ReadContext context) {
    this.context = context;
  }

  static Flow build(SourceDocument document, ReadContext context) {
    FlowBuilder builder = new FlowBuilder(context);
    document.blocks().forEach(builder::add);
    List<TableSegment> own = ForeignTables.leaveOut(builder.segments);
    return new Flow(builder.paragraphs, own, builder.pictures(own));
  }

  private void add(Block block) {
    context.checkTime();
    if (block instanceof Paragraph paragraph) {
      if (paragraph.role() != Paragraph.Role.FURNITURE) {
        addText(withIdeographs(paragraph));
      }
    } else if (block instanceof Grid grid) {
      addGrid(grid);
    } else if (block instanceof Picture picture) {
      pictures.add(new PlacedPicture(picture, paragraphs.size(), segments.size()));
    }
  }

  /** The pictures by their places among the segments that are kept. */
  private List<PlacedPicture> pictures(List<TableSegment> kept) {
    Set<TableSegment> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(kept);
    List<PlacedPicture> placed = new ArrayList<>();
    int seen = 0;
    int before = 0;
    for (PlacedPicture at : pictures) {
      for (; seen < at.segments(); seen++) {
        before += own.contains(segments.get(seen)) ? 1 : 0;
      }
      if (at.canHoldTable()) {
        placed.add(new PlacedPicture(at.picture(), at.paragraphs(), before));
      }
    }
    return placed;
  }

  private static Paragraph withIdeographs(Paragraph paragraph) {
    String text = Radicals.unify(paragraph.text());
    return text.equals(paragraph.text())
        ? paragraph
        : new Paragraph(text, paragraph.role(), paragraph.location());
  }

  private void addText(Paragraph paragraph) {
    if (Vocabulary.isLead(paragraph.text())) {
      return; // the first line of a table, which some readers leave before it
    }
    paragraphs.add(paragraph);
    if (!isContinuation(paragraph.text())) {
      caption = paragraph.text().length() <= LONGEST_CAPTION ? paragraph.text() : "";
      open = null;
    }
  }

  private static boolean isContinuation(String text) {
    return maySayContinued(text) && CONTINUED.matcher(Labels.compact(text)).matches();
  }

  /** Most texts have none of the characters that do. */
  private static boolean maySayContinued(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Traditional.fold(text.charAt(i));
      if (c == '续' || c == '接' || !CompactText.isSimple(c)) {
        return true;
      }
    }
    return false;
  }

  private void addGrid(Grid grid) {
    List<TableRow> run = new ArrayList<>();
    for (TableRow row : TableRow.of(grid)) {
      context.checkTime();
      Optional<Paragraph> heading = headingIn(row);
      if (row.isTooWide()) {
        addRun(run);
        run.clear();
        addRowAsText(row);
      } else if (heading.isPresent()) {
        addRun(run);
        run.clear();
        addText(heading.get());
      } else {
        run.add(row);
      }
    }
    addRun(run);
  }

  /** In grids known from alignment alone a section's heading may have got between the rows. */
  private static Optional<Paragraph> headingIn(TableRow row) {
    if (row.kind() == Grid.Kind.RULED || row.isEmpty()) {
      return Optional.empty();
    }
    if (!mayBeginHeading(row)) {
      return Optional.empty();
    }
    String text = row.text();
    // The statistics of 2014 have labels of their own that read like headings.
    boolean heading =
        SectionTitles.hasSectionNumber(text)
            && Vocabulary.tableOf(text) == null
            && SectionTitles.isNumberedHeading(text);
    return heading || HeadingRules.isAnnex(text)
        ? Optional.of(new Paragraph(text, Paragraph.Role.BODY, row.pieces().get(0).location()))
        : Optional.empty();
  }

  /** Most rows begin with another character. */
  private static boolean mayBeginHeading(TableRow row) {
    Piece first = row.firstPrinted();
    return first != null
        && (SectionTitles.mayBeNumbered(first.text()) || HeadingRules.mayBeAnnex(first.text()));
  }

  private void addRun(List<TableRow> rows) {
    List<@Nullable TableKind> kinds = kinds(rows);
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || kinds.get(i) != kinds.get(start)) {
        addRows(rows.subList(start, i), kinds.get(start));
        start = i;
      }
    }
  }

  private void addRows(List<TableRow> rows, @Nullable TableKind kind) {
    if (kind == null) {
      rows.stream().filter(row -> !row.isEmpty()).forEach(this::addRowAsText);
    } else {
      segments.add(TableSegment.of(kind, rows, caption));
      begun.add(kind);
      open = kind;
    }
  }

  private void addRowAsText(TableRow row) {
    if (!row.text().isBlank()) {
      addText(new Paragraph(row.text(), Paragraph.Role.BODY, row.pieces().get(0).location()));
    }
  }

  /** The table of every row: that of its labels, or else of the rows around it. */
  private List<@Nullable TableKind> kinds(List<TableRow> rows) {
    @Nullable TableKind[] kinds = new TableKind[rows.size()];
    int[] labels = new int[TABLES.length];
    for (int i = 0; i < kinds.length; i++) {
      context.checkTime();
      kinds[i] = ownKind(rows, i, labels);
    }
    dropFalseStarts(kinds, labels);
    if (isTornRest(rows, kinds)) {
      Arrays.fill(kinds, open);
    } else {
      fillBetween(rows, kinds);
    }
    return Arrays.asList(kinds);
  }

  private void dropFalseStarts(@Nullable TableKind[] kinds, int[] labels) {
    for (int i = 0; i < kinds.length; i++) {
      TableKind kind = kinds[i];
      if (kind != null && labels[kind.ordinal()] < LABELS_TO_BEGIN && !begun.contains(kind)) {
        kinds[i] = null;
      }
    }
  }

  private boolean isTornRest(List<TableRow> rows, @Nullable TableKind[] kinds) {
    return open != null
        && Arrays.stream(kinds).allMatch(kind -> kind == null)
        && rows.stream()
            .flatMap(row -> row.pieces().stream())
            .anyMatch(piece -> !piece.isBlank() && piece.isValueLike());
  }

  /** Counts the labels of each table in {@code labels}. */
  private static @Nullable TableKind ownKind(List<TableRow> rows, int index, int[] labels) {
    TableRow row = rows.get(index);
    int[] votes = new int[TABLES.length];
    List<Piece> pieces = row.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      for (Piece label : Stacks.labels(rows, index, pieces.get(i))) {
        TableKind kind = Vocabulary.tableOfKey(label.key());
        if (kind != null) {
          votes[kind.ordinal()]++;
          break;
        }
      }
    }
    TableKind whole = Vocabulary.tableOf(row);
    if (whole != null) {
      votes[whole.ordinal()]++;
    }
    return mostVoted(votes, labels);
  }

  private static @Nullable TableKind mostVoted(int[] votes, int[] labels) {
    TableKind most = null;
    for (TableKind kind : TABLES) {
      int count = votes[kind.ordinal()];
      if (count > 0) {
        labels[kind.ordinal()] += count;
        most = most == null || count > votes[most.ordinal()] ? kind : most;
      }
    }
    return most;
  }

  /**
   * Rows without labels of their own belong to the rows before them, the first ones to those after.
   */
  private static void fillBetween(List<TableRow> rows, @Nullable TableKind[] kinds) {
    for (int i = 1; i < kinds.length; i++) {
      kinds[i] = kinds[i] == null ? kinds[i - 1] : kinds[i];
    }
    for (int i = kinds.length - 2; i >= 0; i--) {
      boolean title = rows.get(i).kind() != Grid.Kind.RULED && isProse(rows.get(i));
      kinds[i] = kinds[i] == null && !title ? kinds[i + 1] : kinds[i];
    }
  }

  /** One long piece of text alone in its row is no part of a table's head. */
  private static boolean isProse(TableRow row) {
    return row.pieces().size() == 1 && row.text().length() > 20;
  }
}
