package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.ReadContext;

/** Lays out one page: ruled tables first, lines of the glyphs that are left. */
final class PageLayout {
  private final PageContent page;
  private final ReadContext context;
  private final Turn turn;

  private PageLayout(PageContent page, ReadContext context) {
    this.page = page;
    this.context = context;
    this.turn = new Turn(MainFlow.ofLines(page.glyphs()), page.width(), page.height());
  }

  static LaidPage of(PageContent page, ReadContext context) {
    return new PageLayout(page, context).lay();
  }

  private LaidPage lay() {
    Watermarks watermarks = Watermarks.in(turn.glyphs(page.glyphs()), context);
    LaidPage empty = new LaidPage(page.number(), turn, List.of(), List.of());
    RuledTables tables =
        new RuledTables(watermarks.rest(), turn.rulings(page.rulings()), empty::locate, context);
    List<PageItem> items = new ArrayList<>(tables.tables());
    items.addAll(watermarks.lines());
    addLines(tables.rest(), items);
    items.sort(Comparator.comparingDouble(item -> item.box().top()));
    FreePictures free = new FreePictures(items, turn.turnedHeight());
    List<Box> pictures = page.pictures().stream().map(turn::forth).toList();
    return new LaidPage(page.number(), turn, items, free.among(pictures));
  }

  private void addLines(List<Glyph> glyphs, List<PageItem> items) {
    List<Glyph> upright = new ArrayList<>(glyphs.size());
    Map<Flow, List<Glyph>> sideways = new EnumMap<>(Flow.class);
    for (Glyph glyph : glyphs) {
      Flow flow = glyph.flow();
      (flow.isSideways() ? sideways.computeIfAbsent(flow, f -> new ArrayList<>()) : upright)
          .add(glyph);
    }
    List<Glyph> numbers = new ArrayList<>();
    sideways.forEach(
        (flow, some) -> {
          SidewaysNumbers parted = SidewaysNumbers.among(some, upright, context);
          numbers.addAll(parted.numbers());
          addSideways(parted.rest(), flow, items);
        });
    upright.addAll(numbers);
    List<TextLine> lines = LineBuilder.lines(upright);
    List<List<TextLine>> pieces = LinePieces.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      items.add(Line.of(lines.get(i), pieces.get(i)));
    }
  }

  /** Lines that run another way than most of the page. */
  private void addSideways(List<Glyph> glyphs, Flow flow, List<PageItem> items) {
    Turn sideways = new Turn(flow, turn.turnedWidth(), turn.turnedHeight());
    for (TextLine line : LineBuilder.lines(sideways.glyphs(glyphs))) {
      Box box = sideways.back(line.box());
      items.add(
          new Line(line.text(), box, line.size(), false, List.of(new Piece(line.text(), box))));
    }
  }
}
