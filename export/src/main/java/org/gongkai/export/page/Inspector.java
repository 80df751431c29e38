package org.gongkai.export.page;

/** Writes where a figure is told of when it is looked at; the script fills it. */
final class Inspector {
  private Inspector() {}

  static void write(Markup out) {
    out.openLabelled(
        "div",
        "aria-label",
        Word.FIGURE,
        "class",
        "inspector",
        "id",
        "inspector",
        "role",
        "region");
    out.element("p", "hint", Word.CHOOSE_FIGURE);
    out.raw(
        "<div class=\"told\" hidden aria-live=\"polite\">\n<p class=\"name\" data-field=\"name\"></p>\n<dl>\n");
    field(out, Word.PRINTED, "raw");
    field(out, Word.VALUE, "value");
    field(out, Word.CELL_STATUS, "status");
    field(out, Word.CONFIRMATION, "confirmation");
    field(out, Word.PLACE, "place");
    field(out, Word.CELL, "id");
    field(out, Word.ITS_FINDINGS, "findings");
    out.raw("</dl>\n");
    out.openLabelled("button", "aria-label", Word.CLOSE, "type", "button", "class", "close");
    out.raw("×</button>\n</div>\n");
    out.element("p", "nowhere", Word.NO_PLACE).raw("</div>\n");
  }

  private static void field(Markup out, Word name, String field) {
    out.open("div", "data-of", field).element("dt", "", name);
    out.open("dd", "data-field", field).close("dd").close("div").raw("\n");
  }
}
