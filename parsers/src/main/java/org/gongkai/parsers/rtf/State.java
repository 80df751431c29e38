package org.gongkai.parsers.rtf;

import org.jspecify.annotations.Nullable;

/** What holds within a group, and in the groups in it until they say otherwise. */
final class State {
  /** What becomes of the text of a group. */
  enum Use {
    PRINTED,
    SKIPPED,
    PICTURE,
    FONTS,
    COLOURS,
    STYLES
  }

  /** What a group is the text of, besides the one around it. */
  enum Part {
    NOTE,
    FURNITURE,
    BOX,
    PICTURE
  }

  static final int USUAL_SIZE = 24;

  /** So small that no one can tell whether it is seen. */
  private static final int DOT = 4;

  Use use = Use.PRINTED;
  Flow flow;

  /** Set on the group itself, not on those in it. */
  @Nullable Part part;

  /** Within a property of a shape, which may be the picture that the shape is. */
  boolean ofShape;

  /** What is known of the field that the text stands in; null outside of fields. */
  @Nullable FormList field;

  final PictureSize picture = new PictureSize();
  boolean nestedProperties;
  boolean hidden;
  boolean deleted;
  boolean struck;

  /** The numbers of the colours of text, of its marker and of its paragraph's ground. */
  int ink;

  int marker;
  int shade;
  int height;

  /** By how many half points text is moved up. */
  int shift;

  /** The size of letters in half points. */
  int size = USUAL_SIZE;

  int font;
  int fallback = 1;
  int style;
  boolean inTable;
  int tableLevel;
  boolean heading;

  State(Flow flow) {
    this.flow = flow;
  }

  State copy() {
    State copy = new State(flow);
    copy.use = use;
    copy.ofShape = ofShape;
    copy.field = field;
    copy.nestedProperties = nestedProperties;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.struck = struck;
    copy.ink = ink;
    copy.marker = marker;
    copy.shade = shade;
    copy.height = height;
    copy.shift = shift;
    copy.size = size;
    copy.font = font;
    copy.fallback = fallback;
    copy.style = style;
    copy.inTable = inTable;
    copy.tableLevel = tableLevel;
    copy.heading = heading;
    return copy;
  }

  void resetParagraph() {
    shade = ColourTable.NONE;
    inTable = false;
    tableLevel = 0;
    heading = false;
  }

  void resetText(int defaultFont) {
    hidden = false;
    deleted = false;
    struck = false;
    ink = ColourTable.NONE;
    marker = ColourTable.NONE;
    height = 0;
    shift = 0;
    size = USUAL_SIZE;
    font = defaultFont;
  }

  boolean isDot() {
    return size <= DOT;
  }

  /** How many tables the paragraph stands in. */
  int level() {
    return tableLevel > 0 ? tableLevel : inTable ? 1 : 0;
  }
}
