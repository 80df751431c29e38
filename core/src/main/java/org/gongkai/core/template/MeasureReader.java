package org.gongkai.core.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.core.model.TemplateId;

/** Reads {@code measures.txt}, whose head says how it is written. */
final class MeasureReader {
  private final List<Measure> measures = new ArrayList<>();
  private List<String> head = List.of();
  private List<String> note = List.of();
  private Map<TemplateId, List<List<String>>> ways = new EnumMap<>(TemplateId.class);

  private MeasureReader() {}

  static List<Measure> read() {
    MeasureReader reader = new MeasureReader();
    FormFile.records("measures.txt").forEach(reader::record);
    reader.finish();
    return List.copyOf(reader.measures);
  }

  private void record(List<String> fields) {
    switch (fields.get(0)) {
      case "measure" -> begin(fields);
      case "note" -> note = fields;
      case "in" ->
          ways.put(
              TemplateId.valueOf(fields.get(1)),
              fields.stream().skip(2).map(sum -> FormFile.words(sum, "\\+")).toList());
      default -> throw new IllegalStateException("Unknown record in the measures: " + fields);
    }
  }

  private void begin(List<String> fields) {
    finish();
    head = fields;
    note = List.of("note", "", "");
    ways = new EnumMap<>(TemplateId.class);
  }

  private void finish() {
    if (!head.isEmpty()) {
      measures.add(
          new Measure(
              head.get(1),
              Comparability.valueOf(head.get(2).toUpperCase(Locale.ROOT)),
              head.get(3),
              head.get(4),
              note.get(1),
              note.get(2),
              ways));
    }
  }
}
