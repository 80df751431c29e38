package org.gongkai.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.Measure;
import org.gongkai.export.table.Table;

/** The tables behind the view {@code measures}; the same in every database. */
public final class MeasureTables {
  /** What each measure is. */
  public static final Table<Measure> DEFINITIONS =
      Table.<Measure>named("measure_definitions", "One row per measure.", "每个可比指标一行。")
          .line("measure", "Its name.", "指标名称。", Measure::id)
          .line("label_en", "Its label in English.", "英文名称。", Measure::labelEn)
          .line("label_zh", "Its label in Chinese.", "中文名称。", Measure::labelZh)
          .line(
              "comparability",
              "exact: the forms ask for the same. close: for nearly the same; see the note. break:"
                  + " years under different forms must not be compared.",
              "exact：各格式口径一致；close：大致一致，见说明；break：不同格式的年份不可比。",
              measure -> measure.comparability().id())
          .optionalLine(
              "note_en", "What to know when years are compared.", "比较各年时须知（英文）。", Measure::noteEn)
          .optionalLine("note_zh", "The same in Chinese.", "比较各年时须知（中文）。", Measure::noteZh)
          .build();

  /** Which cells of which form make a measure. */
  public static final Table<Part> CELLS =
      Table.<Part>named(
              "measure_cells", "One row for every cell that a measure adds up.", "指标所加总的每个单元格一行。")
          .line("measure", "The measure.", "指标名称。", Part::measure)
          .line("template", "The form that the cell is of.", "单元格所属格式。", part -> part.form().name())
          .integer(
              "way",
              "1 for the cells to be added up; 2 for those to be added up instead where a report"
                  + " prints those.",
              "1 为首选的加总方式；2 为报告采用另一种行列时的加总方式。",
              Part::way)
          .line("cell_id", "The cell.", "单元格。", Part::cellId)
          .build();

  private MeasureTables() {}

  /**
   * A cell of a measure.
   *
   * @param way which way to get the measure it belongs to, from 1
   */
  public record Part(String measure, TemplateId form, int way, String cellId) {
    /** The cells of all measures. */
    public static List<Part> all() {
      List<Part> parts = new ArrayList<>();
      for (Measure measure : Measure.all()) {
        measure.ways().keySet().stream()
            .sorted(Comparator.naturalOrder())
            .forEach(form -> addAll(parts, measure, form));
      }
      return parts;
    }

    private static void addAll(List<Part> parts, Measure measure, TemplateId form) {
      List<List<String>> ways = measure.ways(form);
      for (int i = 0; i < ways.size(); i++) {
        for (String cell : ways.get(i)) {
          parts.add(new Part(measure.id(), form, i + 1, cell));
        }
      }
    }
  }
}
