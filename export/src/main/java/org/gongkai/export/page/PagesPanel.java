package org.gongkai.export.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.PagePicture;

/** Writes the pictures of pages with the figures and sentences on them that can be marked. */
final class PagesPanel {
  private final Markup out;
  private final ReportView view;

  private PagesPanel(Markup out, ReportView view) {
    this.out = out;
    this.view = view;
  }

  static void write(Markup out, ReportView view) {
    PagesPanel panel = new PagesPanel(out, view);
    view.pictures().values().forEach(panel::page);
  }

  private void page(PagePicture picture) {
    Said name = new Said("第" + picture.page() + "页", "Page " + picture.page());
    out.open("figure", "class", "page", "id", "page" + picture.page()).raw("\n");
    out.element("figcaption", "", name).raw("<div class=\"sheet\">");
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    out.openLabelled(
        "img",
        "alt",
        name,
        "width",
        pixels(picture.width()),
        "height",
        pixels(picture.height()),
        "src",
        data);
    out.openLabelled(
        "svg",
        "aria-label",
        name,
        "role",
        "group",
        "viewBox",
        "0 0 " + number(picture.width()) + " " + number(picture.height()));
    figures(picture.page());
    sentences(picture.page());
    out.raw("</svg></div></figure>\n");
  }

  private static String pixels(double points) {
    return String.valueOf(Math.round(points * 4 / 3));
  }

  private void figures(int page) {
    for (Figure figure : view.report().figures().all()) {
      if (figure.location().orElse(null) instanceof PageLocation place && place.page() == page) {
        rect(
            place.box(),
            ("figure " + view.mark(figure.cellId())).strip(),
            "data-cell",
            figure.cellId());
      }
    }
  }

  private void sentences(int page) {
    List<Finding> findings = view.findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.cells().isEmpty()
          && finding.location().orElse(null) instanceof PageLocation place
          && place.page() == page) {
        rect(
            place.box(),
            "sentence " + ReportView.kind(finding.severity()),
            "data-finding",
            String.valueOf(i));
      }
    }
  }

  private void rect(Box box, String kind, String attribute, String value) {
    out.open(
        "rect",
        "class",
        kind,
        attribute,
        value,
        "x",
        number(box.left()),
        "y",
        number(box.top()),
        "width",
        number(box.width()),
        "height",
        number(box.height()));
    out.close("rect");
  }

  private static String number(double points) {
    return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
