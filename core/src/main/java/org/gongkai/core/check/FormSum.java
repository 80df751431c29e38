package org.gongkai.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSum;

/** A sum of a form with the places of its cells in the form. */
final class FormSum {
  private static final Map<TemplateId, List<FormSum>> BY_FORM =
      ReportTemplate.all().stream()
          .collect(Collectors.toUnmodifiableMap(ReportTemplate::id, FormSum::sums));

  private final TemplateSum sum;
  private final int[] parts;
  private final int[] totals;

  private FormSum(TemplateSum sum, Map<String, Integer> places) {
    this.sum = sum;
    parts = sum.parts().stream().mapToInt(places::get).toArray();
    totals = sum.totals().stream().mapToInt(places::get).toArray();
  }

  /** The sums of a form, in its order; none for an unknown one. */
  static List<FormSum> of(TemplateId form) {
    return BY_FORM.getOrDefault(form, List.of());
  }

  private static List<FormSum> sums(ReportTemplate form) {
    Map<String, Integer> places = new HashMap<>();
    for (TemplateCell cell : form.cells()) {
      places.put(cell.cellId(), places.size());
    }
    return form.sums().stream().map(sum -> new FormSum(sum, places)).toList();
  }

  TemplateSum sum() {
    return sum;
  }

  /** The places of the cells on the left side; not to be changed. */
  int[] parts() {
    return parts;
  }

  /** The places of the cells on the right side; not to be changed. */
  int[] totals() {
    return totals;
  }
}
