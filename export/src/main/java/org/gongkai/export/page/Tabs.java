package org.gongkai.export.page;

import java.util.List;
import org.gongkai.core.model.Labelled;

/** Writes views of which one is open at a time, and the tabs that open them. The first is open. */
record Tabs(Labelled name, List<Tab> tabs) {
  /**
   * A tab and its view.
   *
   * @param id the view's id in the page
   */
  record Tab(String id, Labelled name) {}

  void writeTabs(Markup out) {
    out.openLabelled("div", "aria-label", name, "class", "tabs", "role", "tablist");
    for (Tab tab : tabs) {
      boolean open = isOpen(tab);
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
          String.valueOf(open),
          "tabindex",
          open ? "0" : "-1");
      out.both(tab.name()).close("button");
    }
    out.raw("</div>\n");
  }

  /** Begins the view of a tab. */
  void openView(Markup out, Tab tab) {
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
        "?hidden",
        isOpen(tab) ? "" : "hidden");
    out.raw("\n");
  }

  private boolean isOpen(Tab tab) {
    return tab == tabs.get(0);
  }
}
