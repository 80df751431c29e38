package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report that other reports can be held against: numbers whose reading is in no
 * doubt. Blank cells have none. Kept in little memory; immutable.
 */
final class SoundFigures {
  private static final Set<FindingCode> UNSOUND = unsound();
  private static final Map<TemplateId, Map<String, Integer>> PLACES =
      ReportTemplate.all().stream()
          .collect(Collectors.toUnmodifiableMap(ReportTemplate::id, SoundFigures::places));

  private final TemplateId template;
  private final @Nullable BigDecimal[] values;
  private final BitSet unsigned = new BitSet();

  private SoundFigures(TemplateId template, @Nullable BigDecimal[] values) {
    this.template = template;
    this.values = values;
  }

  private static Set<FindingCode> unsound() {
    Set<FindingCode> codes = EnumSet.copyOf(FindingCode.DOUBTS);
    codes.add(FindingCode.UNIT_UNKNOWN);
    codes.add(FindingCode.IMPLAUSIBLE_FIGURE);
    return codes;
  }

  private static Map<String, Integer> places(ReportTemplate form) {
    List<TemplateCell> cells = form.cells();
    return IntStream.range(0, cells.size())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(i -> cells.get(i).cellId(), i -> i));
  }

  static SoundFigures of(DisclosureReport report) {
    Map<String, Integer> places = PLACES.getOrDefault(report.template(), Map.of());
    SoundFigures sound = new SoundFigures(report.template(), new BigDecimal[places.size()]);
    Set<String> doubtful = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (UNSOUND.contains(finding.code())) {
        doubtful.addAll(finding.cells());
      }
    }
    for (Figure figure : report.figures().all()) {
      Integer place = places.get(figure.cellId());
      if (place != null && figure.hasValue() && !doubtful.contains(figure.cellId())) {
        sound.values[place] = small(figure.expectValue());
        sound.unsigned.set(place, !figure.raw().isEmpty() && isDigit(figure.raw().codePointAt(0)));
      }
    }
    return sound;
  }

  /** The same number; small whole ones are one object for all reports. */
  private static BigDecimal small(BigDecimal number) {
    boolean isSmall = number.scale() <= 0 && number.precision() <= 2;
    return isSmall ? BigDecimal.valueOf(number.longValueExact()) : number;
  }

  private static boolean isDigit(int mark) {
    return Character.isDigit(mark);
  }

  TemplateId template() {
    return template;
  }

  /** The number of a cell; empty where there is none that can be relied on. */
  Optional<BigDecimal> value(String cellId) {
    Integer place = place(cellId);
    return place == null ? Optional.empty() : Optional.ofNullable(values[place]);
  }

  /**
   * The number of a cell that has one.
   *
   * @throws NoSuchElementException if it has none
   */
  BigDecimal expect(String cellId) {
    return value(cellId).orElseThrow(() -> new NoSuchElementException("No number in " + cellId));
  }

  /** Whether all of these cells have a number that can be relied on. */
  boolean hasAll(List<String> cellIds) {
    return cellIds.stream().allMatch(id -> value(id).isPresent());
  }

  /** Whether the number of a cell is printed without a sign. */
  boolean isUnsigned(String cellId) {
    Integer place = place(cellId);
    return place != null && unsigned.get(place);
  }

  /** Whether no figure differs that both reports have. */
  boolean agreesWith(SoundFigures other) {
    return template == other.template
        && IntStream.range(0, values.length).allMatch(i -> isSame(values[i], other.values[i]));
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null || one.compareTo(other) == 0;
  }

  private @Nullable Integer place(String cellId) {
    return PLACES.getOrDefault(template, Map.of()).get(cellId);
  }

  @Override
  public String toString() {
    return template + Arrays.toString(values);
  }
}
