package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.word.UnevenDigits;

/**
 * The text of one block under way, with its white space as browsers show it, and how much of it is
 * links.
 */
final class InlineText {
  private final StringBuilder text = new StringBuilder();
  private final UnevenDigits digits = new UnevenDigits();
  private boolean blankDue;
  private boolean sourceBreakDue;
  private int linked;

  /**
   * Adds text.
   *
   * @param preserve whether white space stands as it is written
   * @param link whether the text is a link or a button
   * @param level what differs for text that is moved or shrunk; 0 for most text
   */
  void append(String added, boolean preserve, boolean link, int level) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (preserve && c == '\n') {
        lineFeed();
      } else if (Blanks.isCollapsible(c)) {
        blankDue = true;
        sourceBreakDue |= c == '\n' || c == '\r';
      } else if (!Blanks.isZeroWidth(c)) {
        appendInk(c, link);
      }
    }
    digits.print(text.length(), level);
  }

  private void appendInk(char c, boolean link) {
    if (blankDue && !text.isEmpty() && !joins(text.charAt(text.length() - 1), c)) {
      text.append(' ');
    }
    blankDue = false;
    sourceBreakDue = false;
    text.append(c == '\u00A0' ? ' ' : c);
    linked += link && !Blanks.isBlank(c) ? 1 : 0;
  }

  /** A line break of the source between two ideographs is nothing; after a line feed, too. */
  private boolean joins(char before, char after) {
    return before == '\n' || sourceBreakDue && isWide(before) && isWide(after);
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c)
        || c >= 0x3001 && c <= 0x30FF
        || c >= 0xFF01 && c <= 0xFF60
        || c == '“'
        || c == '”';
  }

  /** A line break that the author set. */
  void lineFeed() {
    blankDue = false;
    sourceBreakDue = false;
    text.append('\n');
  }

  /** The characters that are links, blanks left out. */
  int linked() {
    return linked;
  }

  int inked() {
    return Blanks.inked(text.toString());
  }

  /** The lines that are not blank, stripped; the text is empty afterwards. */
  List<String> takeLines() {
    List<String> lines = new ArrayList<>();
    for (String line : digits.mark(text.toString()).split("\n")) {
      String stripped = Blanks.strip(line);
      if (!stripped.isEmpty()) {
        lines.add(stripped);
      }
    }
    text.setLength(0);
    digits.clear();
    blankDue = false;
    sourceBreakDue = false;
    linked = 0;
    return lines;
  }
}
