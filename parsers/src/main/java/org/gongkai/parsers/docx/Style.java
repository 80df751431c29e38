package org.gongkai.parsers.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a style tells; null where it tells nothing.
 *
 * @param namedHeading whether its name is that of a title or heading
 * @param base the style that it is based on
 * @param outline the outline level
 * @param numbering the list that it puts a paragraph into
 * @param level the level in that list
 * @param hidden whether text is hidden
 * @param struck whether text is crossed out
 * @param vertical {@code superscript}, {@code subscript} or {@code baseline}
 * @param shift by how many half points text is moved up
 * @param size the size of letters in half points
 * @param ink the colour of text
 * @param shades whether it gives the ground a colour, of a table maybe only in some cells
 */
record Style(
    boolean namedHeading,
    @Nullable String base,
    @Nullable Integer outline,
    @Nullable Integer numbering,
    @Nullable Integer level,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable String vertical,
    @Nullable Integer shift,
    @Nullable Integer size,
    @Nullable Integer ink,
    boolean shades) {
  /** Of a style that is not there. */
  static final Style NONE =
      new Style(false, null, null, null, null, null, null, null, null, null, null, false);

  /** With what its base style gives where this one tells nothing; its base is that one's. */
  Style over(Style other) {
    return new Style(
        namedHeading || other.namedHeading,
        other.base,
        outline == null ? other.outline : outline,
        numbering == null ? other.numbering : numbering,
        level == null ? other.level : level,
        hidden == null ? other.hidden : hidden,
        struck == null ? other.struck : struck,
        vertical == null ? other.vertical : vertical,
        shift == null ? other.shift : shift,
        size == null ? other.size : size,
        ink == null ? other.ink : ink,
        shades || other.shades);
  }
}
