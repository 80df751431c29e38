package org.gongkai.export.page;

import java.util.List;

/** Writes where the findings stand: the views in tabs, and the figure that is looked at. */
final class Evidence {
  private static final Tabs.Tab PAGES = new Tabs.Tab("pages", Word.VIEW_PAGES);
  private static final Tabs.Tab TABLES = new Tabs.Tab("tables", Word.VIEW_TABLES);
  private static final Tabs.Tab TEXT = new Tabs.Tab("text", Word.VIEW_TEXT);

  private Evidence() {}

  static void write(Markup out, ReportView view) {
    out.raw("<section class=\"evidence\" aria-labelledby=\"evidence-head\">\n");
    out.open("h2", "id", "evidence-head", "class", "heard").both(Word.EVIDENCE).close("h2");
    out.raw("\n");
    boolean drawn = !view.pictures().isEmpty();
    Tabs tabs =
        new Tabs(Word.EVIDENCE, drawn ? List.of(PAGES, TABLES, TEXT) : List.of(TABLES, TEXT));
    tabs.writeTabs(out);
    for (Tabs.Tab tab : tabs.tabs()) {
      tabs.openView(out, tab);
      contents(out, view, tab);
      out.raw("</div>\n");
    }
    Inspector.write(out);
    out.raw("</section>\n");
  }

  private static void contents(Markup out, ReportView view, Tabs.Tab tab) {
    if (tab == PAGES) {
      PagesPanel.write(out, view);
    } else if (tab == TABLES) {
      TablesPanel.write(out, view);
    } else {
      TextPanel.write(out, view);
    }
  }
}
