package org.gongkai.parsers.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.parsers.word.Fields;
import org.gongkai.parsers.word.ItemNumbers;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.RaisedDigits;
import org.gongkai.parsers.word.Sight;
import org.gongkai.parsers.word.Symbols;
import org.gongkai.parsers.word.UnevenDigits;

/** Reads the printed text of paragraphs. Fields may go on from one to the next. */
final class ParagraphText {
  private static final int RAISED = 1;
  private static final int LOWERED = 2;

  /** In half points. */
  private static final int DOT = 4;

  private final Story story;
  private final Fields fields = new Fields();
  private final StringBuilder text = new StringBuilder();
  private final UnevenDigits digits = new UnevenDigits();
  private final List<Piece> pictures = new ArrayList<>();
  private boolean markGone;

  ParagraphText(Story story) {
    this.story = story;
  }

  /** The text with its automatic number in front. */
  String read(Paragraph paragraph) {
    text.setLength(0);
    digits.clear();
    pictures.clear();
    markGone = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean hidden = run.isMarkedDeleted() || run.isVanished();
      if (!hidden && run.isSymbol()) {
        print(symbol(run), run);
      } else {
        readRun(run, hidden);
      }
    }
    fields.endParagraph();
    story.count(text.length());
    String printed = digits.mark(text.toString());
    return markGone ? printed : ItemNumbers.before(story.lists().next(paragraph), printed);
  }

  /** The pictures that stand in the last paragraph. */
  List<Piece> pictures() {
    return List.copyOf(pictures);
  }

  /** Whether the end of the last paragraph is deleted or hidden. */
  boolean isMarkGone() {
    return markGone;
  }

  private void readRun(CharacterRun run, boolean hidden) {
    StringBuilder shown = new StringBuilder();
    String characters = run.text();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\u0001' || c == '\u0008') {
        meetPicture(c, run, i, hidden);
      } else if (c == '\r') {
        markGone = hidden;
      } else if (c >= '\u0013' && c <= '\u0015') {
        flush(shown, run);
        fields.mark(c == '\u0013' ? "begin" : c == '\u0014' ? "separate" : "end");
      } else if (!hidden) {
        addCharacter(c, shown);
      }
    }
    flush(shown, run);
  }

  private void meetPicture(char mark, CharacterRun run, int index, boolean hidden) {
    story.meetPicture();
    Piece picture =
        mark == '\u0001'
            ? story.pictures().inline(run)
            : story.pictures().floating(run.getStartOffset() + index);
    if (picture != null && !hidden && fields.shown()) {
      pictures.add(picture);
    }
  }

  private void addCharacter(char c, StringBuilder shown) {
    switch (c) {
      case '\t' -> shown.append(' ');
      case '\u000B', '\f', '\u000E' -> shown.append('\n');
      case '\u001E' -> shown.append('-');
      case '\u00AD' -> {
        // A soft hyphen is not printed but at the end of a line.
      }
      default -> {
        if (c >= ' ') {
          shown.append(c);
        }
      }
    }
  }

  private void flush(StringBuilder shown, CharacterRun run) {
    int height = run.getSubSuperScriptIndex();
    String printed = shown.toString();
    if (height == RAISED) {
      printed = RaisedDigits.raise(printed);
    } else if (height == LOWERED) {
      printed = RaisedDigits.lower(printed);
    }
    if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      printed = MarkedDigits.STRUCK.in(printed);
    }
    print(sight(run).ofDot(run.getFontSize() <= DOT).show(printed), run);
    shown.setLength(0);
  }

  /** Whether a run can be seen: the library does not give the colours of cells. */
  private static Sight sight(CharacterRun run) {
    int colour = run.getIco24(); // Below 0 where the program chooses it.
    return colour < 0 ? Sight.SEEN : Sight.of(colour, null);
  }

  private void print(String printed, CharacterRun run) {
    if (fields.shown()) {
      text.append(printed);
      digits.print(text.length(), run.getVerticalOffset());
    }
  }

  private static String symbol(CharacterRun run) {
    Ffn font = run.getSymbolFont();
    String name = font == null ? null : font.getMainFontName();
    return Symbols.character(
        name, Integer.toHexString(run.getSymbolCharacter()).toUpperCase(Locale.ROOT));
  }
}
