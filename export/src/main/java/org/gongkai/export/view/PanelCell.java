package org.gongkai.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * A cell of the forms as a column of the panel.
 *
 * @param column the name of the column: the cell's id with {@code _} for its dots, for example
 *     {@code requests_granted_total}
 * @param cell the cell, as the newest form that has it describes it
 * @param forms the forms that have it, oldest first
 */
public record PanelCell(String column, TemplateCell cell, List<TemplateId> forms) {
  private static final List<PanelCell> ALL = collect();

  /** The cells of all forms, each once: those of the newest form first, each form in its order. */
  public static List<PanelCell> all() {
    return ALL;
  }

  /** What the column holds, in English. */
  public String labelEn() {
    return CellLabels.en(cell) + " (" + cell.unit().labelEn() + ")";
  }

  /** What the column holds, in Chinese. */
  public String labelZh() {
    return CellLabels.zh(cell) + "（" + cell.unit().labelZh() + "）";
  }

  /** The forms that have the cell, oldest first: {@code NATIONAL_2019;NATIONAL_2021}. */
  public String formNames() {
    return forms.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  private static List<PanelCell> collect() {
    Map<String, PanelCell> cells = new LinkedHashMap<>();
    ReportTemplate.all().stream()
        .sorted(Comparator.comparing(ReportTemplate::id).reversed())
        .forEach(form -> form.cells().forEach(cell -> add(cells, form.id(), cell)));
    return List.copyOf(cells.values());
  }

  private static void add(Map<String, PanelCell> cells, TemplateId form, TemplateCell cell) {
    PanelCell newer = cells.get(cell.cellId());
    if (newer == null) {
      cells.put(cell.cellId(), new PanelCell(name(cell), cell, List.of(form)));
    } else {
      List<TemplateId> forms = new ArrayList<>(List.of(form));
      forms.addAll(newer.forms);
      cells.put(cell.cellId(), new PanelCell(newer.column, newer.cell, List.copyOf(forms)));
    }
  }

  /** The statistics of 2014 have but one column, whose name says nothing. */
  private static String name(TemplateCell cell) {
    return cell.cellId().replaceFirst("^(statistics\\..*)\\.value$", "$1").replace('.', '_');
  }
}
