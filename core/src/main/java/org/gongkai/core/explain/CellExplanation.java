package org.gongkai.core.explain;

import java.util.List;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSum;

/**
 * What a cell means in each form that has it.
 *
 * @param cellId the cell
 * @param uses one for each form that has the cell, the oldest form first; not empty
 */
public record CellExplanation(String cellId, List<Use> uses) {
  /** Takes a copy of the list. */
  public CellExplanation {
    uses = List.copyOf(uses);
  }

  /**
   * A cell in one form.
   *
   * @param form the form
   * @param cell its labels, unit and kind there
   * @param sums the sums of the form that it takes part in, on either side
   * @param measures the measures that it takes part in under this form
   */
  public record Use(
      TemplateId form, TemplateCell cell, List<TemplateSum> sums, List<Measure> measures) {
    /** Takes copies of the lists. */
    public Use {
      sums = List.copyOf(sums);
      measures = List.copyOf(measures);
    }

    static Use of(ReportTemplate form, TemplateCell cell) {
      String id = cell.cellId();
      return new Use(
          form.id(),
          cell,
          form.sums().stream()
              .filter(sum -> sum.parts().contains(id) || sum.totals().contains(id))
              .toList(),
          Measure.all().stream()
              .filter(m -> m.ways(form.id()).stream().anyMatch(way -> way.contains(id)))
              .toList());
    }
  }
}
