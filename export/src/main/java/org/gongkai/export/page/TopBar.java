package org.gongkai.export.page;

import java.util.Optional;
import org.gongkai.core.model.Language;

/** Writes the bar at the top of every page: where to go, and the switches. */
final class TopBar {
  private TopBar() {}

  static void write(Markup out, Optional<String> index, String contents) {
    out.open("a", "class", "skip", "href", "#" + contents).both(Word.SKIP).close("a");
    out.raw(
        "\n<nav class=\"bar\">\n<span class=\"brand\">Gongkai <span lang=\"zh\">公开</span></span>");
    index.ifPresent(
        href -> out.open("a", "class", "up", "href", href).both(Word.TO_INDEX).close("a"));
    out.raw("<span class=\"switches\">");
    toLanguage(out, Language.ZH, "中文");
    toLanguage(out, Language.EN, "English");
    out.open("button", "type", "button", "data-print", "").both(Word.PRINT).close("button");
    out.raw("</span>\n</nav>\n");
  }

  /** Says in the language itself what it switches to. */
  private static void toLanguage(Markup out, Language language, String name) {
    String tag = language.tag();
    String pressed = String.valueOf(language == out.language());
    out.open("button", "type", "button", "data-switch", tag, "lang", tag, "aria-pressed", pressed);
    out.text(name).close("button");
  }
}
