package org.gongkai.cli.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.explain.CellExplanation;
import org.gongkai.core.model.Language;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSum;

/** A sum of a form in the labels of what it joins: columns where it runs along a row, else rows. */
final class SumText {
  private final ReportTemplate form;
  private final TemplateSum sum;
  private final boolean inOneRow;

  SumText(CellExplanation.Use use, TemplateSum sum) {
    form = ReportTemplate.expect(use.form());
    this.sum = sum;
    inOneRow =
        Stream.of(sum.parts(), sum.totals())
            .flatMap(List::stream)
            .allMatch(id -> form.expectCell(id).row().equals(use.cell().row()));
  }

  String equation(Language language) {
    return side(sum.parts(), language) + " = " + side(sum.totals(), language);
  }

  private String side(List<String> cells, Language language) {
    return cells.stream()
        .map(id -> label(form.expectCell(id), language))
        .collect(Collectors.joining(" + "));
  }

  private String label(TemplateCell cell, Language language) {
    return inOneRow
        ? language.choose(cell.columnLabelZh(), cell.columnLabelEn())
        : language.choose(CellLabels.shortRowZh(cell), cell.rowLabelEn());
  }
}
