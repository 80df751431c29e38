package org.gongkai.parsers.ofd;

import java.util.function.Consumer;
import org.gongkai.parsers.layout.Flow;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Area;

/** Places the characters of a text object. What its glyphs are is left to the text itself. */
final class TextRun {
  private static final double ASCENT = 1 - Glyph.DESCENT;
  private static final double SMALLEST = 0.5;

  /** Millimetres; only where an object lacks its size, so that no text is lost. */
  private static final double USUAL_SIZE = 3.7;

  private static final double GRAINS = 1000;
  private static final int DOWN = 90;

  private final Node object;
  private final TextLook look;
  private final Consumer<Glyph> glyphs;
  private final Affine map;
  private final double em;
  private final double stretch;
  private final double size;
  private final int reading;
  private final Affine turn;
  private final Flow flow;
  private final double end;
  private double x;
  private double y;

  TextRun(Drawing drawing, TextLook look, Consumer<Glyph> glyphs) {
    object = drawing.object();
    this.look = look;
    this.glyphs = glyphs;
    map = drawing.map();
    em = Math.abs(object.number("Size", USUAL_SIZE));
    stretch = Math.abs(object.number("HScale", 1));
    size = em * Math.hypot(map.c(), map.d());
    reading = quarter("ReadDirection");
    int turned = quarter("CharDirection");
    turn = turnedBy(turned);
    flow = flow(turned);
    end = end(drawing);
  }

  private int quarter(String attribute) {
    return Math.floorMod((int) Math.rint(object.number(attribute, 0) / DOWN) * DOWN, 4 * DOWN);
  }

  /** Clockwise; y points down. */
  private static Affine turnedBy(int degrees) {
    double cos = Math.rint(Math.cos(Math.toRadians(degrees)));
    double sin = Math.rint(Math.sin(Math.toRadians(degrees)));
    return new Affine(cos, sin, -sin, cos, 0, 0);
  }

  private Flow flow(int turned) {
    Affine whole = map.after(turn);
    Flow along = Flow.along(whole.a(), whole.b());
    boolean stacked = turned == 0 && reading % (2 * DOWN) != 0;
    return stacked && along == Flow.RIGHT ? Flow.STACKED : along;
  }

  /** Where the boundary ends, in the object's own space; NaN for turned text. */
  private double end(Drawing drawing) {
    Affine ctm = Affine.ofCtm(object);
    boolean upright = ctm.a() > 0 && ctm.b() == 0 && ctm.c() == 0 && reading == 0;
    return upright ? (drawing.frame().width() - ctm.e()) / ctm.a() : Double.NaN;
  }

  void run() {
    if (size <= SMALLEST) {
      return;
    }
    for (Node code : object.children("TextCode")) {
      x = code.number("X", x);
      y = code.number("Y", y);
      run(code);
    }
  }

  private void run(Node code) {
    int[] characters = text(code).codePoints().toArray();
    Deltas across = Deltas.of(code.attribute("DeltaX"), characters.length);
    Deltas down = Deltas.of(code.attribute("DeltaY"), characters.length);
    double startX = x;
    double startY = y;
    for (int i = 0; i < characters.length; i++) {
      boolean last = i + 1 == characters.length;
      double width = width(characters[i], last ? end - x : across.after(i), last);
      place(characters[i], width);
      step(across.after(i), down.after(i), width, across.isEmpty() && down.isEmpty());
    }
    x = startX;
    y = startY;
  }

  /** Line breaks around the text are the layout of the file. */
  private static String text(Node code) {
    String text = code.text();
    return text.indexOf('\n') < 0 ? text : text.strip().replaceAll("\\s*\\n\\s*", "");
  }

  private double width(int character, double told, boolean byBoundary) {
    EmWidth kind = EmWidth.of(character);
    double ems = told / (em * stretch);
    boolean unfit = byBoundary && !kind.allows(ems);
    return kind.within(unfit ? Double.NaN : ems) * em * stretch;
  }

  private void step(double across, double down, double width, boolean free) {
    boolean alone = Double.isNaN(across) && Double.isNaN(down);
    if (free || alone) {
      advance(reading % (2 * DOWN) == 0 ? width : em);
    } else {
      x += Double.isNaN(across) ? 0 : across;
      y += Double.isNaN(down) ? 0 : down;
    }
  }

  private void advance(double by) {
    Affine direction = turnedBy(reading);
    x += direction.a() * by;
    y += direction.b() * by;
  }

  private void place(int character, double width) {
    if (isNothing(character)) {
      return;
    }
    Affine whole = map.after(Affine.moved(x, y)).after(turn);
    Area box = whole.area(new Area(0, -ASCENT * em, width, Glyph.DESCENT * em));
    glyphs.accept(
        new Glyph(
            Character.toString(character),
            rounded(box.left()),
            rounded(box.top()),
            rounded(box.right()),
            rounded(box.bottom()),
            size,
            flow,
            look.faint()));
  }

  /** To a thousandth of a point: files have no more. */
  private static double rounded(double points) {
    return Math.rint(points * GRAINS) / GRAINS;
  }

  private static boolean isNothing(int character) {
    return character < ' ' && character != '\t'
        || character == 0xAD
        || character >= 0x200B && character <= 0x200F
        || character == 0xFEFF;
  }
}
