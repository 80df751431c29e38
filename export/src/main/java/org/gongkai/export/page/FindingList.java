package org.gongkai.export.page;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.PageLocation;

/** Writes the findings by weight, and what filters them. */
final class FindingList {
  private final Markup out;
  private final ReportView view;

  private FindingList(Markup out, ReportView view) {
    this.out = out;
    this.view = view;
  }

  static void write(Markup out, ReportView view) {
    new FindingList(out, view).write();
  }

  private void write() {
    out.raw(
        "<section class=\"findings\" id=\"findings\" tabindex=\"-1\" aria-labelledby=\"findings-head\">\n");
    out.open("h2", "id", "findings-head").both(Word.FINDINGS).close("h2").raw("\n");
    if (view.findings().isEmpty()) {
      out.element("p", "empty good", Word.NO_FINDINGS);
    } else {
      filters();
      out.raw("<ol class=\"list\">\n");
      for (int i = 0; i < view.findings().size(); i++) {
        finding(i, view.findings().get(i));
      }
      out.raw("</ol>\n");
      out.raw("<div class=\"empty\" id=\"none\" hidden>").element("p", "", Word.NONE_MATCH);
      out.open("button", "type", "button", "id", "clear").both(Word.CLEAR).close("button");
      out.raw("</div>\n");
    }
    out.raw("</section>\n");
  }

  private void filters() {
    out.raw("<div class=\"filters\">\n");
    out.openLabelled("div", "aria-label", Word.FILTER_SEVERITY, "class", "chips", "role", "group");
    for (Severity severity : Severity.values()) {
      chip(severity);
    }
    out.raw("</div>\n");
    kinds();
    out.raw("<label class=\"search\">").element("span", "name", Word.SEARCH);
    out.raw("<input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n");
    out.raw("<p class=\"shown\" role=\"status\"><span id=\"shown\">")
        .text(counts(view.findings().size()));
    out.raw("</span> ").both(Word.SHOWN).raw("</p>\n</div>\n");
  }

  private String counts(int shown) {
    return shown + " / " + view.findings().size();
  }

  private void chip(Severity severity) {
    long count = view.report().count(severity);
    String kind = ReportView.kind(severity);
    out.open(
        "button",
        "type",
        "button",
        "class",
        "chip " + kind,
        "data-severity",
        kind,
        "aria-pressed",
        "true");
    out.both(severity).raw(" <b>" + count + "</b>").close("button");
  }

  private void kinds() {
    List<FindingCode> codes = view.findings().stream().map(Finding::code).distinct().toList();
    out.raw("<label class=\"kind\">").element("span", "name", Word.KIND);
    out.raw("<select id=\"kind\">");
    out.openLabelled("option", "data-now", Word.ALL_KINDS, "value", "");
    out.text(out.language().label(Word.ALL_KINDS)).close("option");
    codes.forEach(this::kind);
    out.raw("</select></label>\n");
  }

  private void kind(FindingCode code) {
    out.openLabelled("option", "data-now", code, "value", code.name());
    out.text(out.language().label(code)).close("option");
  }

  private void finding(int number, Finding finding) {
    out.open(
        "li",
        "class",
        "finding " + ReportView.kind(finding.severity()),
        "id",
        "f" + number,
        "data-severity",
        ReportView.kind(finding.severity()),
        "data-code",
        finding.code().name(),
        "?data-cells",
        String.join(" ", finding.cells()),
        "?data-paragraph",
        view.paragraphOf(finding).map(String::valueOf).orElse(""),
        "?data-page",
        page(finding));
    out.raw("\n<button type=\"button\" class=\"pick\" aria-pressed=\"false\">");
    out.element("span", "weight", finding.severity());
    out.element("span", "title", finding.code()).element("code", "", finding.code().name());
    out.raw("<span class=\"message\">").both(finding.messageZh(), finding.messageEn());
    out.raw("</span>").element("span", "place", place(finding)).raw("</button>\n");
    finding.otherSources().forEach(this::other);
    out.raw("</li>\n");
  }

  private static String page(Finding finding) {
    return finding
        .location()
        .filter(PageLocation.class::isInstance)
        .map(place -> String.valueOf(((PageLocation) place).page()))
        .orElse("");
  }

  private static Labelled place(Finding finding) {
    return finding.location().<Labelled>map(Said::place).orElse(Word.WHOLE_REPORT);
  }

  private void other(String source) {
    out.raw("<p class=\"other\">").both(Word.OTHER_REPORT).raw(" ");
    Optional<String> href = view.options().links().apply(source);
    if (href.isPresent()) {
      out.open("a", "href", href.get()).text(source).close("a");
    } else {
      out.text(source);
    }
    out.raw("</p>\n");
  }
}
