package org.gongkai.core.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.model.TemplateId;

/** Reads {@code measures.form}; what its lines are, the file says itself. */
final class MeasureReader {
  private final List<Measure> measures = new ArrayList<>();

  private MeasureReader() {}

  static List<Measure> read() {
    MeasureReader reader = new MeasureReader();
    FormRecords.of("measures.form").forEach(reader::record);
    return List.copyOf(reader.measures);
  }

  private void record(List<String> fields) {
    switch (fields.get(0)) {
      case "measure" -> measures.add(measure(fields));
      case "in" -> form(TemplateId.valueOf(fields.get(1)), sums(fields.get(2)));
      default -> throw new IllegalStateException("Unknown record in the measures: " + fields);
    }
  }

  private static Measure measure(List<String> fields) {
    return new Measure(
        fields.get(1),
        Comparability.ofId(fields.get(2)),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        fields.get(6),
        Map.of());
  }

  private void form(TemplateId form, List<List<String>> sums) {
    Measure last = measures.get(measures.size() - 1);
    Map<TemplateId, List<List<String>>> cells = new EnumMap<>(TemplateId.class);
    cells.putAll(last.cells());
    cells.put(form, sums);
    measures.set(
        measures.size() - 1,
        new Measure(
            last.id(),
            last.comparability(),
            last.labelEn(),
            last.labelZh(),
            last.noteEn(),
            last.noteZh(),
            cells));
  }

  private static List<List<String>> sums(String text) {
    return Arrays.stream(text.split(" or ")).map(sum -> List.of(sum.split(" \\+ "))).toList();
  }
}
