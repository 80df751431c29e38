package org.gongkai.parsers.word;

import java.util.List;
import org.gongkai.parsers.source.Paragraph.Role;

/** A piece of the content of a body, a cell or a box, before tables are laid out. */
public sealed interface Piece {
  /** A paragraph; its text may be blank. */
  record Text(String text, Role role) implements Piece {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A table. */
  record Table(WrittenTable table) implements Piece {}

  /** A picture: its size as shown in points, 0 where it is not known. */
  record Picture(double width, double height) implements Piece {}

  /** A text box, standing after the paragraph that it is anchored in. */
  record Box(List<Piece> pieces) implements Piece {}
}
