package org.gongkai.parsers.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.parsers.word.BlockWriter;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RaisedDigits;
import org.gongkai.parsers.word.Sight;

/** Makes paragraphs and tables of the tokens of a document. */
final class Interpreter implements Tokenizer.Sink {
  /** A group in a group is no table in a table: documents need many more of them. */
  private static final int GROUPS_PER_NESTING = 64;

  /** What stands for the choice from a list, which is shown and not written. */
  private static final String UNTOLD = "\uFFFD";

  private static final int NONE = Integer.MIN_VALUE;
  private static final int HEADING_LEVELS = 9;
  private static final int USUAL_SHIFT = 6;

  private final Story story;
  private final Charsets charsets = new Charsets();
  private final ColourTable colours = new ColourTable();
  private final Set<Integer> headingStyles = new HashSet<>();
  private final Deque<State> around = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Flow body;
  private State state;
  private boolean ignorable;
  private int toSkip;
  private int defaultFont;
  private boolean ended;

  Interpreter(Story story) {
    this.story = story;
    this.body = new Flow(story);
    this.state = new State(body);
  }

  /** Whether the group of the whole document was closed. */
  boolean hasEnded() {
    return ended;
  }

  /** What the body holds. */
  List<Piece> finish() {
    return body.finish(state.heading);
  }

  @Override
  public void open() {
    flush();
    toSkip = 0;
    ignorable = false;
    int deepest = story.context().limits().maxNesting() * GROUPS_PER_NESTING;
    if (around.size() >= deepest) {
      story.checkNesting(around.size());
    }
    around.push(state);
    state = state.copy();
  }

  @Override
  public void close() {
    flush();
    toSkip = 0;
    ignorable = false;
    if (around.isEmpty()) {
      return;
    }
    State closed = state;
    state = around.pop();
    if (closed.field != null && closed.field != state.field && closed.field.isUntold()) {
      print(UNTOLD);
    }
    if (closed.part == State.Part.PICTURE) {
      state.flow.anchor(closed.picture.picture());
    } else if (closed.part != null) {
      deliver(closed.part, closed.flow.finish(closed.heading));
    }
    ended = around.isEmpty();
  }

  private void deliver(State.Part part, List<Piece> pieces) {
    switch (part) {
      case NOTE -> story.notes().addAll(pieces);
      case BOX -> state.flow.anchor(new Piece.Box(pieces));
      case PICTURE -> throw new IllegalArgumentException("A picture holds no pieces");
      case FURNITURE -> {
        String text = BlockWriter.plainText(pieces);
        if (!text.isBlank()) {
          story.furniture().add(text);
        }
      }
    }
  }

  @Override
  public void text(int value) {
    ignorable = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (state.use == State.Use.PRINTED) {
      bytes.write(value);
    } else if (state.use == State.Use.COLOURS && value == ';') {
      colours.endEntry();
    }
  }

  @Override
  public void control(String word, int number) {
    flush();
    if (state.field != null) {
      state.field.control(word, number);
    }
    boolean unknownIsSkipped = ignorable;
    ignorable = word.equals("*");
    if (toSkip > 0 && !word.equals("u")) {
      toSkip--;
    } else if (unknownIsSkipped && Destinations.isUnknown(word)) {
      state.use = State.Use.SKIPPED;
    } else {
      begin(word);
      handle(word, number);
    }
  }

  private void beginPicture() {
    story.meetPicture();
    boolean printed = state.use == State.Use.PRINTED || state.ofShape;
    boolean shown = printed && !state.hidden && state.part == null;
    state.part = shown ? State.Part.PICTURE : state.part;
    state.use = shown ? State.Use.PICTURE : State.Use.SKIPPED;
  }

  /** A word that begins a destination. */
  private void begin(String word) {
    if (word.equals("pict")) {
      beginPicture();
      return;
    }
    State.Use use = Destinations.USES.get(word);
    State.Part part = Destinations.PARTS.get(word);
    if (use != null) {
      state.ofShape = word.equals("sp") && state.use == State.Use.PRINTED;
      state.use = use;
    } else if (part != null && state.use == State.Use.PRINTED && state.part == null) {
      state.part = state.hidden ? null : part;
      state.use = state.hidden ? State.Use.SKIPPED : State.Use.PRINTED;
      state.flow = new Flow(story);
      state.resetParagraph();
    } else if (word.equals("nesttableprops")) {
      state.nestedProperties = true;
    }
  }

