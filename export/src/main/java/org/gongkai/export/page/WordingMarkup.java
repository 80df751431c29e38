package org.gongkai.export.page;

import org.gongkai.core.compare.Edit;
import org.gongkai.core.compare.SectionRow;
import org.gongkai.core.compare.Wording;

/** Writes the text of a section of two reports, what is gone struck through, what is new marked. */
final class WordingMarkup {
  private WordingMarkup() {}

  static void write(Markup out, SectionRow section, boolean all) {
    boolean isCut = false;
    for (Wording wording : Wording.of(section)) {
      if (all || !wording.isSame()) {
        out.raw("<p>");
        wording.edits().forEach(edit -> edit(out, edit));
        out.raw("</p>\n");
        isCut = false;
      } else if (!isCut) {
        out.element("p", "cut", new Said("……（相同的文字）", "… (the same text)")).raw("\n");
        isCut = true;
      }
    }
  }

  private static void edit(Markup out, Edit edit) {
    switch (edit.kind()) {
      case SAME -> out.text(edit.text());
      case REMOVED -> out.open("del").text(edit.text()).close("del");
      case ADDED -> out.open("ins").text(edit.text()).close("ins");
    }
  }
}
