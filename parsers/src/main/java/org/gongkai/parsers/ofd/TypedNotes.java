package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes on a page that are written or painted like its own text: marks, links, watermarks and
 * frames around something are none.
 */
final class TypedNotes {
  private TypedNotes() {}

  /** How they look, in the order of drawing. */
  static List<Node> in(Node annotations) {
    List<Node> notes = new ArrayList<>();
    for (Node note : annotations.children("Annot")) {
      boolean typed = note.attribute("Type", "").equals("Path") && note.flag("Visible", true);
      for (Node look : typed ? note.children("Appearance") : List.<Node>of()) {
        if (isWrittenOrPainted(look)) {
          notes.add(look);
        }
      }
    }
    return notes;
  }

  private static boolean isWrittenOrPainted(Node look) {
    return look.child("TextObject") != null
        || look.children("PathObject").stream().anyMatch(path -> path.flag("Fill", false));
  }
}
