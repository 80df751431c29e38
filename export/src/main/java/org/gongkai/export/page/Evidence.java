package org.gongkai.export.page;

import java.util.ArrayList;
import java.util.List;

/** Writes where the findings stand: the views in tabs, and the figure that is looked at. */
final class Evidence {
  private record View(String id, Word name) {}

  private Evidence() {}

  static void write(Markup out, ReportView view) {
    out.raw("<section class=\"evidence\" aria-labelledby=\"evidence-head\">\n");
    out.open("h2", "id", "evidence-head", "class", "heard")
        .both(Word.EVIDENCE)
        .close("h2")
        .raw("\n");
    List<View> views = new ArrayList<>();
    if (!view.pictures().isEmpty()) {
      views.add(new View("pages", Word.VIEW_PAGES));
    }
    views.add(new View("tables", Word.VIEW_TABLES));
    views.add(new View("text", Word.VIEW_TEXT));
    tabs(out, views);
    for (View tab : views) {
      boolean first = tab == views.get(0);
      out.open(
          "div",
          "class",
          "view",
          "id",
          tab.id(),
          "role",
          "tabpanel",
          "aria-labelledby",
          "tab-" + tab.id(),
          first ? "data-first" : "hidden",
          "");
      out.raw("\n");
      contents(out, view, tab.id());
      out.raw("</div>\n");
    }
    Inspector.write(out);
    out.raw("</section>\n");
  }

  private static void tabs(Markup out, List<View> views) {
    out.openLabelled("div", "aria-label", Word.EVIDENCE, "class", "tabs", "role", "tablist");
    for (View tab : views) {
      boolean first = tab == views.get(0);
      out.open(
          "button",
          "type",
          "button",
          "role",
          "tab",
          "id",
          "tab-" + tab.id(),
          "aria-controls",
          tab.id(),
          "aria-selected",
          String.valueOf(first),
          "tabindex",
          first ? "0" : "-1");
      out.both(tab.name()).close("button");
    }
    out.raw("</div>\n");
  }

  private static void contents(Markup out, ReportView view, String id) {
    switch (id) {
      case "pages" -> PagesPanel.write(out, view);
      case "tables" -> TablesPanel.write(out, view);
      default -> TextPanel.write(out, view);
    }
  }
}
