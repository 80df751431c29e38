package org.gongkai.core.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.text.Nearest;

/** Finds what can be explained by its name. */
public final class Explanations {
  private static final List<ReportTemplate> FORMS =
      ReportTemplate.all().stream().sorted(Comparator.comparing(ReportTemplate::id)).toList();

  private static final List<String> CELL_IDS =
      FORMS.stream()
          .flatMap(form -> form.cells().stream())
          .map(TemplateCell::cellId)
          .distinct()
          .toList();

  private Explanations() {}

  /** What the kind of finding with this name means; upper and lower case are the same. */
  public static Optional<RuleExplanation> rule(String name) {
    String code = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(FindingCode.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(RuleExplanation::new);
  }

  /** What a cell means, in each form that has it; empty where no form has it. */
  public static Optional<CellExplanation> cell(String cellId) {
    List<CellExplanation.Use> uses =
        FORMS.stream()
            .flatMap(
                form -> form.cell(cellId).map(cell -> CellExplanation.Use.of(form, cell)).stream())
            .toList();
    return uses.isEmpty() ? Optional.empty() : Optional.of(new CellExplanation(cellId, uses));
  }

  /**
   * The cells whose ids begin with these parts, for example {@code requests.granted}, or match a
   * pattern in which {@code *} stands for anything, for example {@code *.natural_person}.
   */
  public static List<CellExplanation> cells(String pattern) {
    Pattern wanted =
        Pattern.compile(
            Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*", "", "(?:\\..*)?")));
    return CELL_IDS.stream()
        .filter(id -> wanted.matcher(id).matches())
        .flatMap(id -> cell(id).stream())
        .toList();
  }

  /** The names of codes, cells, their rows and measures that are nearest to what was typed. */
  public static List<String> nearest(String typed, int limit) {
    Stream<String> codes = Arrays.stream(FindingCode.values()).map(FindingCode::name);
    Stream<String> rows = CELL_IDS.stream().map(id -> id.substring(0, id.lastIndexOf('.')));
    Stream<String> measures = Measure.all().stream().map(Measure::id);
    List<String> names =
        Stream.of(codes, rows, CELL_IDS.stream(), measures)
            .flatMap(stream -> stream)
            .distinct()
            .toList();
    return Nearest.to(typed, names, limit);
  }
}
