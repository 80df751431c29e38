package org.gongkai.parsers.ofd;

import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.Ink;
import org.gongkai.parsers.paint.PaintedGlyphs;
import org.gongkai.parsers.paint.PathCollector;
import org.gongkai.parsers.paint.RulingCollector;
import org.gongkai.parsers.paint.Strikes;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs through the objects of a page and collects its glyphs and rulings. Clips are not followed:
 * producers disagree about the space that they are given in, and they cut off nothing that would be
 * a line of its own.
 */
final class PageScanner {
  private static final double POINTS = 72 / 25.4;
  private static final int BETWEEN_CHECKS = 256;

  private final ReadContext context;
  private final Resources resources;
  private final Area page;
  private final GlyphCollector glyphs;
  private final RulingCollector rulings;
  private int objects;

  private PageScanner(Resources resources, Area page, ReadContext context) {
    this.context = context;
    this.resources = resources;
    this.page = page;
    Backdrop backdrop = new Backdrop();
    PaintedGlyphs painted = new PaintedGlyphs(context);
    glyphs = new GlyphCollector(painted, backdrop);
    rulings = new RulingCollector(context, backdrop, painted);
  }

  /** What is to be seen on a page. */
  static PageContent scan(OfdPage.Content content, int number, ReadContext context) {
    Area box = content.box();
    Area page = new Area(0, 0, box.width() * POINTS, box.height() * POINTS);
    PageScanner scanner = new PageScanner(content.resources(), page, context);
    Affine map = Affine.scaled(POINTS).after(Affine.moved(-box.left(), -box.top()));
    for (Node layer : content.layers()) {
      String param = layer.attribute("DrawParam");
      scanner.visit(layer, new Surroundings(map, 1, param, 0));
    }
    for (Node note : content.notes().looks()) {
      Area place = Node.box(note.attribute("Boundary"));
      Affine moved = place == null ? map : map.after(Affine.moved(place.left(), place.top()));
      scanner.visit(note, new Surroundings(moved, 1, null, 0));
    }
    Strikes strikes = new Strikes(scanner.glyphs.glyphs(), scanner.rulings);
    return new PageContent(
        number,
        page.width(),
        page.height(),
        strikes.glyphs(),
        strikes.rulings(),
        scanner.rulings.pictures());
  }

  /**
   * What surrounds an object.
   *
   * @param map from the space in which its boundary stands to the page in points
   * @param alpha how much of it is seen through what it stands in
   * @param layerParam the parameters of drawing of its layer
   * @param depth the number of blocks and compound pictures that it stands in
   */
  private record Surroundings(Affine map, double alpha, @Nullable String layerParam, int depth) {
    Surroundings inner(Affine innerMap, double innerAlpha) {
      return new Surroundings(innerMap, innerAlpha, layerParam, depth + 1);
    }
  }

  private void visit(Node block, Surroundings around) {
    context.check("maxNesting", around.depth(), context.limits().maxNesting());
    for (Node object : block.children()) {
      if (++objects % BETWEEN_CHECKS == 0) {
        context.checkTime();
      }
      switch (object.name()) {
        case "PageBlock", "Layer", "Content" ->
            visit(object, around.inner(around.map, around.alpha));
        case "TextObject" -> glyphs.add(drawing(object, around));
        case "PathObject" -> path(drawing(object, around));
        case "ImageObject" -> image(drawing(object, around));
        case "CompositeObject" -> composite(object, around);
        default -> {
          // Nothing that is drawn.
        }
      }
    }
  }

  private Drawing drawing(Node object, Surroundings around) {
    Style style = new Style(object, around.layerParam, resources);
    return new Drawing(object, style, around.map, around.alpha * Colour.alpha(object));
  }

  private void path(Drawing drawing) {
    if (drawing.isHidden()) {
      return;
    }
    Node object = drawing.object();
    Affine map = drawing.map();
    PathCollector path = PathData.draw(object.childText("AbbreviatedData"), map);
    if (object.flag("Fill", false)) {
      boolean evenOdd = object.attribute("Rule", "NonZero").equals("Even-Odd");
      rulings.fill(path, ink(drawing.style().fill(), drawing), evenOdd);
    }
    if (object.flag("Stroke", true)) {
      double width = drawing.style().lineWidth() * map.scale();
      rulings.stroke(path, ink(drawing.style().stroke(), drawing), width);
    }
  }

  private Ink ink(Colour colour, Drawing drawing) {
    double alpha = colour.alpha() * drawing.alpha();
    boolean known = !colour.shaded() && drawing.object().child("Clips") == null;
    Ink.Opacity most = known ? Ink.Opacity.FULL : Ink.Opacity.UNKNOWN;
    return new Ink(colour.tone(), alpha, page, Ink.Opacity.of(alpha).atMost(most));
  }

  /** An image fills the unit square of its space. */
  private void image(Drawing drawing) {
    if (!drawing.isHidden()) {
      boolean placed = drawing.object().attribute("CTM") != null;
      Area area = placed ? drawing.map().area(new Area(0, 0, 1, 1)) : drawing.boundary();
      rulings.image(area, page, opacity(drawing), (x, y) -> true);
    }
  }

  /** Of formats with transparent pixels it is not known where those are. */
  private Ink.Opacity opacity(Drawing drawing) {
    boolean even = resources.isOpaquePicture(drawing.object().attribute("ResourceID"));
    boolean whole = even && drawing.object().child("Clips") == null;
    Ink.Opacity most = whole ? Ink.Opacity.FULL : Ink.Opacity.UNKNOWN;
    return Ink.Opacity.of(drawing.alpha()).atMost(most);
  }

  private void composite(Node object, Surroundings around) {
    Node unit = resources.composite(object.attribute("ResourceID"));
    Drawing drawing = drawing(object, around);
    if (unit != null && !drawing.isHidden()) {
      Surroundings inner = around.inner(drawing.map(), drawing.alpha());
      for (Node content : unit.children("Content")) {
        visit(content, inner);
      }
    }
  }
}
