package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, over page breaks too. */
final class ParagraphBuilder {
  private static final double OTHER_SIZE = 1.15;
  private static final double LOOSE = 1.6;
  private static final String ENDS = "。！？；：";

  private final List<Block> blocks;
  private final List<Block> afterwards = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Location begin;
  private @Nullable Line last;
  private @Nullable Margins lastMargins;
  private double pitch;
  private int lastPage;

  /** Adds its paragraphs to a list of blocks. */
  ParagraphBuilder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Takes the next line of body text. */
  void add(Line line, LaidPage page, Margins margins) {
    if (last != null && begins(line, last, page.number(), margins)) {
      end();
    }
    if (last != null && page.number() == lastPage) {
      pitch = line.top() - last.top();
    }
    if (begin == null) {
      begin = page.locate(line.box());
    } else if (needsBlank(line.text())) {
      text.append(' ');
    }
    text.append(line.text());
    last = line;
    lastMargins = margins;
    lastPage = page.number();
  }

  /** Takes page numbers and the like: they do not end a paragraph that runs on. */
  void addFurniture(Line line, LaidPage page) {
    Paragraph furniture =
        new Paragraph(line.text(), Paragraph.Role.FURNITURE, page.locate(line.box()));
    (begin == null ? blocks : afterwards).add(furniture);
  }

  /** Ends the paragraph, as before a table. */
  void end() {
    if (begin != null && !text.toString().isBlank()) {
      blocks.add(new Paragraph(text.toString(), Paragraph.Role.BODY, begin));
    }
    blocks.addAll(afterwards);
    afterwards.clear();
    text.setLength(0);
    begin = null;
    last = null;
    pitch = 0;
  }

  private boolean begins(Line line, Line before, int page, Margins margins) {
    boolean otherSize =
        line.size() > OTHER_SIZE * before.size() || before.size() > OTHER_SIZE * line.size();
    Margins beforeMargins = lastMargins == null ? margins : lastMargins;
    if (otherSize
        || beforeMargins.endsShort(before)
        || margins.isIndented(line)
        || beforeMargins.isCentred(before)) {
      return true;
    }
    return page == lastPage ? isApart(line, before) : !runsOn(before);
  }

  private boolean isApart(Line line, Line before) {
    double step = line.top() - before.top();
    double usual = pitch > 0 ? pitch : 2 * before.size();
    return step > LOOSE * Math.max(usual, before.size()) || step < 0;
  }

  private static boolean runsOn(Line line) {
    String text = line.text();
    return ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private boolean needsBlank(String next) {
    return isWordPart(text.charAt(text.length() - 1))
        && isWordPart(next.charAt(0))
        && !Character.isDigit(next.charAt(0));
  }

  private static boolean isWordPart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
