package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Paragraph;

/** Makes paragraphs of the lines that are left, and joins those that a wrapped text cut. */
final class ParagraphAssembler {
  private static final int INDENT = 2;
  private static final String OPENERS = "（(《“‘【〔";

  private final Draft draft;
  private final ProseWidth width;
  private final List<Integer> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int margin;
  private int marginPage = -1;

  ParagraphAssembler(Draft draft, ProseWidth width) {
    this.draft = draft;
    this.width = width;
  }

  void read() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isTaken(i)) {
        close();
        marginPage = -1;
      } else if (!draft.isVoid(i)) {
        add(i);
      }
    }
    close();
  }

  private void add(int index) {
    if (draft.line(index).page() != marginPage) {
      int old = margin;
      int oldPage = marginPage;
      margin = margin(index);
      marginPage = draft.line(index).page();
      if (oldPage >= 0 && !open.isEmpty() && !goesOn(index, old)) {
        close();
      }
    } else if (!open.isEmpty() && !goesOn(index, margin)) {
      close();
    }
    append(index);
    if (MarkdownText.isHeading(draft.text(index))) {
      close();
    }
  }

  /** The left edge of the running text from here to the next table or page. */
  private int margin(int from) {
    int smallest = Integer.MAX_VALUE;
    int page = draft.line(from).page();
    for (int i = from; i < draft.size() && !draft.isTaken(i) && draft.line(i).page() == page; i++) {
      if (!draft.isVoid(i)) {
        smallest = Math.min(smallest, draft.line(i).indent());
      }
    }
    return smallest;
  }

  /** Whether the line goes on with the open paragraph; its last line has the margin given. */
  private boolean goesOn(int index, int lastMargin) {
    Line line = draft.line(index);
    int last = open.get(open.size() - 1);
    if (!width.isWrapped() || line.indent() >= margin + INDENT || isMarked(line.text())) {
      return false;
    }
    String above = draft.text(last);
    boolean indented = draft.line(last).indent() >= lastMargin + INDENT;
    boolean full = width.isFull(above, indented, Marks.width(firstWord(line.text())));
    if (!full || index == last + 1 && line.page() == draft.line(last).page()) {
      return full;
    }
    boolean doubtful = line.indent() >= INDENT || Marks.opensChapter(line.text());
    return !Marks.endsSentence(above) && !doubtful;
  }

  private static boolean isMarked(String line) {
    return MarkdownText.isHeading(line);
  }

  /**
   * What would have had to fit on the line before: a word, or an ideograph, with its punctuation.
   */
  private static String firstWord(String line) {
    String text = Marks.strip(line);
    int start = 0;
    while (start < text.length() - 1 && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.offsetByCodePoints(start, 1);
    boolean latin = text.charAt(start) < 0x250;
    while (end < text.length() && belongs(text.charAt(end), latin)) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean belongs(char c, boolean latin) {
    boolean punctuation = Marks.isPunctuation(c) && OPENERS.indexOf(c) < 0;
    return latin && c < 0x250 && !Marks.isBlank(c) || punctuation;
  }

  private void append(int index) {
    String line = draft.stripped(index);
    if (!text.isEmpty() && needsBlank(text.charAt(text.length() - 1), line.charAt(0))) {
      text.append(' ');
    }
    text.append(line);
    open.add(index);
  }

  private static boolean needsBlank(char left, char right) {
    boolean leftWord = Marks.isLetter(left) || Marks.isDigit(left);
    return leftWord && (Marks.isLetter(right) || Marks.isDigit(right));
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    int first = open.get(0);
    boolean heading = MarkdownText.isHeading(text.toString());
    String raw = heading ? MarkdownText.headingText(text.toString()) : text.toString();
    String plain = Marks.strip(MarkdownText.plain(raw));
    Paragraph.Role role = heading ? Paragraph.Role.HEADING : Paragraph.Role.BODY;
    if (!plain.isBlank()) {
      draft.take(first, first + 1, new Paragraph(plain, role, draft.line(first).start()));
    }
    open.clear();
    text.setLength(0);
  }
}