  private void handle(String word, int number) {
    switch (state.use) {
      case PRINTED -> print(word, number);
      case FONTS -> defineFont(word, number);
      case STYLES -> defineStyle(word, number);
      case COLOURS -> colours.control(word, number);
      case PICTURE -> state.picture.control(word, number);
      case SKIPPED -> {
        // Nothing of it is wanted.
      }
    }
  }

  private void defineFont(String word, int number) {
    if (word.equals("f")) {
      state.font = number;
    } else if (word.equals("fcharset")) {
      charsets.setFont(state.font, number);
    }
  }

  private void defineStyle(String word, int number) {
    if (word.equals("s")) {
      state.style = number;
    } else if (word.equals("outlinelevel") && number >= 0 && number < HEADING_LEVELS) {
      headingStyles.add(state.style);
    }
  }

  private void print(String word, int number) {
    String character = Destinations.CHARACTERS.get(word);
    if (character != null) {
      print(character);
      return;
    }
    switch (word) {
      case "field" -> state.field = new FormList();
      case "ansicpg" -> charsets.setCodePage(number);
      case "deff" -> defaultFont = number;
      case "u" -> printUnicode(number);
      case "uc" -> state.fallback = Math.max(0, number);
      case "par", "sect", "\n", "\r" -> state.flow.endParagraph(state.level(), state.heading);
      default -> {
        if (!printTable(word, number)) {
          setFormat(word, number);
        }
      }
    }
  }

  private boolean printTable(String word, int number) {
    Flow flow = state.flow;
    switch (word) {
      case "trowd" -> flow.beginRow(state.nestedProperties);
      case "cell" -> flow.endCell(1, state.heading);
      case "nestcell" -> flow.endCell(Math.max(1, state.level()), state.heading);
      case "row" -> flow.endRow(1, false);
      case "nestrow" -> flow.endRow(Math.max(1, state.level()), true);
      case "trleft",
          "cellx",
          "clvmgf",
          "clvmrg",
          "clmgf",
          "clmrg",
          "trcbpat",
          "clcbpat",
          "clshdng" ->
          flow.shape(state.nestedProperties).control(word, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void setFormat(String word, int number) {
    switch (word) {
      case "pard" -> state.resetParagraph();
      case "plain" -> state.resetText(defaultFont);
      case "intbl" -> state.inTable = true;
      case "itap" -> setLevel(number);
      case "s" -> state.heading = headingStyles.contains(number);
      case "outlinelevel" -> state.heading = number >= 0 && number < HEADING_LEVELS;
      case "f" -> state.font = number;
      case "v" -> state.hidden = number != 0;
      case "deleted" -> state.deleted = number != 0;
      case "strike", "striked" -> state.struck = number != 0;
      case "cf" -> state.ink = number;
      case "cb", "chcbpat", "highlight" -> state.marker = number;
      case "cbpat" -> state.shade = number;
      case "super" -> state.height = number == 0 ? 0 : 1;
      case "sub" -> state.height = number == 0 ? 0 : -1;
      case "nosupersub" -> state.height = 0;
      case "up" -> state.shift = number == NONE ? USUAL_SHIFT : number;
      case "dn" -> state.shift = number == NONE ? -USUAL_SHIFT : -number;
      case "fs" -> state.size = number == NONE ? State.USUAL_SIZE : number;
      default -> {
        // Looks only.
      }
    }
  }

  private void setLevel(int level) {
    story.checkNesting(level);
    state.tableLevel = Math.max(0, level);
  }

  private void printUnicode(int number) {
    if (number != NONE) {
      print(String.valueOf((char) number));
      toSkip = state.fallback;
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      String text = charsets.decode(bytes.toByteArray(), state.font);
      bytes.reset();
      print(text);
    }
  }

  private void print(String text) {
    if (!state.hidden && !state.deleted) {
      if (state.field != null) {
        state.field.print(text);
      }
      state.flow.print(sight().ofDot(state.isDot()).show(formatted(text)), state.shift);
    }
  }

  private Sight sight() {
    return state.ink == ColourTable.NONE
        ? Sight.SEEN
        : colours.sight(
            state.ink, state.marker, state.shade, state.flow.shade(state.level()), groundAround());
  }

  /** What lies beneath a box is not known. */
  private int groundAround() {
    return state.flow == body ? ColourTable.NONE : ColourTable.UNKNOWN;
  }

  private String formatted(String text) {
    String placed = text;
    if (state.height != 0) {
      placed = state.height > 0 ? RaisedDigits.raise(text) : RaisedDigits.lower(text);
    }
    return state.struck ? MarkedDigits.STRUCK.in(placed) : placed;
  }
}
