package org.gongkai.export.page;

import java.util.Optional;

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
    // Each says, in its own language, what it switches to.
    out.raw("<button type=\"button\" data-switch=\"zh\" lang=\"zh\">中文</button>");
    out.raw("<button type=\"button\" data-switch=\"en\" lang=\"en\">English</button>");
    out.open("button", "type", "button", "data-print", "").both(Word.PRINT).close("button");
    out.raw("</span>\n</nav>\n");
  }
}
