package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.ReadContext;

/**
 * Tells the form from labels: the column heads of table 二 decide; without them, how （六）其他处理 is
 * parted. Missing rows and the year decide nothing; only where none of these labels is printed, and
 * both forms ask for the very same cells, the year in force names the form.
 */
final class TemplateDetector {
  private static final Set<String> ONLY_2019 = onlyIn(TemplateId.NATIONAL_2019);
  private static final Set<String> ONLY_2021 = onlyIn(TemplateId.NATIONAL_2021);

  private TemplateDetector() {}

  static TemplateId detect(Flow flow, OptionalInt reportYear, ReadContext context) {
    return byProactiveHeads(flow.segments(TableKind.PROACTIVE))
        .or(() -> byOtherHandling(flow.segments(TableKind.REQUESTS), context))
        .or(() -> byStatistics(flow))
        .or(() -> byYear(flow, reportYear))
        .orElse(TemplateId.UNKNOWN);
  }

  private static Set<String> onlyIn(TemplateId id) {
    TemplateId other =
        id == TemplateId.NATIONAL_2019 ? TemplateId.NATIONAL_2021 : TemplateId.NATIONAL_2019;
    Set<String> others = headKeys(other);
    return headKeys(id).stream()
        .filter(key -> !others.contains(key))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> headKeys(TemplateId id) {
    return ReportTemplate.expect(id).table(TableKind.PROACTIVE).stream()
        .flatMap(table -> table.blocks().stream())
        .flatMap(block -> block.columns().stream())
        .map(column -> SeenLabels.key(column.labelZh()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<TemplateId> byProactiveHeads(List<TableSegment> segments) {
    List<Piece> heads =
        segments.stream().flatMap(segment -> WholeHeads.of(segment.rows()).stream()).toList();
    long of2019 = count(heads, ONLY_2019);
    long of2021 = count(heads, ONLY_2021);
    if (of2019 == of2021) {
      return Optional.empty();
    }
    return Optional.of(of2019 > of2021 ? TemplateId.NATIONAL_2019 : TemplateId.NATIONAL_2021);
  }

  private static long count(List<Piece> labels, Set<String> keys) {
    return labels.stream().filter(label -> keys.contains(label.key())).count();
  }

  /** Three rows under （六）其他处理 in 2021, one in 2019. */
  private static Optional<TemplateId> byOtherHandling(
      List<TableSegment> segments, ReadContext context) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    TemplateTable table =
        ReportTemplate.expect(TemplateId.NATIONAL_2021).table(TableKind.REQUESTS).orElseThrow();
    Set<String> rows =
        RowLabeler.label(table, LineReader.lines(table, segments), context).labelled().stream()
            .map(line -> line.ref().row().id())
            .collect(Collectors.toSet());
    if (rows.contains("other_not_corrected") || rows.contains("other_fee_unpaid")) {
      return Optional.of(TemplateId.NATIONAL_2021);
    }
    return rows.contains("other") ? Optional.of(TemplateId.NATIONAL_2019) : Optional.empty();
  }

  private static Optional<TemplateId> byStatistics(Flow flow) {
    return flow.segments(TableKind.STATISTICS).isEmpty()
        ? Optional.empty()
        : Optional.of(TemplateId.NATIONAL_2014);
  }

  private static Optional<TemplateId> byYear(Flow flow, OptionalInt reportYear) {
    if (flow.segments().isEmpty() || reportYear.isEmpty()) {
      return Optional.empty();
    }
    return reportYear.getAsInt() >= 2021
        ? Optional.of(TemplateId.NATIONAL_2021)
        : Optional.of(TemplateId.NATIONAL_2019);
  }
}
